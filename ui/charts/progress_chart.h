// SPDX-License-Identifier: GPL-3.0-or-later
// The campaign's curve: what was recovered up to each day, against the line that the target and the elapsed time ask
// for. Solid and dashed, so that they are told apart without colour. A day can be pointed at, clicked, or walked to
// with Left and Right and opened with Enter. The same picture goes on paper.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/campaign_figures.h"

#include <QWidget>

class QChart;
class QChartView;
class QPainter;
class QScatterSeries;

namespace qingshou {

class ProgressChart : public QWidget {
    Q_OBJECT

public:
    explicit ProgressChart(QWidget* parent = nullptr);

    void show(const CampaignFigures& figures, ShownUnit unit);
    /// In the light colours on white, whatever the theme.
    static void paint(QPainter& painter, const QRectF& area, const CampaignFigures& figures, ShownUnit unit);

    QSize sizeHint() const override { return {640, 320}; }

Q_SIGNALS:
    void dayClicked(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    int knownDays() const; ///< points of the curve that have a total
    int dayAt(const QPoint& position) const;
    void pointAt(int day);
    QString words(int day) const;

    QChartView* view_;
    QScatterSeries* marker_ = nullptr;
    CampaignFigures figures_;
    ShownUnit unit_ = ShownUnit::WanYuan;
    int pointed_ = -1;
};

} // namespace qingshou
