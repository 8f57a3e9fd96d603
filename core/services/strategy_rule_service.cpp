// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/strategy_rule_service.h"

#include "core/services/change.h"
#include "core/storage/strategy_rule_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int longestDays = 3650;

template <CodedEnum E>
QJsonArray codesOf(const std::vector<E>& values)
{
    QJsonArray codes;
    for (const E value : values)
        codes.append(code(value));
    return codes;
}

QJsonObject described(const StrategyRule& rule)
{
    const StrategyConditions& when = rule.when;
    QJsonObject json{{"name", rule.name},
                     {"order", rule.place},
                     {"prospect", code(rule.prospect)},
                     {"measures", codesOf(rule.measures)},
                     {"target_days", rule.targetDays},
                     {"active", rule.active}};
    const auto add = [&json](const char* key, const auto& value) {
        if (value)
            json.insert(QLatin1String(key), *value);
    };
    const auto addList = [&json](const char* key, const QJsonArray& codes) {
        if (!codes.isEmpty())
            json.insert(QLatin1String(key), codes);
    };
    addList("classes", codesOf(when.classes));
    addList("guarantee_types", codesOf(when.guarantees));
    addList("capacity", codesOf(when.capacities));
    addList("willingness", codesOf(when.willingness));
    add("overdue_at_least", when.daysFrom);
    add("overdue_at_most", when.daysTo);
    add("owed_from_fen", when.owedFrom ? std::optional(when.owedFrom->fen()) : std::nullopt);
    add("owed_to_fen", when.owedTo ? std::optional(when.owedTo->fen()) : std::nullopt);
    add("broken_promises", when.brokenPromises);
    if (when.periodEnding)
        json["period_ending"] = true;
    return json;
}

Error outOfRange(const char* field, const QString& value, const QString& least, const QString& greatest = {})
{
    return {ErrorCode::OutOfRange, {QLatin1String(field), value, least, greatest}};
}

Outcome check(const StrategyRule& rule, const std::vector<StrategyRule>& others)
{
    if (rule.name.isEmpty())
        return {ErrorCode::Required, {QStringLiteral("name")}};
    if (std::any_of(others.begin(), others.end(),
                    [&](const StrategyRule& other) { return other.id != rule.id && other.name == rule.name; }))
        return {ErrorCode::Duplicate, {QStringLiteral("strategy_rule"), rule.name}};
    if (rule.measures.empty())
        return {ErrorCode::Required, {QStringLiteral("measures")}};
    const auto number = [](int value) { return QString::number(value); };
    if (rule.targetDays < 1 || rule.targetDays > longestDays)
        return outOfRange("target_days", number(rule.targetDays), number(1), number(longestDays));
    const StrategyConditions& when = rule.when;
    if (when.daysFrom && *when.daysFrom < 0)
        return outOfRange("days_from", number(*when.daysFrom), number(0));
    if (when.daysTo && *when.daysTo < when.daysFrom.value_or(0))
        return outOfRange("days_to", number(*when.daysTo), number(when.daysFrom.value_or(0)));
    if (when.owedTo && *when.owedTo < when.owedFrom.value_or(Money()))
        return outOfRange("owed_to", when.owedTo->toPlainYuan(), when.owedFrom.value_or(Money()).toPlainYuan());
    if (when.brokenPromises && *when.brokenPromises < 1)
        return outOfRange("broken_promises", number(*when.brokenPromises), number(1));
    return Done{};
}

} // namespace

Result<StrategyRuleId> StrategyRuleService::save(const StrategyRule& given)
{
    return makeChange<StrategyRuleId>(
        context_, Permission::ChangeSettings, [&](Change& change) -> Result<StrategyRuleId> {
            StrategyRuleRepository rules(change.db());
            const std::vector<StrategyRule> all = rules.all();
            StrategyRule rule = given;
            rule.name = given.name.trimmed();
            if (const Outcome checked = check(rule, all); !checked)
                return checked.error();
            QJsonObject json{{"after", described(rule)}};
            const bool isNew = !rule.id.isValid();
            if (isNew) {
                rule.id = change.newId<StrategyRuleId>("strategy_rules");
                rules.insert(rule);
            } else {
                const auto before = std::find_if(all.begin(), all.end(),
                                                 [&](const StrategyRule& other) { return other.id == rule.id; });
                if (before == all.end())
                    return {ErrorCode::NotFound, {QStringLiteral("strategy_rule"), QString::number(rule.id.value)}};
                rules.update(rule);
                json["before"] = described(*before);
            }
            change.audit(
                {.action = isNew ? QStringLiteral("create_strategy_rule") : QStringLiteral("change_strategy_rule"),
                 .subjectKind = QStringLiteral("strategy_rule"),
                 .subjectId = rule.id.value,
                 .change = json});
            change.touch(Topic::Settings);
            return rule.id;
        });
}

} // namespace qingshou
