// SPDX-License-Identifier: GPL-3.0-or-later
// A loan's balance from ledger to ledger, in steps: between two ledgers nothing is known, so nothing is drawn sloping.
// The mouse over a day says what held on it.
#pragma once

#include "core/storage/loan_history.h"

#include <QWidget>

class QChartView;

namespace qingshou {

class BalanceChart : public QWidget {
    Q_OBJECT

public:
    explicit BalanceChart(QWidget* parent = nullptr);

    /// until: the newest ledger's day, up to which the last balance stands.
    void show(std::vector<LoanDayRow> history, QDate until);
    /// What held on a day, in words; empty before the first ledger.
    QString words(QDate day) const;

    QSize sizeHint() const override { return {640, 220}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QChartView* view_;
    std::vector<LoanDayRow> history_;
    QDate until_;
};

} // namespace qingshou
