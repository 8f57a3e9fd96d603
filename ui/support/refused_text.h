// SPDX-License-Identifier: GPL-3.0-or-later
// Why a cell or a row of a ledger was not used, in words.
#pragma once

#include "core/ledger/refusal.h"

#include <QString>

namespace qingshou {

QString label(RefusalReason reason);
/// The same of this cell: which row has its loan number.
QString reasonOf(const RefusedCell& cell);
/// "贷款余额: not an amount", as it stands beside the row in a marked ledger.
QString refusedRemark(const RefusedCell& cell);
/// "Row 12, 贷款余额: “abc” is no amount (row left out)".
QString refusedText(const RefusedCell& cell);

} // namespace qingshou
