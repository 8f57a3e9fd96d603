// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of rows, typed so that a loan's cannot be passed for a borrower's.
// A value is workstation number × 2^40 + sequence (see storage/id_allocator.h); 0 means none.
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace qingshou {

template <class Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using BranchId = Id<struct BranchTag>;
using UserId = Id<struct UserTag>;
using PartyId = Id<struct PartyTag>;
using BorrowerId = Id<struct BorrowerTag>;
using LoanId = Id<struct LoanTag>;
using GuaranteeId = Id<struct GuaranteeTag>;
using LegalEventId = Id<struct LegalEventTag>;
using JudgmentId = Id<struct JudgmentTag>;
using ImportRunId = Id<struct ImportRunTag>;
using ContactId = Id<struct ContactTag>;
using PromiseId = Id<struct PromiseTag>;
using RecoveryId = Id<struct RecoveryTag>;
using PlanId = Id<struct PlanTag>;
using StrategyId = Id<struct StrategyTag>;
using CampaignId = Id<struct CampaignTag>;
using TargetId = Id<struct TargetTag>;

} // namespace qingshou

template <class Tag>
struct std::hash<qingshou::Id<Tag>> {
    size_t operator()(qingshou::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
