// SPDX-License-Identifier: GPL-3.0-or-later
// How a loan is secured, as the ledger says it (担保方式).
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class GuaranteeType {
    Credit,     // 信用
    Guarantee,  // 保证
    Mortgage,   // 抵押
    Pledge,     // 质押
    JointGroup, // 联保
    Combined,   // 组合
    Unknown
};

template <>
struct EnumCodes<GuaranteeType> {
    static constexpr auto table = std::to_array<EnumCode<GuaranteeType>>({{GuaranteeType::Credit, "credit"},
                                                                          {GuaranteeType::Guarantee, "guarantee"},
                                                                          {GuaranteeType::Mortgage, "mortgage"},
                                                                          {GuaranteeType::Pledge, "pledge"},
                                                                          {GuaranteeType::JointGroup, "joint_group"},
                                                                          {GuaranteeType::Combined, "combined"},
                                                                          {GuaranteeType::Unknown, "unknown"}});
};

/// Persons answer beside the borrower: guarantee or joint group.
constexpr bool needsGuarantor(GuaranteeType type)
{
    return type == GuaranteeType::Guarantee || type == GuaranteeType::JointGroup;
}

} // namespace qingshou
