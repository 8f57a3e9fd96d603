// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/strategy_journal_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string("SELECT e.id, e.borrower_id, e.kind, e.text, e.due_on, e.answers, e.recorded_by, u.name, "
                       "e.recorded_at, EXISTS (SELECT 1 FROM strategy_entries a WHERE a.answers = e.id "
                       "AND a.undone_at IS NULL), e.undone_at IS NOT NULL "
                       "FROM strategy_entries e JOIN users u ON u.id = e.recorded_by ") +
           rest;
}

StrategyEntry read(const Statement& row)
{
    return {row.id<StrategyEntryId>(0),
            row.id<BorrowerId>(1),
            readCode(row, 2, StrategyEntryKind::Progress),
            row.text(3),
            row.date(4),
            row.id<StrategyEntryId>(5),
            row.id<UserId>(6),
            row.text(7),
            row.instant(8),
            row.boolean(9),
            row.boolean(10)};
}

} // namespace

std::optional<StrategyEntry> StrategyJournalRepository::find(StrategyEntryId id) const
{
    Statement row(db_, select("WHERE e.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<StrategyEntry> StrategyJournalRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE e.borrower_id = ? ORDER BY e.recorded_at DESC, e.id DESC"));
    rows.bind(1, borrower);
    std::vector<StrategyEntry> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

void StrategyJournalRepository::insert(const StrategyEntry& entry)
{
    Statement insert(db_, "INSERT INTO strategy_entries (id, borrower_id, kind, text, due_on, answers, recorded_by, "
                          "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(entry.id, entry.borrower, codeView(entry.kind), entry.text, entry.dueOn, entry.answers,
                 entry.recordedBy, entry.recordedAt)
        .run();
}

} // namespace qingshou
