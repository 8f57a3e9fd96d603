// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_selection.h"

#include "core/base/dates.h"
#include "core/domain/days_band.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_repository.h"

namespace qingshou {
namespace {

/// Days are digits and hyphens: they can stand in the text.
std::string quoted(QDate day)
{
    return '\'' + toIso(day).toStdString() + '\'';
}

std::string bandSql(QDate on)
{
    std::string sql = "CASE WHEN s.overdue_since_on IS NULL THEN 0";
    for (const DaysBand band : allValues<DaysBand>())
        if (band != DaysBand::NotOverdue)
            sql += " WHEN s.overdue_since_on > " + quoted(newestOverdueSince(band, on)) + " THEN " +
                   std::to_string(static_cast<int>(band) - 1);
    return sql + " ELSE " + std::to_string(static_cast<int>(DaysBand::Beyond360)) + " END";
}

template <class E, class ToSql>
std::string oneOf(const char* column, const std::vector<E>& values, ToSql&& toSql)
{
    if (values.empty())
        return {};
    std::string list;
    for (const E& value : values)
        list += (list.empty() ? "" : ", ") + toSql(value);
    return std::string(" AND ") + column + " IN (" + list + ")";
}

std::string quotedCode(std::string_view text)
{
    return '\'' + std::string(text) + '\''; // a code of ours: letters and underscores
}

std::string scopeConditions(Database& db, const CampaignScope& scope, QDate on)
{
    const BranchRepository tree(db);
    std::vector<BranchId> branches;
    for (const BranchId top : scope.branches) {
        const Scope below = tree.subtree(top);
        branches.insert(branches.end(), below.branches->begin(), below.branches->end());
    }
    std::string sql;
    if (!scope.branches.empty())
        sql += " AND " + Scope{branches}.condition("branch_id");
    sql += oneOf("risk_class", scope.classes, [](RiskClass value) { return std::to_string(storedClass(value)); });
    sql += oneOf("book_side", scope.bookSides, [](BookSide value) { return quotedCode(codeView(value)); });
    sql +=
        oneOf("guarantee_type", scope.guaranteeTypes, [](GuaranteeType value) { return quotedCode(codeView(value)); });
    if (scope.overdueAtLeast.value_or(0) > 0)
        sql += " AND overdue_since_on <= " + quoted(on.addDays(-*scope.overdueAtLeast));
    if (scope.overdueAtMost)
        sql +=
            " AND (overdue_since_on IS NULL OR overdue_since_on >= " + quoted(on.addDays(-*scope.overdueAtMost)) + ")";
    return sql;
}

} // namespace

std::string campaignSelection(Database& db, const CampaignScope& scope, QDate baselineOn)
{
    const std::string on = quoted(baselineOn);
    const std::string present = "(l.absent_since_on IS NULL OR l.absent_since_on > " + on + ")";
    return R"(
        WITH states AS (
            SELECT l.id AS loan_id, l.borrower_id, l.branch_id, l.balance_fen,
                   l.interest_total_fen + l.penalty_fen + l.compound_fen AS interest_fen,
                   l.risk_class, l.book_side, l.guarantee_type, l.overdue_since_on
              FROM loans l WHERE l.statistics_on <= )" +
           on + " AND " + present + R"(
            UNION ALL
            SELECT l.id, l.borrower_id, h.branch_id, h.balance_fen, h.interest_fen,
                   h.risk_class, h.book_side, h.guarantee_type, h.overdue_since_on
              FROM loans l JOIN loan_history h ON h.loan_id = l.id
             WHERE l.statistics_on > )" +
           on + " AND " + present + R"(
               AND h.statistics_on = (SELECT MAX(x.statistics_on) FROM loan_history x
                                       WHERE x.loan_id = l.id AND x.statistics_on <= )" +
           on + R"()
        ), selected AS (
            SELECT loan_id, borrower_id, s.branch_id, b.owner, s.balance_fen, interest_fen, s.risk_class, s.book_side,
                   )" +
           bandSql(baselineOn) + R"( AS days_band
              FROM (SELECT * FROM states WHERE (balance_fen > 0 OR interest_fen > 0) )" +
           scopeConditions(db, scope, baselineOn) + R"() s
              JOIN borrowers b ON b.id = s.borrower_id
        ) )";
}

} // namespace qingshou
