// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower's loans, one of them selected and shown in full below.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

namespace qingshou {

class LoanCardView;
class LoanDetails;
struct Session;

class LoansPanel : public Section {
    Q_OBJECT

public:
    explicit LoansPanel(const Session& session, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);
    void select(LoanId loan);
    LoanId selected() const { return selected_; }
    LoanDetails* details() const { return details_; }

Q_SIGNALS:
    void selectionChanged(qingshou::LoanId loan);

private:
    BorrowerView view_;
    LoanId selected_;
    QList<LoanCardView*> cards_;
    LoanDetails* details_;
};

} // namespace qingshou
