// SPDX-License-Identifier: GPL-3.0-or-later
// A borrower named on the command line: what Ctrl+K of the window takes.
#pragma once

#include "app/cli/command_line.h"

namespace qingshou::cli {

/// The one borrower whom the words fit. Nothing when there is none, or several: it says so.
std::optional<BorrowerId> theBorrower(CommandLine& line, Workspace& workspace, const QString& words);

} // namespace qingshou::cli
