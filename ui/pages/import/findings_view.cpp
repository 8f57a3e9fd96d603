// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/findings_view.h"

#include "core/base/dates.h"
#include "ui/pages/import/ledger_labels.h"
#include "ui/pages/import/refused_columns.h"
#include "ui/support/error_text.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/stat_tile.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {

FindingsView::FindingsView(const QString& id, UserSettings& settings, bool mayExport, QWidget* parent) : QWidget(parent)
{
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    const auto tile = [&](const char* name, const QString& text) {
        auto* made = new StatTile(text);
        made->setObjectName(id + QLatin1String(name));
        tiles->addWidget(made, 1);
        return made;
    };
    new_ = tile("_new", tr("New"));
    changed_ = tile("_changed", tr("Changed"));
    unchanged_ = tile("_unchanged", tr("Unchanged"));
    absent_ = tile("_absent", tr("Absent"));
    refused_ = tile("_refused", tr("Refused rows"));

    const auto words = [&](const char* name) {
        auto* made = new QLabel;
        made->setObjectName(id + QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return made;
    };
    summary_ = words("_summary");
    blockers_ = words("_blockers");
    blockers_->setProperty("look", QStringLiteral("problem"));
    accept_ = new QCheckBox(tr("Import although the total row differs"));
    accept_->setObjectName(id + QStringLiteral("_accept"));

    model_ = new ListTableModel<RefusedCell>(refusedColumns(), this);
    model_->setOrder(QStringLiteral("row"),
                     [](const RefusedCell& left, const RefusedCell& right) { return left.row < right.row; });
    table_ = new DataTable(id + QStringLiteral("_refused"), settings);
    table_->setObjectName(id + QStringLiteral("_table"));
    table_->setAccessibleName(tr("Cells that cannot be read"));
    table_->setTableModel(model_);
    table_->setEmptyText(tr("Every cell can be read."));
    table_->setCopyAllowed(mayExport, whoMay(Permission::Export));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(tiles);
    layout->addWidget(blockers_);
    layout->addWidget(accept_);
    layout->addWidget(summary_);
    layout->addWidget(table_, 1);
    connect(accept_, &QCheckBox::toggled, this, &FindingsView::acceptanceChanged);
}

void FindingsView::showDryRun(const DryRun& found, QDate today)
{
    found_ = found.blockers;
    QStringList sentences;
    for (const Error& error : found.blockers)
        sentences << errorSentence(error);
    if (found.statisticsOn > today)
        sentences << tr("The statistics date lies in the future. After the import, no earlier ledger can be imported.");
    blockers_->setText(sentences.join(QLatin1Char('\n')));
    blockers_->setVisible(!sentences.isEmpty());
    accept_->setChecked(false);
    accept_->setVisible(std::any_of(found_.begin(), found_.end(),
                                    [](const Error& error) { return error.code == ErrorCode::LedgerTotalDiffers; }));
    showFindings(found);
}

void FindingsView::showReport(const ImportReport& report)
{
    found_.clear();
    blockers_->hide();
    accept_->hide();
    showFindings(report);
}

void FindingsView::showFindings(const ImportFindings& findings)
{
    const QLocale locale;
    const auto set = [&](StatTile* tile, qint64 number) { tile->setFigure(locale.toString(number), tr("loans")); };
    set(new_, findings.counts.added);
    set(changed_, findings.counts.changed);
    set(unchanged_, findings.counts.unchanged);
    set(absent_, findings.counts.absent);
    refused_->setFigure(locale.toString(findings.counts.refused), tr("rows"));
    summary_->setText(remarks(findings).join(QLatin1Char('\n')));
    model_->setRows(findings.refused);
}

QStringList FindingsView::remarks(const ImportFindings& findings) const
{
    QStringList lines;
    lines << tr("%1 · %n loan(s) · balance %2 yuan · %3", nullptr, static_cast<int>(findings.counts.rows))
                 .arg(toIso(findings.statisticsOn), findings.balance.toYuan(), label(findings.scope));
    switch (findings.total) {
    case TotalCheck::Matches:
        lines << tr("The total row agrees with the rows.");
        break;
    case TotalCheck::Differs:
        lines << tr("The total row (row %1) differs from the rows.").arg(findings.totalRow);
        break;
    case TotalCheck::Absent:
        lines << tr("There is no total row to compare with.");
        break;
    }
    if (findings.counts.absent > 0)
        lines << tr("Absent loans keep their balance: absent is not settled. Absent for the first time: %L1.")
                     .arg(findings.counts.newlyAbsent);
    if (findings.counts.back > 0)
        lines << tr("Absent before and now back: %L1.").arg(findings.counts.back);
    if (const auto made = findings.newBranches(); !made.empty())
        lines << tr("New branches: %1").arg(QStringList(made.begin(), made.end()).join(QStringLiteral("、")));
    if (findings.cellsRefused > 0)
        lines << tr("%n cell(s) cannot be read and are left out; what is known of them stays.", nullptr,
                    static_cast<int>(findings.cellsRefused));
    return lines;
}

bool FindingsView::acceptsDifference() const
{
    return accept_->isVisibleTo(this) && accept_->isChecked();
}

bool FindingsView::canImport() const
{
    return std::all_of(found_.begin(), found_.end(), [this](const Error& error) {
        return error.code == ErrorCode::LedgerTotalDiffers && accept_->isChecked();
    });
}

} // namespace qingshou
