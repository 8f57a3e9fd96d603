// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a promise to pay (承诺还款), decided from recoveries alone (promise_rule.h).
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class PromiseState {
    Open,       // 未到期
    Kept,       // 已履行
    PartlyKept, // 部分履行
    Broken      // 未履行
};

template <>
struct EnumCodes<PromiseState> {
    static constexpr auto table = std::to_array<EnumCode<PromiseState>>({{PromiseState::Open, "open"},
                                                                         {PromiseState::Kept, "kept"},
                                                                         {PromiseState::PartlyKept, "partly_kept"},
                                                                         {PromiseState::Broken, "broken"}});
};

/// Its last day passed without all of the money.
constexpr bool isBroken(PromiseState state)
{
    return state == PromiseState::Broken || state == PromiseState::PartlyKept;
}

} // namespace qingshou
