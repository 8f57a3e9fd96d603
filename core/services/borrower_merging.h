// SPDX-License-Identifier: GPL-3.0-or-later
// What bringing two borrowers together does, whether a person or a ledger says that they are one.
#pragma once

#include "core/services/change.h"
#include "core/storage/loan_query.h"
#include "core/storage/party_details.h"

namespace qingshou {

/// What the kept one knows stands first and is not replaced.
PartyDetails together(const PartyDetails& kept, const PartyDetails& merged);

/// The merge's id: its row, all that moves, personal data, the audit entry and the announcement. The kept one's summary
/// remains to be brought up to date. Both are inside the scope, reason is not blank; throws StorageError.
qint64 mergeBorrowers(Change& change, const BorrowerRow& kept, const BorrowerRow& merged, const QString& reason);

void announceMerge(Change& change, BorrowerId kept, BorrowerId merged);

} // namespace qingshou
