// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rules that propose strategies. A bank has tens of them: it is read whole.
#pragma once

#include "core/domain/strategy_rules.h"

namespace qingshou {

class Database;

class StrategyRuleRepository {
public:
    explicit StrategyRuleRepository(Database& db) : db_(db) {}

    /// In the order they are tried; those out of use too.
    std::vector<StrategyRule> all() const;
    void insert(const StrategyRule& rule);
    void update(const StrategyRule& rule);

private:
    Database& db_;
};

} // namespace qingshou
