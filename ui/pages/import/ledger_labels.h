// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what can be said of a ledger's cells and columns, in the user's language.
#pragma once

#include "core/ledger/mapping.h"
#include "core/storage/import_run_repository.h"

namespace qingshou {

QString label(MoneyUnit value);
QString label(RateUnit value);
QString label(TextEncoding value);
QString label(LedgerScope value);
QString label(ImportChangeKind value);
QString label(LoanMovement value);
QString label(RelapseSince value);
/// All of them in their order, with commas.
QString label(LoanMovements values);
/// 0: unknown, 1 normal … 5 loss, as loans are kept.
QString storedClassLabel(int stored);

} // namespace qingshou
