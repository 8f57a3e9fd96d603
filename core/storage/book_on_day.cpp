// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_on_day.h"

#include "core/storage/branch_repository.h"
#include "core/storage/loan_repository.h"
#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

#include <algorithm>

namespace qingshou {
namespace {

/// The row of the history that held on the day ?1. A loan without a history is as its first ledger said.
constexpr auto withHistory =
    " LEFT JOIN loan_history h ON h.loan_id = l.id AND h.statistics_on = "
    "(SELECT max(x.statistics_on) FROM loan_history x WHERE x.loan_id = l.id AND x.statistics_on <= ?1)";

std::string onDay(const std::string& column, const std::string& ofLoan)
{
    return "CASE WHEN h.loan_id IS NULL THEN " + ofLoan + " ELSE h." + column + " END";
}
std::string onDay(const std::string& column)
{
    return onDay(column, "l." + column);
}

std::string findSql()
{
    return "SELECT l.loan_number, l.borrower_id, b.name, " + onDay("branch_id") + ", " + onDay("risk_class") + ", " +
           onDay("book_side") + ", " + onDay("guarantee_type") + ", " + onDay("balance_fen") + ", " + onDay("due_on") +
           ", " + onDay("overdue_since_on") + ", " +
           onDay("owner", "CASE l.collector WHEN '' THEN l.account_manager ELSE l.collector END") +
           " FROM loans l JOIN borrowers b ON b.id = l.borrower_id" + withHistory + " WHERE l.id = ?2";
}

} // namespace

BookOnDay::BookOnDay(Database& db, const Scope& scope, QDate day)
    : db_(db), scope_(scope), day_(day), find_(db, findSql())
{
    for (const Branch& branch : BranchRepository(db).all())
        branches_.emplace(branch.id, branch.name);
}

std::vector<LoanId> BookOnDay::loans(const BookOnDayFilter& filter) const
{
    if (Statement first(db_, "SELECT 1 FROM import_runs WHERE statistics_on <= ? LIMIT 1"); !first.bind(1, day_).step())
        return {};
    // Without a filter it reads the index of the numbers alone.
    std::string sql = "SELECT l.id FROM loans l";
    const QString text = filter.text.trimmed();
    if (!text.isEmpty())
        sql += " JOIN borrowers b ON b.id = l.borrower_id";
    if (filter.badOnly)
        sql += withHistory;
    sql += " WHERE " + scope_.condition("l.branch_id");
    if (filter.badOnly)
        sql += " AND " + onDay("risk_class") + " >= 3";
    if (!text.isEmpty())
        sql += " AND (instr(b.name, ?2) > 0 OR (l.loan_number >= ?2 AND l.loan_number < ?3))";
    Statement rows(db_, sql + " ORDER BY l.loan_number");
    if (filter.badOnly)
        rows.bind(1, day_);
    if (!text.isEmpty())
        rows.bind(2, text).bind(3, afterPrefix(text));
    const std::vector<LoanId> out = notHeld();
    std::vector<LoanId> found;
    while (rows.step())
        if (const LoanId id = rows.id<LoanId>(0); !std::binary_search(out.begin(), out.end(), id))
            found.push_back(id);
    return found;
}

/// Sorted: those that came later, and those that were absent.
std::vector<LoanId> BookOnDay::notHeld() const
{
    Statement rows(db_, "SELECT c.loan_id FROM import_changes c JOIN import_runs r ON r.id = c.run_id "
                        "WHERE c.kind IN ('new', 'absent', 'back') AND c.kind = 'new' AND r.statistics_on > ?1 "
                        "UNION ALL SELECT loan_id FROM (SELECT c.loan_id, c.kind, max(c.run_id) FROM import_changes c "
                        "JOIN import_runs r ON r.id = c.run_id WHERE c.kind IN ('new', 'absent', 'back') "
                        "AND r.statistics_on <= ?1 GROUP BY c.loan_id) WHERE kind = 'absent'");
    rows.bind(1, day_);
    std::vector<LoanId> out;
    while (rows.step())
        out.push_back(rows.id<LoanId>(0));
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<LoanOnDay> BookOnDay::page(const std::vector<LoanId>& loans, qint64 offset, qint64 limit)
{
    std::vector<LoanOnDay> found;
    const qint64 end = std::min(offset + limit, static_cast<qint64>(loans.size()));
    for (qint64 i = offset; i < end; ++i) {
        find_.bind(1, day_).bind(2, loans[static_cast<size_t>(i)]);
        if (find_.step()) {
            LoanOnDay& loan = found.emplace_back();
            loan.loanNumber = find_.text(0);
            loan.borrower = find_.id<BorrowerId>(1);
            loan.name = find_.text(2);
            if (const auto branch = branches_.find(find_.id<BranchId>(3)); branch != branches_.end())
                loan.branch = branch->second;
            loan.riskClass = classFromStored(find_.integer(4));
            loan.bookSide = readCode(find_, 5, BookSide::OnBook);
            loan.guaranteeType = readCode(find_, 6, GuaranteeType::Unknown);
            loan.balance = find_.money(7);
            loan.dueOn = find_.date(8);
            loan.overdueSinceOn = find_.date(9);
            loan.owner = find_.text(10);
        }
        find_.reset();
    }
    return found;
}

} // namespace qingshou
