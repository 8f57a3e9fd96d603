// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/period_query.h"

#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string within(std::string_view column, const DayRange& days)
{
    const std::string first = toIso(days.first).toStdString(), last = toIso(days.last).toStdString();
    return std::string(column) + " BETWEEN '" + first + "' AND '" + last + "'";
}

/// Selects the numbers of loans, each part by an index.
std::string loansEnding(const PeriodsEnding& ending, const Scope& scope)
{
    // The indexes of days hold the branch as well: whoever is elsewhere is not looked up.
    const std::string branch = " AND " + scope.condition("+l.branch_id");
    std::string sql =
        "SELECT loan_id FROM legal_events UNION SELECT loan_id FROM judgments WHERE undone_at IS NULL UNION "
        "SELECT loan_id FROM seizures WHERE released_on IS NULL AND undone_at IS NULL UNION "
        "SELECT loan_id FROM guarantees WHERE " +
        within("agreed_until_on", ending.agreed);
    for (const DayRange& days : ending.performance)
        for (const char* column : {"l.due_on", "l.instalment_last_on"})
            sql += " UNION SELECT l.id FROM loans l WHERE " + within(column, days) + branch;
    for (const DayRange& days : ending.guaranteed)
        for (const char* column : {"l.due_on", "l.instalment_last_on", "l.original_due_on"})
            sql += " UNION SELECT l.id FROM loans l CROSS JOIN guarantees g ON g.loan_id = l.id WHERE " +
                   within(column, days) + branch;
    return sql;
}

SqlFilter conditions(const PeriodLoans& which)
{
    SqlFilter where;
    if (which.owingOnly)
        where.add("(l.balance_fen > 0 OR l.interest_total_fen + l.penalty_fen + l.compound_fen + l.fee_fen > 0)");
    if (!which.owners.empty()) {
        SqlFilter owners;
        owners.addIn("owner", {which.owners.begin(), which.owners.end()});
        where.addNested("l.borrower_id IN (SELECT id FROM borrowers WHERE ", owners, ")");
    }
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

constexpr auto loanColumns =
    "SELECT l.id, l.borrower_id, l.balance_fen, l.start_on, l.due_on, l.original_due_on, l.instalment_last_on "
    "FROM loans l WHERE ";
constexpr auto guaranteeColumns =
    "SELECT id, loan_id, mode, contract_on, agreed_months, agreed_until_on, until_settled, consented_extension_on, "
    "refusal_ended_on FROM guarantees WHERE ended_on IS NULL AND ";

void readLoan(const Statement& from, LoanRow& row)
{
    row.id = from.id<LoanId>(0);
    row.borrower = from.id<BorrowerId>(1);
    row.balance = from.money(2);
    row.startOn = from.date(3);
    row.dueOn = from.date(4);
    row.originalDueOn = from.date(5);
    row.instalmentLastOn = from.date(6);
}

std::vector<qint64> numbersIn(Database& db, const std::string& sql)
{
    std::vector<qint64> found;
    Statement rows(db, sql);
    while (rows.step())
        found.push_back(rows.integer(0));
    return found;
}

using Reader = std::function<void(const LoanRow&, const std::vector<GuaranteeRow>&)>;

/// Those of these loans that are wanted, one by one.
void readEach(Database& db, const std::vector<qint64>& ids, const PeriodLoans& which, const Scope& scope,
              const Reader& loan)
{
    const SqlFilter where = conditions(which);
    Statement loans(db, loanColumns + where.where() + " AND " + scope.condition("l.branch_id") + " AND l.id = ?");
    Statement guarantees(db, std::string(guaranteeColumns) + "loan_id = ? ORDER BY id");
    LoanRow row;
    std::vector<GuaranteeRow> ofLoan;
    for (const qint64 id : ids) {
        loans.bind(where.bindTo(loans) + 1, id);
        if (loans.step()) {
            readLoan(loans, row);
            ofLoan.clear();
            guarantees.bind(1, id);
            while (guarantees.step())
                ofLoan.push_back(readGuarantee(guarantees));
            guarantees.reset();
            loan(row, ofLoan);
        }
        loans.reset();
    }
}

/// Loans and guarantees in the order of loans: one pass over each, side by side.
void readInOnePass(Database& db, const PeriodLoans& which, const Scope& scope, const Reader& loan)
{
    const SqlFilter where = conditions(which);
    Statement loans(db, loanColumns + where.where() + " AND " + branchCondition(db, scope, "l.branch_id") +
                            " ORDER BY l.id");
    where.bindTo(loans);
    Statement guarantees(db, guaranteeColumns + loansIn(db, scope) + " ORDER BY loan_id, id");
    bool guarantee = guarantees.step();
    LoanRow row;
    std::vector<GuaranteeRow> ofLoan;
    while (loans.step()) {
        readLoan(loans, row);
        ofLoan.clear();
        for (; guarantee && guarantees.integer(1) <= row.id.value; guarantee = guarantees.step())
            if (guarantees.integer(1) == row.id.value)
                ofLoan.push_back(readGuarantee(guarantees));
        loan(row, ofLoan);
    }
}

} // namespace

