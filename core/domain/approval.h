// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to approve of a concession, by its amount. The matrix is the cooperative's: amounts and levels are settings.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/money.h"

namespace qingshou {

enum class ApprovalLevel {
    Director,        // 信用社主任
    RiskDepartment,  // 联社风险部
    CreditCommittee, // 贷审会
    Council          // 理事会
};

template <>
struct EnumCodes<ApprovalLevel> {
    static constexpr auto table =
        std::to_array<EnumCode<ApprovalLevel>>({{ApprovalLevel::Director, "director"},
                                                {ApprovalLevel::RiskDepartment, "risk_department"},
                                                {ApprovalLevel::CreditCommittee, "credit_committee"},
                                                {ApprovalLevel::Council, "council"}});
};

/// What each level may approve of at most; the council of everything.
struct ApprovalMatrix {
    Money director{};
    Money riskDepartment{};
    Money creditCommittee{};
};

/// The lowest level that may approve of the amount, and not below `least`.
constexpr ApprovalLevel approvalFor(Money amount, const ApprovalMatrix& matrix,
                                    ApprovalLevel least = ApprovalLevel::Director)
{
    const ApprovalLevel level = amount <= matrix.director          ? ApprovalLevel::Director
                                : amount <= matrix.riskDepartment  ? ApprovalLevel::RiskDepartment
                                : amount <= matrix.creditCommittee ? ApprovalLevel::CreditCommittee
                                                                   : ApprovalLevel::Council;
    return level < least ? least : level;
}

} // namespace qingshou
