// SPDX-License-Identifier: GPL-3.0-or-later
// Branches by completion, best first: one bar each with its percentage written on it, and a dashed mark at the time
// elapsed that all of them cross or miss. A bar can be clicked, or reached with Up and Down and opened with Enter.
#pragma once

#include "core/figures/campaign_figures.h"

#include <QWidget>

namespace qingshou {

class CompletionBars : public QWidget {
    Q_OBJECT

public:
    explicit CompletionBars(QWidget* parent = nullptr);

    void show(const CampaignFigures& figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void branchClicked(qingshou::BranchId branch);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int barAt(int y) const; ///< -1: none
    void choose(int bar);

    std::vector<BranchFigures> branches_;
    TimeElapsed elapsed_{};
    int chosen_ = 0;
};

} // namespace qingshou