void PeriodQuery::forEach(const PeriodLoans& which,
                          const std::function<void(const LoanRow&, const std::vector<GuaranteeRow>&)>& loan) const
{
    const Scope scope = narrowed(db_, which.scope, which.branches);
    if (!which.borrowers.empty())
        readEach(db_, numbersIn(db_, "SELECT id FROM loans WHERE " + among("borrower_id", which.borrowers)), which,
                 scope, loan);
    else if (which.ending)
        readEach(db_, numbersIn(db_, loansEnding(*which.ending, scope)), which, scope, loan);
    else
        readInOnePass(db_, which, scope, loan);
}

std::vector<int> PeriodQuery::agreedMonths() const
{
    // From one to the next by the index: there are many guarantees, and few lengths.
    Statement next(db_, "SELECT min(agreed_months) FROM guarantees WHERE agreed_months > ?");
    std::vector<int> found;
    for (int last = 0;; last = found.back()) {
        next.bind(1, last);
        next.step();
        if (next.isNull(0))
            return found;
        found.push_back(static_cast<int>(next.integer(0)));
        next.reset();
    }
}

std::unordered_map<LoanId, LegalEvents> PeriodQuery::events(const std::vector<BorrowerId>& borrowers) const
{
    std::unordered_map<LoanId, LegalEvents> found;
    const LegalRepository legal(db_);
    for (const qint64 loan : numbersIn(db_, "SELECT DISTINCT loan_id FROM legal_events WHERE " + loansOf(borrowers)))
        if (LegalEvents events = countingEvents(legal.events({loan})); !events.empty())
            found.emplace(LoanId{loan}, std::move(events));
    return found;
}

std::unordered_map<LoanId, std::vector<JudgmentRow>>
PeriodQuery::judgments(const std::vector<BorrowerId>& borrowers) const
{
    std::unordered_map<LoanId, std::vector<JudgmentRow>> found;
    const LegalRepository legal(db_);
    for (const qint64 loan :
         numbersIn(db_, "SELECT DISTINCT loan_id FROM judgments WHERE undone_at IS NULL AND " + loansOf(borrowers)))
        found.emplace(LoanId{loan}, legal.judgments({loan}));
    return found;
}

std::unordered_map<LoanId, std::vector<SeizureRow>>
PeriodQuery::seizures(const std::vector<BorrowerId>& borrowers) const
{
    std::unordered_map<LoanId, std::vector<SeizureRow>> found;
    const SeizureRepository repository(db_);
    for (const qint64 loan :
         numbersIn(db_, "SELECT DISTINCT loan_id FROM seizures WHERE released_on IS NULL AND undone_at IS NULL AND " +
                            loansOf(borrowers)))
        found.emplace(LoanId{loan}, repository.ofLoan({loan}));
    return found;
}

} // namespace qingshou
