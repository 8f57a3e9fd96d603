// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/strategy_text.h"

#include "core/base/dates.h"
#include "ui/models/case_labels.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrategyText)
};

template <class E>
QString anyOf(const std::vector<E>& values)
{
    QStringList words;
    for (const E value : values)
        words << label(value);
    return words.join(Words::tr(" or ", "between what may be"));
}

QString separated(const QStringList& texts)
{
    return texts.join(Words::tr("; ", "between conditions"));
}

QString daysText(const std::optional<int>& from, const std::optional<int>& to)
{
    if (from && to)
        return Words::tr("%1 to %2 days past due").arg(*from).arg(*to);
    return from ? Words::tr("%1 days past due or more").arg(*from) : Words::tr("at most %1 days past due").arg(*to);
}

QString owedText(const std::optional<Money>& from, const std::optional<Money>& to)
{
    if (from && to)
        return Words::tr("%1 to %2 yuan owed").arg(from->toYuan(), to->toYuan());
    return from ? Words::tr("%1 yuan owed or more").arg(from->toYuan())
                : Words::tr("at most %1 yuan owed").arg(to->toYuan());
}

QString asked(StrategyCondition condition, const StrategyConditions& when)
{
    switch (condition) {
    case StrategyCondition::Class:
        return Words::tr("class %1").arg(anyOf(when.classes));
    case StrategyCondition::DaysPastDue:
        return daysText(when.daysFrom, when.daysTo);
    case StrategyCondition::Owed:
        return owedText(when.owedFrom, when.owedTo);
    case StrategyCondition::Guarantee:
        return Words::tr("secured by %1").arg(anyOf(when.guarantees));
    case StrategyCondition::Capacity:
        return anyOf(when.capacities);
    case StrategyCondition::Willingness:
        return anyOf(when.willingness);
    case StrategyCondition::BrokenPromises:
        return Words::tr("%1 broken promises or more").arg(*when.brokenPromises);
    case StrategyCondition::Period:
        return Words::tr("a legal period about to end");
    }
    return {};
}

QString found(StrategyCondition condition, const StrategyFacts& facts)
{
    switch (condition) {
    case StrategyCondition::Class:
        return Words::tr("class %1").arg(label(facts.riskClass));
    case StrategyCondition::DaysPastDue:
        return Words::tr("%1 days past due").arg(facts.daysPastDue);
    case StrategyCondition::Owed:
        return Words::tr("%1 yuan owed").arg(facts.owed.toYuan());
    case StrategyCondition::Guarantee:
        return Words::tr("secured by %1").arg(guaranteeText(facts.guarantees));
    case StrategyCondition::Capacity:
        return label(facts.capacity);
    case StrategyCondition::Willingness:
        return label(facts.willingness);
    case StrategyCondition::BrokenPromises:
        return Words::tr("%1 broken promises").arg(facts.brokenPromises);
    case StrategyCondition::Period:
        return Words::tr("a legal period about to end");
    }
    return {};
}

} // namespace

QString conditionsText(const StrategyConditions& when)
{
    QStringList texts;
    for (const StrategyCondition condition : conditionsOf(when))
        texts << asked(condition, when);
    return texts.isEmpty() ? Words::tr("everybody") : separated(texts);
}

QString whyProposed(const StrategyProposal& proposal, const StrategyFacts& facts)
{
    QStringList texts;
    for (const StrategyCondition condition : proposal.because)
        texts << found(condition, facts);
    return texts.isEmpty() ? Words::tr("Rule “%1”, which fits everybody").arg(proposal.rule.name)
                           : Words::tr("Rule “%1”, because: %2").arg(proposal.rule.name, separated(texts));
}

QString ruleText(const StrategyRule& rule)
{
    return Words::tr("%1: %2; within %3 days")
        .arg(label(rule.prospect), measuresText(rule.measures))
        .arg(rule.targetDays);
}

QString measuresText(const std::vector<Measure>& measures)
{
    QStringList texts;
    for (const Measure measure : measures)
        texts << label(measure);
    return texts.join(Words::tr(", ", "between measures"));
}

QStringList strategyChanges(const StrategyRow& now, const StrategyRow* before)
{
    QStringList changes;
    if (!before)
        return changes;
    const auto compare = [&](const QString& field, const QString& was, const QString& is) {
        if (was != is)
            changes << Words::tr("%1: %2 → %3")
                           .arg(field, was.isEmpty() ? Words::tr("nothing") : was,
                                is.isEmpty() ? Words::tr("nothing") : is);
    };
    compare(Words::tr("Cause"), before->cause, now.cause);
    compare(Words::tr("Capacity"), label(before->capacity), label(now.capacity));
    compare(Words::tr("Willingness"), label(before->willingness), label(now.willingness));
    compare(Words::tr("Prospect"), label(before->prospect), label(now.prospect));
    compare(Words::tr("Measures"), measuresText(before->measures), measuresText(now.measures));
    compare(Words::tr("How"), before->details, now.details);
    compare(Words::tr("Amount (yuan)"), before->amount.toYuan(), now.amount.toYuan());
    compare(Words::tr("Day"), toIso(before->targetOn), toIso(now.targetOn));
    compare(Words::tr("Owner"), before->owner, now.owner);
    return changes;
}

} // namespace qingshou
