// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a strategy (一户一策): progress (办理进展), permission WriteStrategy, and a supervisor's instructions
// (督办), permission ApproveStrategy. An instruction is work until an entry answers it.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/strategy_journal_repository.h"

namespace qingshou {

class StrategyJournalService {
public:
    explicit StrategyJournalService(ServiceContext& context) : context_(context) {}

    /// answers: an instruction to this borrower; none: simply how it gets on. NotFound("borrower" | "instruction", …),
    /// OutsideScope, Required("text"), Conflict("instruction_answered").
    Result<StrategyEntryId> recordProgress(BorrowerId borrower, const QString& text, StrategyEntryId answers = {});
    /// NotFound("borrower", …), OutsideScope, Required("text" | "due_on"), DateBeforeStart("due_on", …) before today.
    Result<StrategyEntryId> instruct(BorrowerId borrower, const QString& text, QDate dueOn);

private:
    ServiceContext& context_;
};

} // namespace qingshou
