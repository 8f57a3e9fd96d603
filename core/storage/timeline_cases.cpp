// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline_sources.h"

#include "core/storage/statement.h"
#include "core/storage/strategy_journal_repository.h"
#include "core/storage/strategy_repository.h"

namespace qingshou {
namespace {

void addStrategies(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const StrategyRow& row : StrategyRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{
            .kind = TimelineKind::StrategySaved, .on = chinaDay(row.savedAt), .at = row.savedAt, .id = row.id.value};
        entry.number = row.version;
        entry.amount = row.amount;
        entry.dueOn = row.targetOn;
        entry.code = code(row.prospect);
        entry.text = row.reason;
        entry.byName = row.savedByName;
        entries.push_back(entry);
        if (row.decidedAt.isValid()) {
            entry.kind = TimelineKind::StrategyDecided;
            entry.on = chinaDay(row.decidedAt);
            entry.at = row.decidedAt;
            entry.code = code(row.state);
            entry.text = row.decisionNote;
            entry.byName = row.decidedByName;
            entries.push_back(entry);
        }
    }
    for (const StrategyEntry& row : StrategyJournalRepository(db).ofBorrower(borrower))
        entries.push_back({.kind = row.kind == StrategyEntryKind::Instruction ? TimelineKind::StrategyInstruction
                                                                              : TimelineKind::StrategyProgress,
                           .on = chinaDay(row.recordedAt),
                           .at = row.recordedAt,
                           .id = row.id.value,
                           .dueOn = row.dueOn,
                           .text = row.text,
                           .byName = row.recordedByName,
                           .struck = row.undone});
}

void addLegal(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    Statement events(
        db, "SELECT e.id, e.loan_id, e.happened_on, e.recorded_at, e.kind, e.evidence, e.note, p.name, u.name, "
            "e.cancelled_by IS NOT NULL, e.cancels IS NOT NULL "
            "FROM loans l JOIN legal_events e ON e.loan_id = l.id LEFT JOIN guarantees g ON g.id = e.guarantee_id "
            "LEFT JOIN parties p ON p.id = g.party_id LEFT JOIN users u ON u.id = e.recorded_by "
            "WHERE l.borrower_id = ?");
    events.bind(1, borrower);
    while (events.step()) {
        const bool cancels = events.boolean(10);
        TimelineEntry entry{.kind = cancels ? TimelineKind::LegalEventCancelled : TimelineKind::LegalEvent,
                            .on = cancels ? chinaDay(events.instant(3)) : events.date(2),
                            .at = events.instant(3),
                            .id = events.integer(0),
                            .loan = events.id<LoanId>(1)};
        entry.code = events.text(4);
        entry.text = cancels ? events.text(6) : events.text(5);
        entry.text2 = events.text(7);
        entry.byName = events.text(8);
        entry.struck = events.boolean(9);
        entries.push_back(entry);
    }
    Statement judgments(db,
                        "SELECT j.id, j.loan_id, j.recorded_at, j.kind, j.document_number, u.name, "
                        "coalesce(j.served_on_debtor_on, j.served_on_bank_on, j.effective_on), j.undone_at IS NOT NULL "
                        "FROM loans l JOIN judgments j ON j.loan_id = l.id LEFT JOIN users u ON u.id = j.recorded_by "
                        "WHERE l.borrower_id = ?");
    judgments.bind(1, borrower);
    while (judgments.step()) {
        TimelineEntry entry{.kind = TimelineKind::Judgment,
                            .on = judgments.date(6),
                            .at = judgments.instant(2),
                            .id = judgments.integer(0),
                            .loan = judgments.id<LoanId>(1)};
        if (!entry.on.isValid())
            entry.on = chinaDay(entry.at);
        entry.code = judgments.text(3);
        entry.text = judgments.text(4);
        entry.byName = judgments.text(5);
        entry.struck = judgments.boolean(7);
        entries.push_back(entry);
    }
}

void addSeizures(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    Statement rows(db, "SELECT s.id, s.loan_id, s.recorded_at, s.property, s.description, s.document_number, "
                       "s.seized_on, s.until_on, s.released_on, u.name, s.undone_at IS NOT NULL FROM loans l "
                       "JOIN seizures s ON s.loan_id = l.id LEFT JOIN users u ON u.id = s.recorded_by "
                       "WHERE l.borrower_id = ?");
    rows.bind(1, borrower);
    while (rows.step()) {
        TimelineEntry entry{.kind = TimelineKind::Seizure,
                            .on = rows.date(6),
                            .at = rows.instant(2),
                            .id = rows.integer(0),
                            .loan = rows.id<LoanId>(1)};
        entry.code = rows.text(3);
        entry.text = rows.text(4);
        entry.text2 = rows.text(5);
        entry.dueOn = rows.date(7);
        entry.byName = rows.text(9);
        entry.struck = rows.boolean(10);
        entries.push_back(entry);
        if (rows.isNull(8))
            continue;
        entry.kind = TimelineKind::SeizureReleased;
        entry.on = rows.date(8);
        entries.push_back(entry);
    }
}

} // namespace

void addCaseEntries(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    addStrategies(db, borrower, entries);
    addLegal(db, borrower, entries);
    addSeizures(db, borrower, entries);
}

} // namespace qingshou
