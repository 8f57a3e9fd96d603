// SPDX-License-Identifier: GPL-3.0-or-later
// The SHA-256 of a file that is imported, in hexadecimal: the audit keeps it, so that the file can be recognised.
#pragma once

#include "core/ledger/ledger_file.h"

#include <stop_token>

namespace qingshou {

/// Empty when it could not be read to its end, which its reader reports, or was asked to stop.
QString sha256Of(const LedgerFile& file, const std::stop_token& stop = {});

} // namespace qingshou
