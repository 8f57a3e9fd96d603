// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaint_rates.h"

#include <map>
#include <utility>

namespace qingshou {
namespace {

void count(ComplaintRates& rates, const ComplaintFact& fact, QDate today)
{
    ++rates.received;
    if (fact.state == ComplaintState::Withdrawn)
        return;
    const bool open = isOpen(fact.state);
    rates.open += open ? 1 : 0;
    if (open ? fact.dueOn < today : fact.answeredOn > fact.dueOn)
        ++rates.late;
    else if (!open)
        ++rates.inTime;
    if (fact.outcome && *fact.outcome != ComplaintOutcome::Unfounded)
        ++rates.founded;
}

void count(ComplaintRates& rates, const ReturnVisitFact& fact)
{
    if (!fact.doneOn.isValid()) {
        ++rates.visitsOpen;
        return;
    }
    ++rates.visits;
    rates.satisfactionSum += fact.satisfaction;
    rates.satisfied += isSatisfied(fact.satisfaction) ? 1 : 0;
}

template <class Fact>
QString groupOf(const Fact& fact, RateGroup by, QDate day)
{
    switch (by) {
    case RateGroup::Branch:
        return fact.branch;
    case RateGroup::Officer:
        return fact.officer;
    case RateGroup::Month:
        return day.toString(QStringLiteral("yyyy-MM"));
    }
    return {};
}

} // namespace

std::optional<Percentage> ComplaintRates::inTimeRate() const
{
    return percentageOf(inTime, inTime + late);
}

std::optional<Percentage> ComplaintRates::satisfiedShare() const
{
    return percentageOf(satisfied, visits);
}

std::optional<qint64> ComplaintRates::meanSatisfaction() const
{
    if (visits == 0)
        return std::nullopt;
    return (qint64{200} * satisfactionSum + visits) / (2 * visits);
}

std::vector<ComplaintRates> complaintRates(const std::vector<ComplaintFact>& complaints,
                                           const std::vector<ReturnVisitFact>& visits, RateGroup by, QDate today)
{
    std::map<std::pair<bool, QString>, ComplaintRates> groups; // nobody stands last
    const auto ratesOf = [&groups](const QString& group) -> ComplaintRates& {
        ComplaintRates& rates = groups[{group.isEmpty(), group}];
        rates.group = group;
        return rates;
    };
    for (const ComplaintFact& fact : complaints)
        count(ratesOf(groupOf(fact, by, fact.receivedOn)), fact, today);
    for (const ReturnVisitFact& fact : visits)
        count(ratesOf(groupOf(fact, by, fact.doneOn.isValid() ? fact.doneOn : fact.dueOn)), fact);
    std::vector<ComplaintRates> result;
    for (auto& [key, rates] : groups)
        result.push_back(std::move(rates));
    return result;
}

ComplaintRates sumOf(const std::vector<ComplaintRates>& rates)
{
    ComplaintRates sum;
    for (const ComplaintRates& one : rates) {
        sum.received += one.received;
        sum.inTime += one.inTime;
        sum.late += one.late;
        sum.open += one.open;
        sum.founded += one.founded;
        sum.visits += one.visits;
        sum.visitsOpen += one.visitsOpen;
        sum.satisfied += one.satisfied;
        sum.satisfactionSum += one.satisfactionSum;
    }
    return sum;
}

} // namespace qingshou
