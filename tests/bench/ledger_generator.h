// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up ledger as core banking systems export it: 20 columns, UTF-8 with a mark, yuan. The same number gives the
// same file. About a quarter of the loans belong to the borrower of the row above; two in five have a guarantor; a
// branch has twelve account managers.
#pragma once

#include <QString>

namespace qingshou::bench {

/// False when the file could not be written.
bool writeLedger(const QString& path, int rows, quint32 seed = 1);
/// What the core banking system exports the day after: of 12 in 100 loans a tenth was paid, the overdue ones are a day
/// later. False when a file could not be read or written.
bool writeNextLedger(const QString& of, const QString& path);

} // namespace qingshou::bench
