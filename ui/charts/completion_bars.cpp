// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/completion_bars.h"

#include "ui/support/fonts.h"
#include "ui/support/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace qingshou {
namespace {

constexpr int rowHeight = 28;
constexpr int barHeight = 16;
constexpr int edge = 8;
constexpr int legendHeight = 24;
constexpr int wholeBar = 10'000; // 100 % in basis points

QString percent(const std::optional<Percentage>& share)
{
    return share ? share->toText() + QLatin1Char('%') : QStringLiteral("—");
}

qint64 pointsOf(const std::optional<Percentage>& share)
{
    return share ? qMax<qint64>(0, share->basisPoints()) : 0;
}

} // namespace

CompletionBars::CompletionBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("completion_bars"));
    setAccessibleName(tr("Completion by branch"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void CompletionBars::show(const CampaignFigures& figures)
{
    branches_ = figures.branches;
    elapsed_ = figures.elapsed;
    choose(qBound(0, chosen_, qMax(0, static_cast<int>(branches_.size()) - 1)));
    updateGeometry();
    update();
}

QSize CompletionBars::sizeHint() const
{
    return {320, legendHeight + static_cast<int>(branches_.size()) * rowHeight + 2 * edge};
}

int CompletionBars::barAt(int y) const
{
    const int bar = (y - edge - legendHeight) / rowHeight;
    return y >= edge + legendHeight && bar < static_cast<int>(branches_.size()) ? bar : -1;
}

void CompletionBars::choose(int bar)
{
    if (bar < 0 || bar >= static_cast<int>(branches_.size()))
        return;
    chosen_ = bar;
    const BranchFigures& branch = branches_[static_cast<size_t>(bar)];
    setAccessibleDescription(
        tr("%1: %2, time elapsed %3").arg(branch.name, percent(branch.completion), percent(elapsed_.share())));
    update();
}

void CompletionBars::paintEvent(QPaintEvent*)
{
    const Palette& palette = colours();
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.setFont(numberFont());
    const QFontMetrics metrics = painter.fontMetrics();
    int nameWidth = 0;
    qint64 most = qMax<qint64>(wholeBar, pointsOf(elapsed_.share()));
    for (const BranchFigures& branch : branches_) {
        nameWidth = qMax(nameWidth, metrics.horizontalAdvance(branch.name));
        most = qMax(most, pointsOf(branch.completion));
    }
    nameWidth = qMin(nameWidth, width() / 3);
    const int left = 2 * edge + nameWidth;
    const int room = qMax(1, width() - left - edge - metrics.horizontalAdvance(QStringLiteral("100.00%")) - edge);
    const auto x = [&](qint64 points) { return left + static_cast<int>(room * points / most); };

    for (size_t i = 0; i < branches_.size(); ++i) {
        const BranchFigures& branch = branches_[i];
        const int top = edge + legendHeight + static_cast<int>(i) * rowHeight;
        const bool behind = branch.paceGap && *branch.paceGap < Percentage();
        if (hasFocus() && static_cast<int>(i) == chosen_)
            painter.fillRect(0, top, width(), rowHeight, palette.selection);
        painter.setPen(palette.text);
        painter.drawText(QRect(edge, top, nameWidth, rowHeight), Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(branch.name, Qt::ElideRight, nameWidth));
        const QRect bar(left, top + (rowHeight - barHeight) / 2, x(pointsOf(branch.completion)) - left, barHeight);
        painter.fillRect(bar, behind ? palette.warnTint : palette.accentTint);
        painter.setPen(behind ? palette.orange : palette.accent);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
        painter.setPen(palette.text);
        painter.drawText(QRect(bar.right() + edge, top, width() - bar.right() - edge, rowHeight), Qt::AlignVCenter,
                         percent(branch.completion));
    }

    const int mark = x(pointsOf(elapsed_.share()));
    painter.setPen(QPen(palette.orange, 2, Qt::DashLine));
    painter.drawLine(mark, edge + legendHeight - 4, mark, height() - edge);
    const QString words = tr("time elapsed %1").arg(percent(elapsed_.share()));
    const int wordsWidth = metrics.horizontalAdvance(words);
    painter.setPen(palette.orange);
    painter.drawText(QRect(qBound(edge, mark - wordsWidth / 2, qMax(edge, width() - edge - wordsWidth)), edge,
                           wordsWidth, legendHeight - 4),
                     Qt::AlignVCenter | Qt::AlignLeft, words);
}

void CompletionBars::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos().y());
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(bar >= 0 ? branches_[static_cast<size_t>(bar)].name : QString());
}

void CompletionBars::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = barAt(event->pos().y());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    choose(bar);
    Q_EMIT branchClicked(branches_[static_cast<size_t>(bar)].branch);
}

void CompletionBars::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(chosen_ - 1);
    case Qt::Key_Down:
        return choose(chosen_ + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen_ < static_cast<int>(branches_.size()))
            Q_EMIT branchClicked(branches_[static_cast<size_t>(chosen_)].branch);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace qingshou
