// SPDX-License-Identifier: GPL-3.0-or-later
// How a loan or an agreed plan is repaid (还款方式). The first four have schedules (schedule.h).
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class RepaymentMethod {
    EqualPayment,   // 等额本息
    EqualPrincipal, // 等额本金
    InterestOnly,   // 先息后本 (按月或按季结息, 到期还本)
    Bullet,         // 一次性还本付息 (利随本清)
    Revolving,      // 随借随还
    Unknown
};

template <>
struct EnumCodes<RepaymentMethod> {
    static constexpr auto table =
        std::to_array<EnumCode<RepaymentMethod>>({{RepaymentMethod::EqualPayment, "equal_payment"},
                                                  {RepaymentMethod::EqualPrincipal, "equal_principal"},
                                                  {RepaymentMethod::InterestOnly, "interest_only"},
                                                  {RepaymentMethod::Bullet, "bullet"},
                                                  {RepaymentMethod::Revolving, "revolving"},
                                                  {RepaymentMethod::Unknown, "unknown"}});
};

} // namespace qingshou
