// SPDX-License-Identifier: GPL-3.0-or-later
// The five risk classes, best to worst (五级分类): 《商业银行金融资产风险分类办法》(令〔2023〕1号).
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class RiskClass {
    Normal,         // 正常
    SpecialMention, // 关注
    Substandard,    // 次级
    Doubtful,       // 可疑
    Loss            // 损失
};

template <>
struct EnumCodes<RiskClass> {
    static constexpr auto table = std::to_array<EnumCode<RiskClass>>({{RiskClass::Normal, "normal"},
                                                                      {RiskClass::SpecialMention, "special_mention"},
                                                                      {RiskClass::Substandard, "substandard"},
                                                                      {RiskClass::Doubtful, "doubtful"},
                                                                      {RiskClass::Loss, "loss"}});
};

/// 不良: substandard, doubtful or loss.
constexpr bool nonPerforming(RiskClass riskClass)
{
    return riskClass >= RiskClass::Substandard;
}
constexpr bool isWorse(RiskClass left, RiskClass right)
{
    return left > right;
}
constexpr RiskClass worse(RiskClass left, RiskClass right)
{
    return left > right ? left : right;
}

} // namespace qingshou
