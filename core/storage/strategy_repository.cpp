// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/strategy_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string(
               "SELECT s.id, s.borrower_id, s.version, s.cause, s.capacity, s.willingness, s.prospect, s.measures, "
               "s.details, s.amount_fen, s.target_on, s.owner, s.reason, s.state, s.saved_by, maker.name, s.saved_at, "
               "s.decided_by, checker.name, s.decided_at, s.decision_note "
               "FROM strategies s LEFT JOIN users maker ON maker.id = s.saved_by "
               "LEFT JOIN users checker ON checker.id = s.decided_by ") +
           rest;
}

StrategyRow read(const Statement& row)
{
    return {row.id<StrategyId>(0),
            row.id<BorrowerId>(1),
            static_cast<int>(row.integer(2)),
            row.text(3),
            readCode(row, 4, Capacity::Unknown),
            readCode(row, 5, Willingness::Unknown),
            readCode(row, 6, Prospect::Collect),
            splitCodes<Measure>(row.text(7)),
            row.text(8),
            row.money(9),
            row.date(10),
            row.text(11),
            row.text(12),
            readCode(row, 13, StrategyState::Submitted),
            row.id<UserId>(14),
            row.text(15),
            row.instant(16),
            row.id<UserId>(17),
            row.text(18),
            row.instant(19),
            row.text(20)};
}

} // namespace

std::optional<StrategyRow> StrategyRepository::find(StrategyId id) const
{
    Statement row(db_, select("WHERE s.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<StrategyRow> StrategyRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE s.borrower_id = ? ORDER BY s.version DESC"));
    rows.bind(1, borrower);
    std::vector<StrategyRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

int StrategyRepository::newestVersion(BorrowerId borrower) const
{
    Statement row(db_, "SELECT coalesce(max(version), 0) FROM strategies WHERE borrower_id = ?");
    row.bind(1, borrower);
    row.step();
    return static_cast<int>(row.integer(0));
}

void StrategyRepository::insert(const StrategyRow& row)
{
    Statement insert(
        db_, "INSERT INTO strategies (id, borrower_id, version, cause, capacity, willingness, prospect, measures, "
             "details, amount_fen, target_on, owner, reason, state, saved_by, saved_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.borrower, row.version, row.cause, codeView(row.capacity), codeView(row.willingness),
                 codeView(row.prospect), joinedCodes(row.measures), row.details, row.amount, row.targetOn, row.owner,
                 row.reason, codeView(row.state), row.savedBy, row.savedAt)
        .run();
}

void StrategyRepository::decide(StrategyId id, StrategyState state, UserId by, const QDateTime& at, const QString& note)
{
    Statement update(db_,
                     "UPDATE strategies SET state = ?, decided_by = ?, decided_at = ?, decision_note = ? WHERE id = ?");
    update.bindAll(codeView(state), by, at, note, id).run();
}

} // namespace qingshou
