// SPDX-License-Identifier: GPL-3.0-or-later
// Real .xls (BIFF), read by a program of its own, qingshou-xls, under bounds of memory and time: a file that makes it
// crash, grow or hang is a refused file and nothing else (LedgerOldFormat). Numbers are days, per cent or plain by
// the rules that .xlsx has; formulas give the value they were saved with.
// Errors besides those of TableReader: LedgerOldFormat with crashed, memory, time or missing, LedgerEncrypted,
// LedgerBinary (an OLE file without a workbook).
#pragma once

#include "core/ledger/table_reader.h"

namespace qingshou {

/// Where that program lies: beside this one, as in a build, else where an installation has it. Empty: nowhere.
QString xlsProgram();

/// Without a sheet's name the first that is neither hidden nor empty.
Result<std::unique_ptr<TableReader>> openXls(const LedgerFile& file, const QString& sheet,
                                             const QString& program = xlsProgram());
Result<std::vector<SheetInfo>> xlsSheets(const LedgerFile& file, const QString& program = xlsProgram());

/// The same from what that program wrote about the file; `sheet` is the name that it was asked for.
Result<std::unique_ptr<TableReader>> xlsRowsIn(std::unique_ptr<ByteSource> output, const LedgerFile& file,
                                               const QString& sheet);
Result<std::vector<SheetInfo>> xlsSheetsIn(std::unique_ptr<ByteSource> output, const LedgerFile& file);

} // namespace qingshou
