// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in capitals (大写金额) as letters and receipts need them: 52,906.19 → 伍万贰仟玖佰零陆元壹角玖分.
// Source: 支付结算办法 (银发〔1997〕393号), annex 1.
#pragma once

#include "core/base/money.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace qingshou {

/// 整 follows 元 and 角; zero is 零元整; a negative amount begins with 负.
QString amountInCapitals(Money amount);

/// Reads back exactly what amountInCapitals() writes, and nothing else.
std::optional<Money> parseAmountInCapitals(QStringView text);

} // namespace qingshou
