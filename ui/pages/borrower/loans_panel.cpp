// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/loans_panel.h"

#include "ui/pages/borrower/loan_card.h"
#include "ui/pages/borrower/loan_details.h"

#include <QLayout>

namespace qingshou {

LoansPanel::LoansPanel(const Session& session, QWidget* parent) : Section(tr("Loans"), parent)
{
    setObjectName(QStringLiteral("loans"));
    setEmptyText(tr("The ledger holds no loan of this borrower."));
    details_ = new LoanDetails(session, this);
    layout()->addWidget(details_);
}

void LoansPanel::setView(const BorrowerView& view)
{
    const bool another = view.id() != view_.id();
    view_ = view;
    clear();
    cards_.clear();
    setNote(view.page.loans.size() > 1 ? QString::number(view.page.loans.size()) : QString());
    for (const LoanCard& loan : view.page.loans) {
        auto* card = new LoanCardView(view, loan, this);
        connect(card, &LoanCardView::chosen, this, &LoansPanel::select);
        cards_ << card;
        addContent(card);
    }
    if (another || !view.loan(selected_))
        selected_ = view.mainLoan();
    select(selected_);
}

void LoansPanel::select(LoanId loan)
{
    selected_ = loan;
    for (LoanCardView* card : std::as_const(cards_))
        card->setSelected(card->loan() == loan);
    details_->setView(view_, loan);
    Q_EMIT selectionChanged(loan);
}

} // namespace qingshou
