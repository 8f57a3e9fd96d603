// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what became of the receipts of a file.
#pragma once

#include "core/services/recovery_import.h"

namespace qingshou {

QString label(MatchState state);
QString label(MatchedBy by);
/// Why the receipt stands as it does, in a few words: "by name and amount", "recorded already", what refuses it.
QString whyMatched(const MatchedRecovery& receipt);

} // namespace qingshou
