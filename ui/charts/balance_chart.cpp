// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balance_chart.h"

#include "core/base/dates.h"
#include "ui/charts/axis_steps.h"
#include "ui/charts/chart_axis.h"
#include "ui/support/fonts.h"
#include "ui/support/palette.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int mostDayLabels = 8;

} // namespace

BalanceChart::BalanceChart(QWidget* parent) : QWidget(parent), view_(new QChartView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    view_->setRenderHint(QPainter::Antialiasing);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setFocusPolicy(Qt::NoFocus);
    view_->viewport()->installEventFilter(this);
    setObjectName(QStringLiteral("balance_chart"));
    setAccessibleName(tr("Balance by ledger"));
    setMinimumSize(320, 160);
}

void BalanceChart::show(std::vector<LoanDayRow> history, QDate until)
{
    history_ = std::move(history);
    until_ = until;
    setAccessibleDescription(words(until));
    rebuild();
}

QString BalanceChart::words(QDate day) const
{
    const LoanDayRow* row = asOf(history_, day);
    return row ? tr("%1: balance %2 yuan by the ledger of %3").arg(toIso(day), row->balance.toYuan(), toIso(row->on))
               : QString();
}

void BalanceChart::rebuild()
{
    if (history_.empty())
        return;
    const Palette& palette = colours();
    const QDate from = history_.front().on;
    const auto days = static_cast<int>(from.daysTo(qMax(until_, history_.back().on))) + 1;
    auto* line = new QLineSeries;
    Money highest, before;
    for (const LoanDayRow& row : history_) {
        const auto at = static_cast<qreal>(from.daysTo(row.on));
        if (line->count() > 0)
            line->append(at, placeOf(before));
        line->append(at, placeOf(row.balance));
        before = row.balance;
        highest = qMax(highest, row.balance);
    }
    line->append(qMax(1, days - 1), placeOf(before));
    line->setPen(QPen(palette.accent, 2.5));

    QChart* chart = plainChart(palette, numberFont());
    chart->legend()->hide();           // one line, named by the window
    chart->setMargins({8, 14, 44, 4}); // in its place, half of the highest mark; right, half of the last day
    chart->addSeries(line);
    QCategoryAxis* dayAxis = markedAxis(palette, numberFont());
    dayAxis->setRange(0, qMax(1, days - 1));
    for (const int mark : dayMarks(days, mostDayLabels))
        dayAxis->append(toIso(from.addDays(mark)), mark);
    QCategoryAxis* moneyAxis = markedAxis(palette, numberFont());
    const QList<Money> marks = moneyMarks(highest);
    moneyAxis->setRange(0, placeOf(marks.last()));
    for (const Money mark : marks)
        moneyAxis->append(markText(mark, marks, ShownUnit::Yuan), placeOf(mark));
    chart->addAxis(dayAxis, Qt::AlignBottom);
    chart->addAxis(moneyAxis, Qt::AlignLeft);
    line->attachAxis(dayAxis);
    line->attachAxis(moneyAxis);
    QChart* old = view_->chart();
    view_->setChart(chart);
    delete old;
    view_->setBackgroundBrush(palette.surface);
}

bool BalanceChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || history_.empty())
        return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPointF inChart = view_->chart()->mapFromScene(view_->mapToScene(help->pos()));
    const auto day = static_cast<int>(std::lround(view_->chart()->mapToValue(inChart).x()));
    const QString text =
        view_->chart()->plotArea().contains(inChart) ? words(history_.front().on.addDays(day)) : QString();
    QToolTip::showText(help->globalPos(), text, view_->viewport());
    return true;
}

void BalanceChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace qingshou
