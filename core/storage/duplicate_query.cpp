// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicate_query.h"

#include "core/storage/database.h"

#include <algorithm>

namespace qingshou {
namespace {

std::string select(const std::string& where)
{
    return "SELECT b.id, b.party_id, b.branch_id, b.balance_fen, p.name, p.customer_number, p.sealed "
           "FROM borrowers b JOIN parties p ON p.id = b.party_id WHERE " +
           where;
}

ComparedBorrower readRow(const Statement& row)
{
    return {row.id<BorrowerId>(0), row.id<PartyId>(1), row.id<BranchId>(2), row.money(3),
            row.utf8(4),           row.utf8(5),        row.blob(6)};
}

} // namespace

DuplicateQuery::DuplicateQuery(Database& db, const Scope& scope)
    : db_(db), inScope_(scope.condition("b.branch_id")), read_(db, select("b.id = ? AND " + inScope_))
{
}

qint64 DuplicateQuery::count()
{
    Statement row(db_, "SELECT count(*) FROM borrowers b WHERE " + inScope_);
    row.step();
    return row.integer(0);
}

void DuplicateQuery::forEach(const std::function<bool(const ComparedBorrower&)>& receive)
{
    Statement rows(db_, select(inScope_ + " ORDER BY b.id"));
    while (rows.step() && receive(readRow(rows))) {
    }
}

void DuplicateQuery::read(BorrowerId borrower, const std::function<void(const ComparedBorrower&)>& receive)
{
    read_.bind(1, borrower);
    if (read_.step())
        receive(readRow(read_));
    read_.reset();
}

std::set<std::pair<PartyId, PartyId>> DuplicateQuery::toldApart()
{
    std::set<std::pair<PartyId, PartyId>> pairs;
    Statement rows(db_, "SELECT party_id, other_party_id FROM told_apart");
    while (rows.step())
        pairs.emplace(rows.id<PartyId>(0), rows.id<PartyId>(1));
    return pairs;
}

std::vector<DuplicateDecision> DuplicateQuery::decisions(int most)
{
    std::vector<DuplicateDecision> found;
    // Whoever sees the borrower that a party stands for today sees what was decided about it.
    Statement rows(db_,
                   "SELECT d.id, d.party_id, d.other_id, b.id, p.name, o.name, d.reason, u.name, d.at, "
                   "coalesce(n.name, '') FROM ("
                   "SELECT id, kept_party_id AS party_id, merged_party_id AS other_id, reason, recorded_by AS by_id, "
                   "recorded_at AS at, undone_by FROM merges UNION ALL "
                   "SELECT 0, party_id, other_party_id, '', recorded_by, recorded_at, NULL FROM told_apart) d "
                   "JOIN parties p ON p.id = d.party_id JOIN parties o ON o.id = d.other_id "
                   "JOIN borrowers b ON b.party_id = coalesce(p.merged_into, p.id) "
                   "JOIN users u ON u.id = d.by_id LEFT JOIN users n ON n.id = d.undone_by "
                   "WHERE " +
                       inScope_ + " ORDER BY d.at DESC, d.id DESC LIMIT ?");
    rows.bind(1, most);
    while (rows.step())
        found.push_back({rows.integer(0), rows.id<PartyId>(1), rows.id<PartyId>(2), rows.id<BorrowerId>(3),
                         rows.text(4), rows.text(5), rows.text(6), rows.text(7), rows.instant(8), rows.text(9)});
    return found;
}

} // namespace qingshou
