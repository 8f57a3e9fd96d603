// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a strategy (一户一策): prospect, capacity, willingness, measure.
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class Prospect {
    Collect, // 拟清收
    Revive,  // 拟盘活
    Hopeless // 无望
};

enum class Capacity {
    Unknown,    // 未查明
    Able,       // 有还款能力
    PartlyAble, // 有部分还款能力
    Unable      // 无还款能力
};

enum class Willingness {
    Unknown,   // 未查明
    Willing,   // 愿意还款
    Hesitant,  // 意愿不强
    Unwilling, // 不愿还款
    Evading    // 逃废债
};

enum class Measure {
    Remind,            // 提醒催收
    Visit,             // 上门催收
    Negotiate,         // 协商还款
    InstalmentPlan,    // 分期还款
    Extension,         // 展期
    Restructure,       // 重组, 盘活
    Waiver,            // 减免
    PursueGuarantor,   // 追究担保人
    Mediate,           // 调解
    PaymentOrder,      // 支付令
    Sue,               // 起诉
    Preserve,          // 保全
    Enforce,           // 申请执行
    DisposeCollateral, // 处置抵押物
    SettleInKind,      // 以物抵债
    Transfer,          // 转让
    WriteOff,          // 核销
    Place,             // 委外清收
    Other              // 其他
};

template <>
struct EnumCodes<Prospect> {
    static constexpr auto table = std::to_array<EnumCode<Prospect>>(
        {{Prospect::Collect, "collect"}, {Prospect::Revive, "revive"}, {Prospect::Hopeless, "hopeless"}});
};

template <>
struct EnumCodes<Capacity> {
    static constexpr auto table = std::to_array<EnumCode<Capacity>>({{Capacity::Unknown, "unknown"},
                                                                     {Capacity::Able, "able"},
                                                                     {Capacity::PartlyAble, "partly_able"},
                                                                     {Capacity::Unable, "unable"}});
};

template <>
struct EnumCodes<Willingness> {
    static constexpr auto table = std::to_array<EnumCode<Willingness>>({{Willingness::Unknown, "unknown"},
                                                                        {Willingness::Willing, "willing"},
                                                                        {Willingness::Hesitant, "hesitant"},
                                                                        {Willingness::Unwilling, "unwilling"},
                                                                        {Willingness::Evading, "evading"}});
};

template <>
struct EnumCodes<Measure> {
    static constexpr auto table = std::to_array<EnumCode<Measure>>({{Measure::Remind, "remind"},
                                                                    {Measure::Visit, "visit"},
                                                                    {Measure::Negotiate, "negotiate"},
                                                                    {Measure::InstalmentPlan, "instalment_plan"},
                                                                    {Measure::Extension, "extension"},
                                                                    {Measure::Restructure, "restructure"},
                                                                    {Measure::Waiver, "waiver"},
                                                                    {Measure::PursueGuarantor, "pursue_guarantor"},
                                                                    {Measure::Mediate, "mediate"},
                                                                    {Measure::PaymentOrder, "payment_order"},
                                                                    {Measure::Sue, "sue"},
                                                                    {Measure::Preserve, "preserve"},
                                                                    {Measure::Enforce, "enforce"},
                                                                    {Measure::DisposeCollateral, "dispose_collateral"},
                                                                    {Measure::SettleInKind, "settle_in_kind"},
                                                                    {Measure::Transfer, "transfer"},
                                                                    {Measure::WriteOff, "write_off"},
                                                                    {Measure::Place, "place"},
                                                                    {Measure::Other, "other"}});
};

} // namespace qingshou
