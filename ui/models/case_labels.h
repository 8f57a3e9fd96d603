// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the file keeps of a case: plan and strategy states, kinds of party, columns of the borrower list.
// Words for the rules' enumerations are in ui/support/domain_labels.h.
#pragma once

#include "core/domain/allocation.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/party_repository.h"
#include "core/storage/plan_repository.h"
#include "core/storage/strategy_journal_repository.h"
#include "core/storage/strategy_repository.h"
#include "ui/widgets/chip.h"

namespace qingshou {

QString label(PlanState state);
QString label(StrategyState state);
QString label(StrategyEntryKind kind);
QString label(PartyKind kind);
QString label(const ListedClass& riskClass); ///< "—" when unknown
ChipStyle chipStyle(StrategyState state);
ChipStyle chipStyle(const ListedClass& riskClass);

/// What is to be done next: "Call: remind of the promise". channel: the code of a contact that is planned, else empty.
QString nextActionText(const QString& channel, const QString& words);
/// "Guarantee, mortgage".
QString guaranteeText(const std::vector<GuaranteeType>& types);
/// "Costs → interest → penalty interest → compound interest → principal", or that it follows the ledger.
QString orderText(const QString& storedOrder);
QString orderText(const PartOrder& order);

} // namespace qingshou
