// SPDX-License-Identifier: GPL-3.0-or-later
// One loan in three lines: number and class, balance and interest, days past due by both counts and limitation. A click
// or Enter selects it.
#pragma once

#include "ui/models/borrower_view.h"

#include <QFrame>

namespace qingshou {

class LoanCardView : public QFrame {
    Q_OBJECT

public:
    LoanCardView(const BorrowerView& view, const LoanCard& card, QWidget* parent = nullptr);

    LoanId loan() const { return loan_; }
    void setSelected(bool selected);

Q_SIGNALS:
    void chosen(qingshou::LoanId loan);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    LoanId loan_;
};

/// "382 days, the ledger says 380".
QString daysText(const DaysPastDue& days);

} // namespace qingshou
