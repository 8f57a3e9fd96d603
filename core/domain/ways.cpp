// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ways.h"

#include "core/base/dates.h"

#include <algorithm>

namespace qingshou {
namespace {

using Blocked = std::optional<WayObstacle>;

bool isShare(int percent)
{
    return percent >= 0 && percent <= 100;
}

Blocked payOff(const WayTerms& terms, const WayRules&, WayOutcome& way)
{
    way.cash = {{terms.asOf, terms.owed.total()}};
    return {};
}

Blocked plan(const WayTerms& terms, const WayRules& rules, WayOutcome& way)
{
    const Result<Schedule> schedule = makeSchedule(terms.plan);
    if (!schedule || schedule->rows.front().dueOn < terms.asOf)
        return WayObstacle::TermsMissing;
    if (terms.plan.principal > terms.owed.total())
        return WayObstacle::MoreThanOwed;
    for (const ScheduleRow& row : schedule->rows)
        way.cash.push_back({row.dueOn, row.payment});
    way.notReceived = terms.owed.total() - terms.plan.principal;
    way.approval = approvalFor(terms.plan.principal, rules.restructuring);
    way.change = ContractChange::GraceOnSchedule;
    return {};
}

/// Arrears are paid as it is agreed; principal and interest come at the new due date.
Blocked extension(const WayTerms& terms, const WayRules& rules, WayOutcome& way)
{
    if (!terms.dueOn.isValid() || terms.extensionMonths < 1)
        return WayObstacle::TermsMissing;
    if (terms.asOf > terms.dueOn)
        return WayObstacle::Overdue;
    const ExtensionQuota quota = extensionQuota(terms.startOn, terms.originalDueOn, terms.dueOn, rules.extension);
    if (terms.extensionMonths > quota.left())
        return WayObstacle::BeyondQuota;
    const QDate until = addMonths(terms.dueOn, terms.extensionMonths);
    const Money arrears = terms.owed.total() - terms.owed.principal;
    if (arrears.isPositive())
        way.cash.push_back({terms.asOf, arrears});
    const int days = daysBetween(terms.asOf, until, terms.dayCount);
    way.cash.push_back(
        {until, terms.owed.principal + simpleInterest(terms.owed.principal, terms.contractRate, days, terms.dayCount)});
    way.approval = approvalFor(terms.owed.principal, rules.restructuring);
    way.change = ContractChange::Extension;
    return {};
}

/// What the sum does not pay is waived: penalty and compound interest before interest, and costs last.
DebtParts waivedBeside(Money sum, const DebtParts& owed, const WaiverRules& rules)
{
    constexpr std::array order{DebtPart::Compound, DebtPart::Penalty, DebtPart::Interest, DebtPart::Costs,
                               DebtPart::Principal};
    const DebtParts most = mayBeWaived(owed, rules);
    DebtParts waived;
    Money left = owed.total() - sum;
    for (const DebtPart part : order) {
        waived.of(part) = min(left, most.of(part));
        left -= waived.of(part);
    }
    return waived;
}

Blocked lumpSumWaiver(const WayTerms& terms, const WayRules& rules, WayOutcome& way)
{
    if (!terms.lumpSum.isPositive() || !terms.lumpSumOn.isValid() || terms.lumpSumOn < terms.asOf)
        return WayObstacle::TermsMissing;
    if (terms.lumpSum >= terms.owed.total())
        return WayObstacle::MoreThanOwed;
    const DebtParts waived = waivedBeside(terms.lumpSum, terms.owed, rules.waiver);
    way.notReceived = terms.owed.total() - terms.lumpSum;
    if (waived.total() < way.notReceived)
        return WayObstacle::NotWaivable;
    if (!checkWaiver(waived, terms.owed, terms.waiverFacts, rules.waiver))
        return WayObstacle::WaiverBarred;
    way.cash = {{terms.lumpSumOn, terms.lumpSum}};
    way.approval = approvalFor(waived, rules.waiver);
    way.change = ContractChange::Waiver;
    return {};
}

Blocked lawsuit(const WayTerms& terms, const WayRules&, WayOutcome& way)
{
    const LawsuitTerms& suit = terms.lawsuit;
    if (!isShare(suit.expectedPercent) || suit.days < 1 || suit.otherCosts.isNegative())
        return WayObstacle::TermsMissing;
    const Money claim = terms.owed.total();
    const Money expected = claim.timesRatioHalfUp(suit.expectedPercent, 100);
    if (expected.isPositive())
        way.cash = {{terms.asOf.addDays(suit.days), expected}};
    way.notReceived = claim - expected;
    Money fees = acceptanceFee(claim, suit.procedure) + suit.otherCosts;
    if (suit.preserve)
        fees += preservationFee(claim);
    way.costs = {{terms.asOf, fees}};
    return {};
}

/// What the thing is taken for ends that much of the debt, whatever it is sold for.
Blocked inKind(const WayTerms& terms, const WayRules& rules, WayOutcome& way)
{
    const InKindTerms& thing = terms.inKind;
    if (!thing.takenFor.isPositive() || !isShare(thing.expectedPercent) || thing.days < 1 || thing.costs.isNegative())
        return WayObstacle::TermsMissing;
    if (thing.takenFor > terms.owed.total())
        return WayObstacle::MoreThanOwed;
    if (thing.days > (thing.realEstate ? rules.realEstateDays : rules.movablesDays))
        return WayObstacle::DisposalTooLate;
    const QDate soldOn = terms.asOf.addDays(thing.days);
    const Money price = thing.takenFor.timesRatioHalfUp(thing.expectedPercent, 100);
    if (price.isPositive())
        way.cash = {{soldOn, price}};
    way.notReceived = terms.owed.total() - price;
    if (thing.costs.isPositive())
        way.costs = {{soldOn, thing.costs}};
    way.approval = approvalFor(thing.takenFor, rules.restructuring);
    return {};
}

using Compute = Blocked (*)(const WayTerms&, const WayRules&, WayOutcome&);
constexpr std::array<std::pair<Way, Compute>, 6> ways{{{Way::PayOff, payOff},
                                                       {Way::Plan, plan},
                                                       {Way::Extension, extension},
                                                       {Way::LumpSumWaiver, lumpSumWaiver},
                                                       {Way::Lawsuit, lawsuit},
                                                       {Way::SettlementInKind, inKind}}};

} // namespace

std::vector<WayOutcome> compareWays(const WayTerms& terms, const WayRules& rules)
{
    std::vector<WayOutcome> outcomes;
    for (const auto& [way, compute] : ways) {
        WayOutcome outcome;
        outcome.way = way;
        if (const Blocked obstacle = compute(terms, rules, outcome)) {
            outcome = {};
            outcome.way = way;
            outcome.obstacle = obstacle;
        }
        outcome.received = sumOf(outcome.cash);
        outcome.cost = sumOf(outcome.costs);
        outcome.presentValue = presentValue(outcome.cash, rules.discount, terms.dayCount, terms.asOf) -
                               presentValue(outcome.costs, rules.discount, terms.dayCount, terms.asOf);
        if (!outcome.cash.empty())
            outcome.days = static_cast<int>(terms.asOf.daysTo(outcome.cash.back().on));
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace qingshou
