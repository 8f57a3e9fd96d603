// SPDX-License-Identifier: GPL-3.0-or-later
// Workstation files for measurements: as usual in every respect, the cost of passwords and the sealing included.
#pragma once

#include "core/workspace.h"

namespace qingshou::bench {

/// The statistics date of the made ledger.
inline const QDate ledgerDay{2026, 9, 30};
inline const QDateTime now{QDate(2026, 10, 20), QTime(2, 0), Qt::UTC};

/// Ends the program with a sentence when something does not work: there is nothing to measure then.
[[noreturn]] void giveUp(const QString& why);

std::unique_ptr<Workspace> makeFile(const QString& path);
std::unique_ptr<Workspace> openFile(const QString& path);
/// The supervisor, who sees the whole book.
std::shared_ptr<const Session> signIn(Workspace& workspace);
Environment environment();
/// Of the day; `added` loans must be new.
void importLedger(Workspace& workspace, const QString& ledger, QDate day, int added);

} // namespace qingshou::bench
