// SPDX-License-Identifier: GPL-3.0-or-later
// How money or value came in (现金清收 / 非现金清收). Whether a kind counts for a campaign is a setting
// (campaign_rule.h); whether it is cash is not, but for the price of a transfer.
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class RecoveryKind {
    // cash 现金清收
    NormalCash,         // 正常现金
    Enforcement,        // 诉讼执行
    CollateralDisposal, // 处置抵押物
    Instalment,         // 分期还款
    PurchaseMoney,      // 收购款
    Interest,           // 利息
    // value other than cash 非现金清收
    SettlementInKind,  // 以物抵债
    WriteOff,          // 呆账核销
    Transfer,          // 资产转让, 收益权转让
    TransferPrice,     // 转让价款: cash only where the cooperative says so
    BillSwap,          // 票据置换, 风险金置换
    Refinancing,       // 借新还旧
    DebtTransfer,      // 债务转移
    GuaranteeAdjusted, // 调整担保
    Revived,           // 盘活, 重组
    Reclassified,      // 上调正常
    HungInterest       // 收本挂息: the interest left hanging when the principal was collected
};

template <>
struct EnumCodes<RecoveryKind> {
    static constexpr auto table =
        std::to_array<EnumCode<RecoveryKind>>({{RecoveryKind::NormalCash, "normal_cash"},
                                               {RecoveryKind::Enforcement, "enforcement"},
                                               {RecoveryKind::CollateralDisposal, "collateral_disposal"},
                                               {RecoveryKind::Instalment, "instalment"},
                                               {RecoveryKind::PurchaseMoney, "purchase_money"},
                                               {RecoveryKind::Interest, "interest"},
                                               {RecoveryKind::SettlementInKind, "settlement_in_kind"},
                                               {RecoveryKind::WriteOff, "write_off"},
                                               {RecoveryKind::Transfer, "transfer"},
                                               {RecoveryKind::TransferPrice, "transfer_price"},
                                               {RecoveryKind::BillSwap, "bill_swap"},
                                               {RecoveryKind::Refinancing, "refinancing"},
                                               {RecoveryKind::DebtTransfer, "debt_transfer"},
                                               {RecoveryKind::GuaranteeAdjusted, "guarantee_adjusted"},
                                               {RecoveryKind::Revived, "revived"},
                                               {RecoveryKind::Reclassified, "reclassified"},
                                               {RecoveryKind::HungInterest, "hung_interest"}});
};

/// transferPriceIsCash is the cooperative's setting; no other kind depends on it.
constexpr bool isCash(RecoveryKind kind, bool transferPriceIsCash = false)
{
    return kind <= RecoveryKind::Interest || (transferPriceIsCash && kind == RecoveryKind::TransferPrice);
}

} // namespace qingshou
