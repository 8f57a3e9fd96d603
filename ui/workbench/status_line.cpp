// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/status_line.h"

#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace qingshou {
namespace {
constexpr int showAfterMs = 200;
constexpr int flashMs = 5000;
} // namespace

StatusLine::StatusLine(BackgroundJobs& jobs, QWidget* parent) : QFrame(parent), jobs_(jobs)
{
    setObjectName(QStringLiteral("status_line"));
    totals_ = new ElidedLabel(this);
    totals_->setObjectName(QStringLiteral("totals"));
    selection_ = new QLabel(this);
    selection_->setObjectName(QStringLiteral("selection_totals"));
    job_ = new QLabel(this);
    job_->setObjectName(QStringLiteral("job"));
    progress_ = new QProgressBar(this);
    progress_->setFixedWidth(120);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress"));
    cancel_ = new QToolButton(this);
    cancel_->setObjectName(QStringLiteral("cancel_job"));
    cancel_->setText(tr("Cancel"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(16);
    row->addWidget(totals_, 1);
    row->addWidget(selection_);
    row->addWidget(job_);
    row->addWidget(progress_);
    row->addWidget(cancel_);

    flash_.setSingleShot(true);
    connect(&flash_, &QTimer::timeout, this, [this] { totals_->setText(totalsText_); });
    connect(&jobs_, &BackgroundJobs::changed, this, &StatusLine::showJob);
    connect(cancel_, &QToolButton::clicked, this, [this] { jobs_.cancel(shownJob_); });
    showJob();
}

void StatusLine::setTotals(const QString& text)
{
    totalsText_ = text;
    if (!flash_.isActive())
        totals_->setText(text);
}

void StatusLine::setSelection(const QString& text)
{
    selection_->setText(text);
}

void StatusLine::flash(const QString& text)
{
    totals_->setText(text);
    flash_.start(flashMs);
}

void StatusLine::showJob()
{
    const std::vector<BackgroundJobs::Job> jobs = jobs_.running();
    if (jobs.empty()) {
        shownJob_ = 0;
    } else if (shownJob_ != jobs.front().id) {
        shownJob_ = jobs.front().id;
        since_.start();
    }
    const bool visible = shownJob_ != 0 && since_.elapsed() >= showAfterMs;
    for (QWidget* part :
         {static_cast<QWidget*>(job_), static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_)})
        part->setVisible(visible);
    if (!visible)
        return;
    const JobControl& control = *jobs.front().control;
    const QString more = jobs.size() > 1 ? tr(" (and %n more)", nullptr, static_cast<int>(jobs.size()) - 1) : QString();
    job_->setText((control.cancelled() ? tr("%1: stopping…").arg(jobs.front().title) : jobs.front().title) + more);
    cancel_->setEnabled(!control.cancelled());
    const qint64 total = control.total();
    progress_->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        progress_->setValue(static_cast<int>(qMin<qint64>(1000, control.done() * 1000 / total)));
}

} // namespace qingshou
