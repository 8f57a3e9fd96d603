// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which a ledger gives a code: what the readers of code_parse.h read back as the same. Empty: unknown.
#pragma once

#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/repayment_method.h"
#include "core/domain/risk_class.h"

#include <QString>

namespace qingshou {

QString ledgerWord(RiskClass riskClass);
QString ledgerWord(BookSide side);
QString ledgerWord(GuaranteeType type);
QString ledgerWord(RepaymentMethod method);

} // namespace qingshou
