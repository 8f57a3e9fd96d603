// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/strategy_rule_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::optional<int> optionalInt(const Statement& row, int column)
{
    const std::optional<qint64> value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

StrategyRule read(const Statement& row)
{
    return {.id = row.id<StrategyRuleId>(0),
            .place = static_cast<int>(row.integer(1)),
            .name = row.text(2),
            .when = {.classes = splitCodes<RiskClass>(row.text(3)),
                     .guarantees = splitCodes<GuaranteeType>(row.text(4)),
                     .capacities = splitCodes<Capacity>(row.text(5)),
                     .willingness = splitCodes<Willingness>(row.text(6)),
                     .daysFrom = optionalInt(row, 7),
                     .daysTo = optionalInt(row, 8),
                     .owedFrom = row.optionalMoney(9),
                     .owedTo = row.optionalMoney(10),
                     .brokenPromises = optionalInt(row, 11),
                     .periodEnding = row.boolean(12)},
            .prospect = readCode(row, 13, Prospect::Collect),
            .measures = splitCodes<Measure>(row.text(14)),
            .targetDays = static_cast<int>(row.integer(15)),
            .active = row.boolean(16)};
}

/// In the order of the columns, then the id.
void run(Statement& statement, const StrategyRule& rule)
{
    const StrategyConditions& when = rule.when;
    statement
        .bindAll(rule.place, rule.name, joinedCodes(when.classes), joinedCodes(when.guarantees),
                 joinedCodes(when.capacities), joinedCodes(when.willingness), when.daysFrom, when.daysTo, when.owedFrom,
                 when.owedTo, when.brokenPromises, when.periodEnding, codeView(rule.prospect),
                 joinedCodes(rule.measures), rule.targetDays, rule.active, rule.id)
        .run();
}

} // namespace

std::vector<StrategyRule> StrategyRuleRepository::all() const
{
    Statement rows(db_, "SELECT id, place, name, classes, guarantees, capacities, willingness, days_from, days_to, "
                        "owed_from_fen, owed_to_fen, broken_promises, period_ending, prospect, measures, target_days, "
                        "active FROM strategy_rules ORDER BY place, id");
    std::vector<StrategyRule> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

void StrategyRuleRepository::insert(const StrategyRule& rule)
{
    Statement insert(db_, "INSERT INTO strategy_rules (place, name, classes, guarantees, capacities, willingness, "
                          "days_from, days_to, owed_from_fen, owed_to_fen, broken_promises, period_ending, prospect, "
                          "measures, target_days, active, id) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    run(insert, rule);
}

void StrategyRuleRepository::update(const StrategyRule& rule)
{
    Statement update(db_, "UPDATE strategy_rules SET place = ?, name = ?, classes = ?, guarantees = ?, capacities = ?, "
                          "willingness = ?, days_from = ?, days_to = ?, owed_from_fen = ?, owed_to_fen = ?, "
                          "broken_promises = ?, period_ending = ?, prospect = ?, measures = ?, target_days = ?, "
                          "active = ? WHERE id = ?");
    run(update, rule);
}

} // namespace qingshou
