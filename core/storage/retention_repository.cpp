// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention_repository.h"

#include "core/base/clock.h"
#include "core/storage/database.h"
#include "core/storage/stored_codes.h"

#include <algorithm>
#include <string>

namespace qingshou {
namespace {

/// What stands in a table for the borrower ?1. Nothing is ever deleted but by this list.
struct GoingRows {
    std::string_view table;
    std::string_view where;
    RetentionKind kind; ///< what its rows are counted as
    bool counted;       ///< else part of another table's rows
    const char* at;     ///< the instant of the youngest thing in a row
};

constexpr std::string_view ofBorrower = "borrower_id = ?1";
constexpr std::string_view ofContacts = "contact_id IN (SELECT id FROM contacts WHERE borrower_id = ?1)";
// Evidence stays where something stands on it that stays. What was withdrawn proves nothing any more.
constexpr std::string_view looseEvidence =
    "borrower_id = ?1 AND (withdrawn_at IS NOT NULL OR (notice_id IS NULL AND legal_event_id IS NULL AND "
    "recovery_id IS NULL))";
constexpr std::string_view ofLooseEvidence =
    "evidence_id IN (SELECT id FROM evidence WHERE borrower_id = ?1 AND (withdrawn_at IS NOT NULL OR "
    "(notice_id IS NULL AND legal_event_id IS NULL AND recovery_id IS NULL)))";
// Facts protect a person: they stay while the person has to do with another borrower. A complaint's hold is part of it.
constexpr std::string_view ofPeople =
    "party_id IN (SELECT party_id FROM borrowers WHERE id = ?1 "
    "UNION SELECT g.party_id FROM loans l JOIN guarantees g ON g.loan_id = l.id WHERE l.borrower_id = ?1 "
    "UNION SELECT party_id FROM co_borrowers WHERE borrower_id = ?1 "
    "UNION SELECT party_id FROM contact_people WHERE borrower_id = ?1) "
    "AND NOT EXISTS (SELECT 1 FROM borrowers b WHERE b.party_id = conduct_facts.party_id AND b.id <> ?1) "
    "AND NOT EXISTS (SELECT 1 FROM guarantees g JOIN loans l ON l.id = g.loan_id "
    "WHERE g.party_id = conduct_facts.party_id AND l.borrower_id <> ?1) "
    "AND NOT EXISTS (SELECT 1 FROM co_borrowers c WHERE c.party_id = conduct_facts.party_id AND c.borrower_id <> ?1) "
    "AND NOT EXISTS (SELECT 1 FROM contact_people c WHERE c.party_id = conduct_facts.party_id AND c.borrower_id <> ?1) "
    "AND NOT EXISTS (SELECT 1 FROM complaints c WHERE c.hold_fact_id = conduct_facts.id)";

/// In the order of deletion: what points to a row goes before it.
constexpr std::array<GoingRows, 13> going{{
    {"evidence_contents", ofLooseEvidence, RetentionKind::Evidence, false, nullptr},
    {"evidence", looseEvidence, RetentionKind::Evidence, true, "max(recorded_at, coalesce(withdrawn_at, ''))"},
    {"contact_findings", ofContacts, RetentionKind::Contact, false, nullptr},
    {"promises", ofBorrower, RetentionKind::Promise, true, "max(recorded_at, coalesce(withdrawn_at, ''))"},
    {"contacts", ofBorrower, RetentionKind::Contact, true, "max(at, recorded_at, coalesce(undone_at, ''))"},
    {"planned_contacts", ofBorrower, RetentionKind::PlannedContact, true,
     "max(recorded_at, coalesce(withdrawn_at, ''))"},
    {"strategy_entries", ofBorrower, RetentionKind::StrategyEntry, true, "max(recorded_at, coalesce(undone_at, ''))"},
    {"strategies", ofBorrower, RetentionKind::Strategy, true, "max(saved_at, coalesce(decided_at, ''))"},
    {"return_visits", ofBorrower, RetentionKind::ReturnVisit, true,
     "max(scheduled_at, coalesce(done_at, ''), coalesce(withdrawn_at, ''))"},
    {"conduct_facts", ofPeople, RetentionKind::ConductFact, true,
     "max(recorded_at, coalesce(approved_at, ''), coalesce(lifted_at, ''))"},
    {"notes", ofBorrower, RetentionKind::Note, true, "max(recorded_at, coalesce(undone_at, ''))"},
    {"postponements", ofBorrower, RetentionKind::Postponement, true, "recorded_at"},
    {"assignments", ofBorrower, RetentionKind::Assignment, true, "recorded_at"},
}};

// Agreed plans and waivers are agreements on the debt, contact people and co-borrowers are master data.
constexpr std::array<std::string_view, 22> staying{
    "audit_entries", "borrowers",      "campaign_baselines", "co_borrowers",   "collateral",
    "complaints",    "contact_people", "guarantees",         "import_changes", "instalments",
    "judgments",     "seizures",       "legal_events",       "loan_history",   "loans",
    "notices",       "notice_steps",   "recoveries",         "told_apart",     "repayment_plans",
    "waivers",       "restructurings"};

constexpr auto goingNames = [] {
    std::array<std::string_view, going.size()> names{};
    for (size_t i = 0; i < going.size(); ++i)
        names[i] = going[i].table;
    return names;
}();

std::string from(const GoingRows& rows)
{
    return " FROM " + std::string(rows.table) + " WHERE " + std::string(rows.where);
}

/// Files beside the workstation's whose only rows are about to go.
QStringList filesLeft(Database& db, BorrowerId borrower)
{
    Statement rows(db, "SELECT DISTINCT sha256 FROM evidence WHERE beside = 1 AND " + std::string(looseEvidence) +
                           " EXCEPT SELECT sha256 FROM evidence WHERE beside = 1 AND NOT (" +
                           std::string(looseEvidence) + ")");
    rows.bind(1, borrower);
    QStringList hashes;
    while (rows.step())
        hashes << rows.text(0);
    return hashes;
}

} // namespace

int total(const RetentionCounts& counts)
{
    int rows = 0;
    for (const auto& [kind, count] : counts)
        rows += count;
    return rows;
}

std::span<const std::string_view> tablesThatGo()
{
    return goingNames;
}

std::span<const std::string_view> tablesThatStay()
{
    return staying;
}

std::vector<RetentionCandidate> RetentionRepository::candidates(const Scope& scope, BorrowerId only) const
{
    std::string withRecords;
    for (const GoingRows& rows : going)
        if (rows.where == ofBorrower || rows.where == looseEvidence)
            withRecords += (withRecords.empty() ? "SELECT borrower_id FROM " : " UNION SELECT borrower_id FROM ") +
                           std::string(rows.table);
    withRecords += " UNION SELECT b.id FROM borrowers b JOIN conduct_facts f ON f.party_id = b.party_id";
    Statement rows(db_, "SELECT b.id, b.name, branch.name FROM borrowers b JOIN branches branch "
                        "ON branch.id = b.branch_id WHERE (?1 IS NULL OR b.id = ?1) AND " +
                            scope.condition("b.branch_id") + " AND b.id IN (" + withRecords +
                            ") AND NOT EXISTS (SELECT 1 FROM loans l WHERE l.borrower_id = b.id AND l.balance_fen > 0 "
                            "AND l.written_off_on IS NULL AND l.absent_since_on IS NULL) ORDER BY b.name_key, b.id");
    rows.bind(1, only);
    std::vector<RetentionCandidate> found;
    while (rows.step())
        found.push_back({rows.id<BorrowerId>(0), rows.text(1), rows.text(2)});
    return found;
}

QDate RetentionRepository::lastRecordOn(BorrowerId borrower) const
{
    QDateTime last;
    for (const GoingRows& rows : going) {
        if (!rows.at)
            continue;
        Statement newest(db_, "SELECT max(" + std::string(rows.at) + ")" + from(rows));
        newest.bind(1, borrower);
        if (newest.step() && !newest.isNull(0) && (!last.isValid() || newest.instant(0) > last))
            last = newest.instant(0);
    }
    return last.isValid() ? Clock::chinaTime(last).date() : QDate();
}

RetentionCounts RetentionRepository::counts(BorrowerId borrower) const
{
    RetentionCounts counts;
    for (const GoingRows& rows : going) {
        if (!rows.counted)
            continue;
        Statement count(db_, "SELECT count(*)" + from(rows));
        count.bind(1, borrower);
        if (count.step() && count.integer(0) > 0)
            counts[rows.kind] = static_cast<int>(count.integer(0));
    }
    return counts;
}

std::vector<NoticeStanding> RetentionRepository::notices(BorrowerId borrower) const
{
    Statement rows(db_,
                   "SELECT n.kind, n.step FROM loans l JOIN notices n ON n.loan_id = l.id WHERE l.borrower_id = ?");
    rows.bind(1, borrower);
    std::vector<NoticeStanding> found;
    while (rows.step())
        found.push_back({readCode(rows, 0, NoticeKind::Demand), readCode(rows, 1, NoticeStep::Issued)});
    return found;
}

bool RetentionRepository::hasOpenInstruction(BorrowerId borrower) const
{
    Statement row(db_, "SELECT 1 FROM strategy_entries e WHERE e.borrower_id = ? AND e.kind = 'instruction' "
                       "AND e.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM strategy_entries a "
                       "WHERE a.answers = e.id AND a.undone_at IS NULL)");
    row.bind(1, borrower);
    return row.step();
}

QDate RetentionRepository::promiseUnkeptOn(BorrowerId borrower) const
{
    Statement row(db_, "SELECT promise_unkept_on FROM borrowers WHERE id = ?");
    row.bind(1, borrower);
    return row.step() ? row.date(0) : QDate();
}

std::vector<BorrowerId> RetentionRepository::mergedInto(BorrowerId borrower) const
{
    Statement rows(db_, "WITH RECURSIVE gone (id) AS (SELECT merged_borrower_id FROM merges "
                        "WHERE kept_borrower_id = ?1 AND undone_at IS NULL UNION SELECT m.merged_borrower_id "
                        "FROM gone JOIN merges m ON m.kept_borrower_id = gone.id AND m.undone_at IS NULL) "
                        "SELECT id FROM gone");
    rows.bind(1, borrower);
    std::vector<BorrowerId> found;
    while (rows.step())
        found.push_back(rows.id<BorrowerId>(0));
    return found;
}

QStringList RetentionRepository::erase(BorrowerId borrower)
{
    const QStringList files = filesLeft(db_, borrower);
    for (const GoingRows& rows : going) {
        Statement gone(db_, "DELETE" + from(rows));
        gone.bind(1, borrower).run();
    }
    return files;
}

} // namespace qingshou
