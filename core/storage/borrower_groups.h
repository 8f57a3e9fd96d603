// SPDX-License-Identifier: GPL-3.0-or-later
// What a borrower list sums to by branch, case owner, class or days past due. From the columns in memory: some
// milliseconds for 150,000 borrowers.
#pragma once

#include "core/domain/days_band.h"
#include "core/storage/borrower_list_query.h"

namespace qingshou {

enum class BorrowerGrouping { Branch, Owner, RiskClass, DaysPastDue };
template <>
struct EnumCodes<BorrowerGrouping> {
    static constexpr auto table =
        std::to_array<EnumCode<BorrowerGrouping>>({{BorrowerGrouping::Branch, "branch"},
                                                   {BorrowerGrouping::Owner, "owner"},
                                                   {BorrowerGrouping::RiskClass, "risk_class"},
                                                   {BorrowerGrouping::DaysPastDue, "days_past_due"}});
};

/// One of them, with what its borrowers have in common; the other members say nothing.
struct BorrowerGroup {
    BranchId branch{};
    QString owner{}; ///< empty: nobody
    ListedClass riskClass{};
    DaysBand band = DaysBand::NotOverdue;
    BorrowerTotals totals{};
};

/// Branches in the order of the tree, each by itself; owners by balance; classes and days the worst first. Only groups
/// that have somebody. filter.asOf is needed for the days. Waits for the columns of a large book.
std::vector<BorrowerGroup> borrowerGroups(Database& db, const Scope& scope, const Vault* vault,
                                          const BorrowerFilter& filter, BorrowerGrouping by);

/// The same list, and of it the group alone. A branch comes with what lies below it, as filters have it.
BorrowerFilter narrowedTo(BorrowerFilter filter, BorrowerGrouping by, const BorrowerGroup& group);

} // namespace qingshou
