// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/period_query.h"

#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

SqlFilter conditions(Database& db, const PeriodLoans& which, const Scope& scope)
{
    SqlFilter where;
    where.add(branchCondition(db, scope, "l.branch_id"));
    if (which.owingOnly)
        where.add("(l.balance_fen > 0 OR l.interest_total_fen + l.penalty_fen + l.compound_fen + l.fee_fen > 0)");
    if (!which.owners.empty()) {
        SqlFilter owners;
        owners.addIn("owner", {which.owners.begin(), which.owners.end()});
        where.addNested("l.borrower_id IN (SELECT id FROM borrowers WHERE ", owners, ")");
    }
    where.add(among("l.borrower_id", which.borrowers));
    return where;
}

GuaranteeRow readGuarantee(const Statement& row)
{
    GuaranteeRow guarantee;
    guarantee.id = row.id<GuaranteeId>(0);
    guarantee.loan = row.id<LoanId>(1);
    guarantee.mode = readCode(row, 2, GuaranteeMode::Unspecified);
    guarantee.contractOn = row.date(3);
    if (const auto months = row.optionalInteger(4))
        guarantee.agreedMonths = static_cast<int>(*months);
    guarantee.agreedUntilOn = row.date(5);
    guarantee.untilSettled = row.boolean(6);
    guarantee.consentedExtensionOn = row.date(7);
    guarantee.refusalEndedOn = row.date(8);
    return guarantee;
}

/// Guarantees of the loans that are wanted, or more where all are read in one pass anyway.
std::string loansIn(Database& db, const Scope& scope)
{
    return isSmallPart(db, scope) ? "loan_id IN (SELECT id FROM loans WHERE " + scope.condition("branch_id") + ")"
                                  : "1";
}

std::string loansOf(const std::vector<BorrowerId>& borrowers)
{
    return borrowers.empty() ? "1" : "loan_id IN (SELECT id FROM loans WHERE " + among("borrower_id", borrowers) + ")";
}

} // namespace

void PeriodQuery::forEach(const PeriodLoans& which,
                          const std::function<void(const LoanRow&, const std::vector<GuaranteeRow>&)>& loan) const
{
    const Scope scope = narrowed(db_, which.scope, which.branches);
    const SqlFilter where = conditions(db_, which, scope);
    Statement loans(db_, "SELECT l.id, l.balance_fen, l.start_on, l.due_on, l.original_due_on, l.instalment_last_on "
                         "FROM loans l WHERE " +
                             where.where() + " ORDER BY l.id");
    where.bindTo(loans);
    // Both in the order of loans: one pass over each, side by side.
    Statement guarantees(db_, "SELECT id, loan_id, mode, contract_on, agreed_months, agreed_until_on, until_settled, "
                              "consented_extension_on, refusal_ended_on FROM guarantees WHERE ended_on IS NULL AND " +
                                  (which.borrowers.empty() ? loansIn(db_, scope) : loansOf(which.borrowers)) +
                                  " ORDER BY loan_id, id");
    bool guarantee = guarantees.step();
    LoanRow row;
    std::vector<GuaranteeRow> ofLoan;
    while (loans.step()) {
        row.id = loans.id<LoanId>(0);
        row.balance = loans.money(1);
        row.startOn = loans.date(2);
        row.dueOn = loans.date(3);
        row.originalDueOn = loans.date(4);
        row.instalmentLastOn = loans.date(5);
        ofLoan.clear();
        for (; guarantee && guarantees.integer(1) <= row.id.value; guarantee = guarantees.step())
            if (guarantees.integer(1) == row.id.value)
                ofLoan.push_back(readGuarantee(guarantees));
        loan(row, ofLoan);
    }
}

std::unordered_map<LoanId, LegalEvents> PeriodQuery::events(const std::vector<BorrowerId>& borrowers) const
{
    std::vector<LoanId> loans;
    Statement rows(db_, "SELECT DISTINCT loan_id FROM legal_events WHERE " + loansOf(borrowers));
    while (rows.step())
        loans.push_back(rows.id<LoanId>(0));
    std::unordered_map<LoanId, LegalEvents> found;
    const LegalRepository legal(db_);
    for (const LoanId loan : loans)
        if (LegalEvents events = countingEvents(legal.events(loan)); !events.empty())
            found.emplace(loan, std::move(events));
    return found;
}

std::unordered_map<LoanId, std::vector<JudgmentRow>>
PeriodQuery::judgments(const std::vector<BorrowerId>& borrowers) const
{
    std::vector<LoanId> loans;
    Statement rows(db_, "SELECT DISTINCT loan_id FROM judgments WHERE " + loansOf(borrowers));
    while (rows.step())
        loans.push_back(rows.id<LoanId>(0));
    std::unordered_map<LoanId, std::vector<JudgmentRow>> found;
    const LegalRepository legal(db_);
    for (const LoanId loan : loans)
        found.emplace(loan, legal.judgments(loan));
    return found;
}

} // namespace qingshou
