// SPDX-License-Identifier: GPL-3.0-or-later
// Two customers who are one person become one, and two again when that was wrong. The kept one has all loans, entries,
// people and personal data of both; the ledgers' rows of either find it from then on. Permission: ManageParties, and
// both borrowers inside the scope.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"

namespace qingshou {

class MergeService {
public:
    explicit MergeService(ServiceContext& context) : context_(context) {}

    /// The merge's id. ReasonRequired; NotFound("borrower", …), OutsideScope, Conflict("merge_with_itself").
    Result<qint64> merge(BorrowerId keep, BorrowerId merged, const QString& reason);
    /// ReasonRequired; NotFound("merge", …), OutsideScope, Conflict("merge_undone"), Conflict("merge_built_on") when a
    /// later merge has to be undone first. What was recorded since stays with the kept one, unless it concerns a loan
    /// that goes back.
    Outcome undo(qint64 merge, const QString& reason);
    /// Two people after all: the pair is no longer proposed. Twice is fine.
    Outcome tellApart(BorrowerId one, BorrowerId other);
    /// The pair may be proposed again. NotFound("told_apart").
    Outcome forgetApart(PartyId one, PartyId other);

private:
    ServiceContext& context_;
};

} // namespace qingshou
