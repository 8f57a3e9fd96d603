// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_axis.h"

#include "ui/support/palette.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

#include <QGraphicsLayout>

namespace qingshou {

qreal placeOf(Money money)
{
    return static_cast<qreal>(money.fen());
}

QCategoryAxis* markedAxis(const Palette& palette, const QFont& font)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsColor(palette.muted);
    axis->setLabelsFont(font);
    axis->setTitleFont(font);
    axis->setTitleBrush(palette.muted);
    axis->setGridLineColor(palette.line);
    axis->setLinePen(QPen(palette.border));
    axis->setTruncateLabels(false);
    return axis;
}

QChart* plainChart(const Palette& palette, const QFont& font)
{
    auto* chart = new QChart;
    chart->setBackgroundBrush(palette.surface);
    chart->setBackgroundRoundness(0);
    chart->setMargins({8, 4, 32, 4}); // half of the last day stands right of the plot
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(palette.text);
    chart->legend()->setFont(font);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    return chart;
}

} // namespace qingshou
