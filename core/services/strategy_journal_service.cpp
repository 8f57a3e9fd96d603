// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/strategy_journal_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"

namespace qingshou {
namespace {

Result<StrategyEntryId> add(Change& change, const char* action, StrategyEntry entry)
{
    if (const auto borrower = borrowerInScope(change, entry.borrower); !borrower)
        return borrower.error();
    entry.text = entry.text.trimmed();
    if (entry.text.isEmpty())
        return {ErrorCode::Required, {QStringLiteral("text")}};
    entry.id = change.newId<StrategyEntryId>("strategy_entries");
    entry.recordedBy = change.session().user;
    entry.recordedAt = change.now();
    StrategyJournalRepository(change.db()).insert(entry);
    QJsonObject after{{"text", entry.text}};
    if (entry.dueOn.isValid())
        after["due_on"] = toIso(entry.dueOn);
    if (entry.answers.isValid())
        after["answers"] = entry.answers.value;
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("strategy_entry"),
                  .subjectId = entry.id.value,
                  .borrower = entry.borrower,
                  .change = {{"after", after}}});
    change.touch(Topic::Strategies, entry.borrower);
    return entry.id;
}

} // namespace

Result<StrategyEntryId> StrategyJournalService::recordProgress(BorrowerId borrower, const QString& text,
                                                               StrategyEntryId answers)
{
    return makeChange<StrategyEntryId>(
        context_, Permission::WriteStrategy, [&](Change& change) -> Result<StrategyEntryId> {
            if (answers.isValid()) {
                const std::optional<StrategyEntry> instruction = StrategyJournalRepository(change.db()).find(answers);
                if (!instruction || instruction->undone || instruction->borrower != borrower ||
                    instruction->kind != StrategyEntryKind::Instruction)
                    return {ErrorCode::NotFound, {QStringLiteral("instruction"), QString::number(answers.value)}};
                if (instruction->answered)
                    return {ErrorCode::Conflict, {QStringLiteral("instruction_answered")}};
            }
            return add(change, "record_progress",
                       {.borrower = borrower, .kind = StrategyEntryKind::Progress, .text = text, .answers = answers});
        });
}

Result<StrategyEntryId> StrategyJournalService::instruct(BorrowerId borrower, const QString& text, QDate dueOn)
{
    return makeChange<StrategyEntryId>(
        context_, Permission::ApproveStrategy, [&](Change& change) -> Result<StrategyEntryId> {
            if (!dueOn.isValid())
                return {ErrorCode::Required, {QStringLiteral("due_on")}};
            if (dueOn < change.today())
                return {ErrorCode::DateBeforeStart, {QStringLiteral("due_on"), toIso(dueOn), toIso(change.today())}};
            return add(change, "instruct",
                       {.borrower = borrower, .kind = StrategyEntryKind::Instruction, .text = text, .dueOn = dueOn});
        });
}

} // namespace qingshou
