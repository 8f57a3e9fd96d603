// SPDX-License-Identifier: GPL-3.0-or-later
// What a court asks for a claim of money, before it is known who bears it in the end.
// Source: 诉讼费用交纳办法 (国务院令〔2006〕第481号) 13–16.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/money.h"

namespace qingshou {

enum class Procedure {
    Ordinary,    // 普通程序
    Simplified,  // 简易程序, 调解, 撤诉: half (15, 16)
    PaymentOrder // 支付令: a third (14)
};

template <>
struct EnumCodes<Procedure> {
    static constexpr auto table = std::to_array<EnumCode<Procedure>>({{Procedure::Ordinary, "ordinary"},
                                                                      {Procedure::Simplified, "simplified"},
                                                                      {Procedure::PaymentOrder, "payment_order"}});
};

/// 案件受理费, by marginal steps; rounded half up to the fen. Nothing for a claim of zero or less.
Money acceptanceFee(Money claim, Procedure procedure = Procedure::Ordinary);
/// 申请执行费: paid out of what is enforced, not beforehand.
Money enforcementFee(Money amount);
/// 保全申请费, at most 5,000 yuan.
Money preservationFee(Money amount);

} // namespace qingshou
