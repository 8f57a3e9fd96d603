// SPDX-License-Identifier: GPL-3.0-or-later
// Whose target a loan's recovery counts towards. A branch's target covers it and all below it; a person's target or
// place in the team covers the person's loans in that branch and all below it, the deepest one first.
#pragma once

#include "core/domain/campaign.h"
#include "core/figures/branch_rows.h"

namespace qingshou {

class CampaignTargets {
public:
    CampaignTargets(const BranchRows& rows, const std::vector<CampaignTarget>& targets,
                    const std::vector<TeamMember>& team);

    /// Of the branch with all below it: its own, else the sum of those below; nothing: nobody set one.
    std::optional<Money> ofBranch(BranchId branch) const;
    /// Of a row: the top's own row stands for itself only, and has none beside others.
    Money ofRow(const BranchRow& row) const;
    /// The sum of the rows', or the top's own when no row has one.
    Money total() const;

    struct Person {
        BranchId branch{};
        QString name{};
        friend bool operator==(const Person&, const Person&) = default;
        friend bool operator<(const Person& left, const Person& right)
        {
            return left.branch != right.branch ? left.branch < right.branch : left.name < right.name;
        }
    };
    /// Whose row a loan of that owner in that branch belongs to.
    Person personFor(BranchId branch, const QString& owner) const;
    Money ofPerson(const Person& person) const;
    /// Everybody with a target in the branches shown.
    std::vector<Person> persons() const;

private:
    const BranchRows& rows_;
    std::map<BranchId, Money> branches_;
    std::map<Person, Money> persons_;
    std::set<Person> places_; ///< with a target or in the team
};

} // namespace qingshou
