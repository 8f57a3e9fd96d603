// SPDX-License-Identifier: GPL-3.0-or-later
// Where a timeline comes from, source by source. Each adds what it has of one borrower, in any order and without loan
// numbers, which are filled in for what is shown.
#pragma once

#include "core/storage/timeline_query.h"

namespace qingshou {

using TimelineEntries = std::vector<TimelineEntry>;

/// What ledgers said: balances, classes, loans missing and back.
void addBookEntries(Database& db, BorrowerId borrower, TimelineEntries& entries);
/// What was said and agreed: contacts, planned ones, promises, notes; who is in charge; who was merged.
void addContactEntries(Database& db, BorrowerId borrower, TimelineEntries& entries);
/// What was paid, planned or waived.
void addMoneyEntries(Database& db, BorrowerId borrower, TimelineEntries& entries);
/// Strategies and their journal; legal events and judgments.
void addCaseEntries(Database& db, BorrowerId borrower, TimelineEntries& entries);

QDate chinaDay(const QDateTime& instant);
/// The entry that says that another was taken back.
TimelineEntry takenBack(TimelineEntry entry, TimelineKind kind, const QDateTime& at, const QString& reason,
                        const QString& byName);

} // namespace qingshou
