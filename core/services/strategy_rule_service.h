// SPDX-License-Identifier: GPL-3.0-or-later
// Changes the table of rules that propose strategies. Permission: ChangeSettings.
#pragma once

#include "core/base/result.h"
#include "core/domain/strategy_rules.h"
#include "core/services/service_context.h"

namespace qingshou {

class StrategyRuleService {
public:
    explicit StrategyRuleService(ServiceContext& context) : context_(context) {}

    /// A new rule without an id, else that one anew; out of use instead of deleted. Required("name" | "measures"),
    /// Duplicate("strategy_rule", name), OutOfRange("target_days" | "days_from" | "days_to" | "owed_to" |
    /// "broken_promises", …), NotFound("strategy_rule", …).
    Result<StrategyRuleId> save(const StrategyRule& rule);

private:
    ServiceContext& context_;
};

} // namespace qingshou
