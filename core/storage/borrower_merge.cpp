// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_merge.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>
#include <string>

namespace qingshou {
namespace {

/// Rows that say whose they are in borrower_id and have an id of their own.
constexpr std::array<const char*, 13> ofBorrower{
    "loans",         "contacts", "planned_contacts", "promises", "recoveries", "repayment_plans", "assignments",
    "postponements", "notes",    "strategy_entries", "evidence", "complaints", "return_visits"};
/// Of these, what belongs to a loan and so follows it.
constexpr std::array<const char*, 2> ofLoan{"recoveries", "repayment_plans"};
/// What people record of a loan, without saying whose it is.
constexpr std::array<const char*, 7> recordedOfLoan{"legal_events", "judgments",      "notices",           "seizures",
                                                    "waivers",      "restructurings", "campaign_baselines"};

// In every statement: ?1 the merge, ?2 the kept borrower, ?3 the merged one, ?4 the kept party, ?5 the merged one.
std::string moved(const std::string& what)
{
    return "(SELECT row_id FROM merge_moves WHERE merge_id = ?1 AND what = '" + what + "')";
}

std::string remember(const std::string& what, const std::string& before, const std::string& rows)
{
    return "INSERT INTO merge_moves (merge_id, what, row_id, before) SELECT ?1, '" + what + "', id, " + before +
           " FROM " + rows;
}

} // namespace

void BorrowerMerge::run(const std::string& sql, const Merge& merge)
{
    Statement statement(db_, sql);
    const std::array<qint64, 5> values{merge.id, merge.kept.value, merge.merged.value, merge.keptParty.value,
                                       merge.mergedParty.value};
    for (size_t i = 0; i < values.size(); ++i)
        if (sql.find("?" + std::to_string(i + 1)) != std::string::npos)
            statement.bind(static_cast<int>(i) + 1, values[i]);
    statement.run();
}

void BorrowerMerge::apply(const Merge& merge)
{
    Statement row(
        db_, "INSERT INTO merges (id, kept_borrower_id, kept_party_id, merged_borrower_id, merged_party_id, "
             "merged_branch_id, merged_owner, sealed_before, reason, recorded_by, recorded_at, newest_run_id) "
             "VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM import_runs))");
    row.bindAll(merge.id, merge.kept, merge.keptParty, merge.merged, merge.mergedParty, merge.mergedBranch,
                merge.mergedOwner, merge.sealedBefore, merge.reason, merge.recordedBy, merge.recordedAt)
        .run();
    moveRows(merge);
    moveParty(merge);
    run("DELETE FROM borrowers WHERE id = ?3", merge);
    BorrowerRevision::replaceAll(db_);
}

void BorrowerMerge::moveRows(const Merge& merge)
{
    for (const std::string table : ofBorrower) {
        run(remember(table, "NULL", table + " WHERE borrower_id = ?3"), merge);
        run("UPDATE " + table + " SET borrower_id = ?2 WHERE borrower_id = ?3", merge);
    }
    // Whose a frozen baseline's loan is, not any of its figures.
    run("UPDATE campaign_baselines SET borrower_id = ?2 WHERE loan_id IN " + moved("loans"), merge);
    run(remember("strategies", "NULL", "strategies WHERE borrower_id = ?3"), merge);
    run("UPDATE strategies SET borrower_id = ?2, version = version + 1000000 WHERE borrower_id = ?3", merge);
    numberVersions(merge.kept);
    run(remember("assigned_owner", "NULL",
                 "borrowers WHERE id = ?2 AND assigned_owner IS NULL AND EXISTS "
                 "(SELECT 1 FROM borrowers m WHERE m.id = ?3 AND m.assigned_owner IS NOT NULL)"),
        merge);
    run("UPDATE borrowers SET assigned_owner = (SELECT assigned_owner FROM borrowers WHERE id = ?3) WHERE id IN " +
            moved("assigned_owner"),
        merge);
    moveRelated(merge, "co_borrowers", "relation");
    moveRelated(merge, "contact_people", "relation, refused_on");
}

/// People around either borrower, each once and nobody around himself: what would stand twice is dropped and kept in
/// the merge. Who refused to be contacted has refused, whichever row says so.
void BorrowerMerge::moveRelated(const Merge& merge, const std::string& table, const std::string& told)
{
    // The row as it will be.
    const auto will = [](const std::string& row, const std::string& other) {
        const auto both = [&](const char* column, const char* from, const char* to) {
            const auto one = [&](const std::string& alias) {
                return "CASE " + alias + "." + column + " WHEN " + from + " THEN " + to + " ELSE " + alias + "." +
                       column + " END";
            };
            return one(row) + " = " + one(other);
        };
        return both("borrower_id", "?3", "?2") + " AND " + both("party_id", "?5", "?4");
    };
    if (told.find("refused_on") != std::string::npos)
        run("UPDATE contact_people AS r SET refused_on = (SELECT min(k.refused_on) FROM contact_people k WHERE " +
                will("k", "r") + ") WHERE r.borrower_id IN (?2, ?3) OR r.party_id IN (?4, ?5)",
            merge);
    const std::string dropped = table + "_dropped";
    run(remember(dropped, "json_array(borrower_id, party_id, " + told + ")",
                 table +
                     " AS r WHERE (r.borrower_id = ?3 OR r.party_id = ?5) AND "
                     "((r.borrower_id IN (?2, ?3) AND r.party_id IN (?4, ?5)) OR EXISTS (SELECT 1 FROM " +
                     table + " k WHERE k.id <> r.id AND " + will("k", "r") +
                     " AND ((k.borrower_id <> ?3 AND k.party_id <> ?5) OR k.id < r.id)))"),
        merge);
    run("DELETE FROM " + table + " WHERE id IN " + moved(dropped), merge);
    run(remember(table, "NULL", table + " WHERE borrower_id = ?3"), merge);
    run("UPDATE " + table + " SET borrower_id = ?2 WHERE borrower_id = ?3", merge);
    run(remember(table + "_party", "NULL", table + " WHERE party_id = ?5"), merge);
    run("UPDATE " + table + " SET party_id = ?4 WHERE party_id = ?5", merge);
}

void BorrowerMerge::moveParty(const Merge& merge)
{
    run(remember("guarantees", "NULL", "guarantees WHERE party_id = ?5"), merge);
    run("UPDATE guarantees SET party_id = ?4 WHERE party_id = ?5", merge);
    run(remember("parties", "NULL", "parties WHERE merged_into = ?5"), merge);
    run("UPDATE parties SET merged_into = ?4 WHERE merged_into = ?5 OR id = ?5", merge);
    run(remember("customer_number", "customer_number",
                 "parties WHERE id = ?5 AND customer_number IS NOT NULL AND "
                 "(SELECT customer_number FROM parties WHERE id = ?4) IS NULL"),
        merge);
    run("UPDATE parties SET customer_number = NULL WHERE id IN " + moved("customer_number"), merge);
    run("UPDATE parties SET customer_number = (SELECT before FROM merge_moves WHERE merge_id = ?1 AND "
        "what = 'customer_number') WHERE id = ?4 AND customer_number IS NULL",
        merge);
}

void BorrowerMerge::takeBack(const Merge& merge, UserId by, const QDateTime& at, const QString& reason)
{
    run("UPDATE parties SET customer_number = NULL WHERE id = ?4 AND EXISTS (SELECT 1 FROM merge_moves "
        "WHERE merge_id = ?1 AND what = 'customer_number' AND before = parties.customer_number)",
        merge);
    run("UPDATE parties SET customer_number = coalesce(customer_number, (SELECT before FROM merge_moves "
        "WHERE merge_id = ?1 AND what = 'customer_number')), merged_into = NULL WHERE id = ?5",
        merge);
    run("UPDATE parties SET merged_into = ?5 WHERE id IN " + moved("parties"), merge);
    Statement borrower(db_, "INSERT INTO borrowers (id, party_id, branch_id, name, name_key, assigned_owner) "
                            "SELECT ?, id, ?, name, name_key, nullif(?, '') FROM parties WHERE id = ?");
    borrower.bindAll(merge.merged, merge.mergedBranch, merge.mergedOwner, merge.mergedParty).run();
    takeRowsBack(merge);
    Statement undone(db_, "UPDATE merges SET undone_by = ?, undone_at = ?, undone_reason = ? WHERE id = ?");
    undone.bindAll(by, at, reason, merge.id).run();
    BorrowerRevision::replaceAll(db_);
}

void BorrowerMerge::takeRowsBack(const Merge& merge)
{
    // Came since under either number: the next ledger says again whose they are.
    run("UPDATE loans SET row_hash = x'' WHERE borrower_id = ?2 AND id NOT IN " + moved("loans") +
            " AND first_run_id > (SELECT newest_run_id FROM merges WHERE id = ?1)",
        merge);
    for (const std::string table : ofBorrower)
        run("UPDATE " + table + " SET borrower_id = ?3 WHERE id IN " + moved(table), merge);
    for (const std::string table : ofLoan)
        run("UPDATE " + table + " SET borrower_id = ?3 WHERE borrower_id = ?2 AND loan_id IN " + moved("loans"), merge);
    run("UPDATE campaign_baselines SET borrower_id = ?3 WHERE borrower_id = ?2 AND loan_id IN " + moved("loans"),
        merge);
    run("UPDATE strategies SET borrower_id = ?3, version = version + 1000000 WHERE id IN " + moved("strategies"),
        merge);
    numberVersions(merge.merged);
    numberVersions(merge.kept);
    run("UPDATE borrowers SET assigned_owner = NULL WHERE id IN " + moved("assigned_owner") +
            " AND assigned_owner = (SELECT merged_owner FROM merges WHERE id = ?1)",
        merge);
    run("UPDATE guarantees SET party_id = ?5 WHERE id IN " + moved("guarantees"), merge);
    takeRelatedBack(merge, "co_borrowers", "relation");
    takeRelatedBack(merge, "contact_people", "relation, refused_on");
}

void BorrowerMerge::takeRelatedBack(const Merge& merge, const std::string& table, const std::string& told)
{
    run("UPDATE " + table + " SET party_id = ?5 WHERE id IN " + moved(table + "_party"), merge);
    run("UPDATE " + table + " SET borrower_id = ?3 WHERE id IN " + moved(table), merge);
    const bool refusals = told.find("refused_on") != std::string::npos;
    run("INSERT OR IGNORE INTO " + table + " (id, borrower_id, party_id, " + told +
            ") SELECT row_id, json_extract(before, '$[0]'), json_extract(before, '$[1]'), json_extract(before, "
            "'$[2]')" +
            (refusals ? ", json_extract(before, '$[3]')" : "") + " FROM merge_moves WHERE merge_id = ?1 AND what = '" +
            table + "_dropped'",
        merge);
}

/// In the order in which they were saved; the newest is in force.
void BorrowerMerge::numberVersions(BorrowerId borrower)
{
    Statement aside(db_, "UPDATE strategies SET version = version + 2000000 WHERE borrower_id = ?");
    aside.bind(1, borrower).run();
    Statement number(db_, "UPDATE strategies SET version = (SELECT count(*) FROM strategies o "
                          "WHERE o.borrower_id = strategies.borrower_id "
                          "AND (o.saved_at, o.id) <= (strategies.saved_at, strategies.id)) WHERE borrower_id = ?");
    number.bind(1, borrower).run();
}

std::optional<Merge> BorrowerMerge::find(qint64 id) const
{
    Statement row(db_, "SELECT kept_borrower_id, kept_party_id, merged_borrower_id, merged_party_id, merged_branch_id, "
                       "merged_owner, sealed_before, reason, recorded_by, recorded_at, undone_at IS NOT NULL "
                       "FROM merges WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    return Merge{id,
                 row.id<BorrowerId>(0),
                 row.id<PartyId>(1),
                 row.id<BorrowerId>(2),
                 row.id<PartyId>(3),
                 row.id<BranchId>(4),
                 row.text(5),
                 row.blob(6),
                 row.text(7),
                 row.id<UserId>(8),
                 row.instant(9),
                 row.boolean(10)};
}

bool BorrowerMerge::isBuiltOn(const Merge& merge) const
{
    Statement row(db_, "SELECT 1 FROM merges WHERE id > ? AND undone_at IS NULL AND "
                       "(kept_borrower_id = ? OR merged_borrower_id = ?)");
    row.bindAll(merge.id, merge.kept, merge.kept);
    return row.step();
}

BorrowerId BorrowerMerge::standsFor(BorrowerId borrower) const
{
    Statement row(db_, "SELECT kept_borrower_id FROM merges WHERE merged_borrower_id = ? AND undone_at IS NULL "
                       "ORDER BY id DESC LIMIT 1");
    for (row.bind(1, borrower); row.step(); row.bind(1, borrower)) {
        borrower = row.id<BorrowerId>(0);
        row.reset();
    }
    return borrower;
}

bool BorrowerMerge::hasEntries(BorrowerId borrower, PartyId party) const
{
    const auto any = [](const std::string& table, const std::string& where) {
        return " OR EXISTS (SELECT 1 FROM " + table + " WHERE " + where + ")";
    };
    const std::string ofItsLoans = "loan_id IN (SELECT id FROM loans WHERE borrower_id = ?1)";
    // Whatever concerns a borrower is audited as his; what concerns many at once is not.
    std::string sql = "SELECT EXISTS (SELECT 1 FROM audit_entries WHERE borrower_id = ?1 AND borrower_id <> 0)";
    for (const std::string table : ofBorrower)
        if (table != "loans")
            sql += any(table, "borrower_id = ?1");
    for (const std::string table : recordedOfLoan)
        sql += any(table, ofItsLoans);
    for (const std::string table : {"guarantees", "collateral"})
        sql += any(table, ofItsLoans + " AND from_ledger = 0");
    sql += any("strategies", "borrower_id = ?1") + any("borrowers", "id = ?1 AND assigned_owner IS NOT NULL") +
           any("merges", "kept_borrower_id = ?1") + any("conduct_facts", "party_id = ?2");
    Statement found(db_, sql);
    found.bindAll(borrower, party);
    found.step();
    return found.boolean(0);
}

qint64 BorrowerMerge::countSince(ImportRunId run) const
{
    Statement count(db_, "SELECT count(*) FROM merges WHERE newest_run_id = ?");
    count.bind(1, run).step();
    return count.integer(0);
}

bool BorrowerMerge::wereToldApart(PartyId one, PartyId other) const
{
    Statement found(db_, "SELECT EXISTS (SELECT 1 FROM told_apart WHERE party_id = ?1 AND other_party_id = ?2) OR "
                         "EXISTS (SELECT 1 FROM merges WHERE undone_at IS NOT NULL AND kept_party_id IN (?1, ?2) "
                         "AND merged_party_id IN (?1, ?2))");
    found.bindAll(std::min(one, other), std::max(one, other));
    found.step();
    return found.boolean(0);
}

void BorrowerMerge::tellApart(PartyId one, PartyId other, UserId by, const QDateTime& at)
{
    Statement row(db_, "INSERT OR IGNORE INTO told_apart (party_id, other_party_id, recorded_by, recorded_at) "
                       "VALUES (?, ?, ?, ?)");
    row.bindAll(std::min(one, other), std::max(one, other), by, at).run();
}

bool BorrowerMerge::forgetApart(PartyId one, PartyId other)
{
    Statement row(db_, "DELETE FROM told_apart WHERE party_id = ? AND other_party_id = ? RETURNING 1");
    row.bindAll(std::min(one, other), std::max(one, other));
    return row.step();
}

} // namespace qingshou
