// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progress_chart.h"

#include "core/base/dates.h"
#include "ui/charts/axis_steps.h"
#include "ui/charts/chart_axis.h"
#include "ui/print/print_fonts.h"
#include "ui/support/fonts.h"
#include "ui/support/palette.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int mostDayLabels = 9;
constexpr int longCampaign = 300; // days: from then on a label needs its year

struct Drawing {
    QChart* chart = nullptr;
    QScatterSeries* marker = nullptr;
};

Drawing draw(const CampaignFigures& figures, ShownUnit unit, const Palette& palette, const QFont& font)
{
    auto* total = new QLineSeries;
    auto* pace = new QLineSeries;
    auto* marker = new QScatterSeries;
    total->setName(ProgressChart::tr("Recovered so far"));
    pace->setName(ProgressChart::tr("Pace line (target × time elapsed)"));
    Money highest;
    const auto days = static_cast<int>(figures.curve.size());
    for (int i = 0; i < days; ++i) {
        const CurvePoint& point = figures.curve[static_cast<size_t>(i)];
        pace->append(i, placeOf(point.pace));
        highest = qMax(highest, point.pace);
        if (!point.total)
            continue;
        total->append(i, placeOf(*point.total));
        highest = qMax(highest, *point.total);
        marker->clear();
        marker->append(i, placeOf(*point.total));
    }
    pace->setPen(QPen(palette.orange, 2, Qt::DashLine));
    total->setPen(QPen(palette.accent, 2.5));
    marker->setColor(palette.accent);
    marker->setBorderColor(palette.surface);
    marker->setMarkerSize(10);

    QChart* chart = plainChart(palette, font);
    const QList<QXYSeries*> all{pace, total, marker};
    for (QXYSeries* series : all)
        chart->addSeries(series);
    QCategoryAxis* dayAxis = markedAxis(palette, font);
    const QString format = days > longCampaign ? ProgressChart::tr("yyyy-MM-dd", "a day on the chart's axis")
                                               : ProgressChart::tr("MM-dd", "a day on the chart's axis");
    dayAxis->setRange(0, qMax(1, days - 1));
    for (const int mark : dayMarks(days, mostDayLabels))
        dayAxis->append(figures.curve[static_cast<size_t>(mark)].day.toString(format), mark);
    QCategoryAxis* moneyAxis = markedAxis(palette, font);
    const QList<Money> marks = moneyMarks(highest);
    moneyAxis->setRange(0, placeOf(marks.last()));
    for (const Money mark : marks)
        moneyAxis->append(markText(mark, marks, unit), placeOf(mark));
    chart->addAxis(dayAxis, Qt::AlignBottom);
    chart->addAxis(moneyAxis, Qt::AlignLeft);
    for (QXYSeries* series : all) {
        series->attachAxis(dayAxis);
        series->attachAxis(moneyAxis);
    }
    for (QLegendMarker* entry : chart->legend()->markers(marker))
        entry->setVisible(false);
    return {chart, marker};
}

QString money(Money amount, ShownUnit unit)
{
    return unit == ShownUnit::WanYuan ? amount.toWanYuan() : amount.toYuan();
}

} // namespace

ProgressChart::ProgressChart(QWidget* parent) : QWidget(parent), view_(new QChartView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    view_->setRenderHint(QPainter::Antialiasing);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setFocusPolicy(Qt::NoFocus);
    view_->viewport()->setMouseTracking(true);
    view_->viewport()->installEventFilter(this);
    setObjectName(QStringLiteral("progress_chart"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Recovered so far against the pace line"));
    setMinimumSize(320, 160);
}

void ProgressChart::show(const CampaignFigures& figures, ShownUnit unit)
{
    figures_ = figures;
    unit_ = unit;
    rebuild();
}

void ProgressChart::rebuild()
{
    const Drawing drawing = draw(figures_, unit_, colours(), numberFont());
    QChart* before = view_->chart();
    view_->setChart(drawing.chart);
    delete before;
    marker_ = drawing.marker;
    view_->setBackgroundBrush(colours().surface);
    pointed_ = knownDays() - 1;
    setAccessibleDescription(pointed_ >= 0 ? words(pointed_) : QString());
}

void ProgressChart::paint(QPainter& painter, const QRectF& area, const CampaignFigures& figures, ShownUnit unit)
{
    Palette onPaper = paletteOf(Theme::Light);
    onPaper.surface = Qt::white;
    onPaper.muted = onPaper.text = Qt::black;
    QFont font = printFont(9);
    font.setPixelSize(12); // of the 900 units across, whatever the printer's resolution
    QGraphicsScene scene;
    QChart* chart = draw(figures, unit, onPaper, font).chart;
    scene.addItem(chart);
    const QSizeF size(900, 900 * area.height() / qMax<qreal>(1, area.width()));
    chart->resize(size);
    scene.render(&painter, area, QRectF(QPointF(), size));
}

int ProgressChart::knownDays() const
{
    int days = 0;
    for (const CurvePoint& point : figures_.curve)
        days += point.total ? 1 : 0;
    return days;
}

int ProgressChart::dayAt(const QPoint& position) const
{
    const QPointF inChart = view_->chart()->mapFromScene(view_->mapToScene(position));
    if (!view_->chart()->plotArea().adjusted(-6, -6, 6, 6).contains(inChart))
        return -1;
    const auto day = static_cast<int>(std::lround(view_->chart()->mapToValue(inChart).x()));
    return day >= 0 && day < knownDays() ? day : -1;
}

QString ProgressChart::words(int day) const
{
    const CurvePoint& point = figures_.curve[static_cast<size_t>(day)];
    return tr("%1: %2 that day, %3 so far, %4 by the pace line")
        .arg(toIso(point.day), money(point.counted, unit_), money(point.total.value_or(Money()), unit_),
             money(point.pace, unit_));
}

void ProgressChart::pointAt(int day)
{
    if (!marker_ || day < 0 || day >= knownDays())
        return;
    pointed_ = day;
    marker_->clear();
    marker_->append(day, placeOf(*figures_.curve[static_cast<size_t>(day)].total));
    setAccessibleDescription(words(day));
}

bool ProgressChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const int day = dayAt(static_cast<QMouseEvent*>(event)->pos());
        view_->viewport()->setCursor(day >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        pointAt(day >= 0 ? day : knownDays() - 1);
    } else if (event->type() == QEvent::Leave) {
        pointAt(knownDays() - 1);
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (const int day = dayAt(mouse->pos()); mouse->button() == Qt::LeftButton && day >= 0)
            Q_EMIT dayClicked(figures_.curve[static_cast<size_t>(day)].day);
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int day = dayAt(help->pos()); day >= 0)
            QToolTip::showText(help->globalPos(), words(day), view_->viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ProgressChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return pointAt(pointed_ - 1);
    case Qt::Key_Right:
        return pointAt(pointed_ + 1);
    case Qt::Key_Home:
        return pointAt(0);
    case Qt::Key_End:
        return pointAt(knownDays() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (pointed_ >= 0)
            Q_EMIT dayClicked(figures_.curve[static_cast<size_t>(pointed_)].day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProgressChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (marker_)
        marker_->setBorderColor(colours().text);
}

void ProgressChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (marker_)
        marker_->setBorderColor(colours().surface);
}

void ProgressChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // Another theme, or another size of type.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && marker_)
        rebuild();
}

} // namespace qingshou
