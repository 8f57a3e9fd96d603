// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/borrower_view.h"

#include "core/base/clock.h"
#include "core/base/working_calendar.h"
#include "core/services/rule_settings.h"
#include "core/storage/conduct_query.h"
#include "ui/workbench/page_context.h"

#include <algorithm>

namespace qingshou {

const LoanCard* BorrowerView::loan(LoanId loanId) const
{
    const auto found = std::find_if(page.loans.begin(), page.loans.end(),
                                    [loanId](const LoanCard& card) { return card.loan.id == loanId; });
    return found == page.loans.end() ? nullptr : &*found;
}

const LoanFigures* BorrowerView::figuresOf(LoanId loanId) const
{
    const auto found = std::find_if(figures.loans.begin(), figures.loans.end(),
                                    [loanId](const LoanFigures& row) { return row.loan == loanId; });
    return found == figures.loans.end() ? nullptr : &*found;
}

const LoanPeriods* BorrowerView::periodsOf(LoanId loanId) const
{
    const auto found =
        std::find_if(periods.begin(), periods.end(), [loanId](const LoanPeriods& row) { return row.loan == loanId; });
    return found == periods.end() ? nullptr : &*found;
}

const PartyCard* BorrowerView::guarantor(PartyId partyId) const
{
    const auto found = std::find_if(page.guarantors.begin(), page.guarantors.end(),
                                    [partyId](const PartyCard& card) { return card.id == partyId; });
    return found == page.guarantors.end() ? nullptr : &*found;
}

std::vector<LoanRow> BorrowerView::loanRows() const
{
    std::vector<LoanRow> rows;
    rows.reserve(page.loans.size());
    for (const LoanCard& card : page.loans)
        rows.push_back(card.loan);
    return rows;
}

LoanId BorrowerView::mainLoan() const
{
    for (const LoanCard& card : page.loans) {
        const LoanFigures* known = figuresOf(card.loan.id);
        if (known && known->owed.total().isPositive())
            return card.loan.id;
    }
    return page.loans.empty() ? LoanId{} : page.loans.front().loan.id;
}

const StrategyRow* BorrowerView::strategy() const
{
    return page.strategies.empty() ? nullptr : &page.strategies.front();
}

std::optional<StrategyInForce> BorrowerView::strategyInForce() const
{
    for (const StrategyRow& row : page.strategies)
        if (row.state == StrategyState::Approved)
            return StrategyInForce{row.measures, Clock::chinaTime(row.decidedAt).date()};
    return std::nullopt;
}

std::optional<BorrowerView> readBorrowerView(const PageContext& context, BorrowerId borrower)
{
    return readBorrowerView(context.reader(), *context.session, context.today(), borrower);
}

std::optional<BorrowerView> readBorrowerView(Database& db, const Session& session, QDate asOf, BorrowerId borrower)
{
    std::optional<BorrowerPage> page = BorrowerQuery(db, session.scope, session.vault).page(borrower);
    if (!page)
        return std::nullopt;
    BorrowerView view;
    view.page = std::move(*page);
    view.asOf = asOf;
    view.settings = Settings::load(db);
    view.conduct = conductHistory(db, session.vault, view.id(), view.asOf);
    view.conductRules = conductParameters(view.settings);
    view.notices = NoticeRepository(db, session.vault).list({.borrowers = {view.id()}}, Scope::wholeBook());
    view.evidence = EvidenceRepository(db, session.vault).ofBorrower(view.id());
    view.figures = borrowerFigures(view.page, figureRules(view.settings), view.asOf);
    static const WorkingCalendar calendar = WorkingCalendar::builtIn();
    const PeriodAlertSettings alerts = periodAlertSettings(view.settings);
    for (const LoanCard& card : view.page.loans)
        view.periods.push_back(
            loanPeriods(card.loan, card.guarantees, card.legalEvents, card.judgments, calendar, view.asOf, alerts));
    return view;
}

} // namespace qingshou
