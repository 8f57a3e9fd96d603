// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/campaign_targets.h"

namespace qingshou {

CampaignTargets::CampaignTargets(const BranchRows& rows, const std::vector<CampaignTarget>& targets,
                                 const std::vector<TeamMember>& team)
    : rows_(rows)
{
    for (const CampaignTarget& target : targets) {
        if (!rows_.rowOf(target.branch))
            continue;
        if (target.person.isEmpty()) {
            branches_[target.branch] = target.amount;
        } else {
            persons_[{target.branch, target.person}] = target.amount;
            places_.insert({target.branch, target.person});
        }
    }
    for (const TeamMember& member : team)
        if (rows_.rowOf(member.branch))
            places_.insert({member.branch, member.person});
}

std::optional<Money> CampaignTargets::ofBranch(BranchId branch) const
{
    if (const auto own = branches_.find(branch); own != branches_.end())
        return own->second;
    std::optional<Money> sum;
    for (const BranchId child : rows_.below(branch))
        if (const std::optional<Money> part = ofBranch(child))
            sum = sum.value_or(Money()) + *part;
    return sum;
}

Money CampaignTargets::ofRow(const BranchRow& row) const
{
    if (row.branch == rows_.top() && rows_.rows().size() > 1)
        return {};
    return ofBranch(row.branch).value_or(Money());
}

Money CampaignTargets::total() const
{
    bool any = false;
    Money sum;
    for (const BranchRow& row : rows_.rows()) {
        if (row.branch == rows_.top())
            continue;
        if (const std::optional<Money> target = ofBranch(row.branch)) {
            any = true;
            sum += *target;
        }
    }
    return any || !rows_.top().isValid() ? sum : ofBranch(rows_.top()).value_or(Money());
}

CampaignTargets::Person CampaignTargets::personFor(BranchId branch, const QString& owner) const
{
    for (const BranchId place : rows_.upwards(branch))
        if (places_.contains({place, owner}))
            return {place, owner};
    const std::optional<size_t> row = rows_.rowOf(branch);
    return {row ? rows_.rows()[*row].branch : branch, owner};
}

Money CampaignTargets::ofPerson(const Person& person) const
{
    const auto target = persons_.find(person);
    return target != persons_.end() ? target->second : Money();
}

std::vector<CampaignTargets::Person> CampaignTargets::persons() const
{
    std::vector<Person> list;
    for (const auto& [person, amount] : persons_)
        list.push_back(person);
    return list;
}

} // namespace qingshou
