// SPDX-License-Identifier: GPL-3.0-or-later
// Takes back what somebody has just recorded of a borrower, for as long as the setting undo_minutes says and while
// nothing is built on it; afterwards a correcting entry is made where the entry stands. Nothing is deleted: what is
// taken back stays and no longer counts. Permission: that of the entry; only whoever recorded it.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/own_entry_query.h"

namespace qingshou {

class Settings;

/// From when on an entry could still be taken back.
QDateTime undoneSince(const Settings& settings, const QDateTime& now);

class UndoService {
public:
    explicit UndoService(ServiceContext& context) : context_(context) {}

    /// The user's newest entry on this borrower; it must be the one that was shown (entry), else Stale. A promise made
    /// in a contact goes with it, and a suit that a judgment ended runs again. ReasonRequired, NotFound("borrower" |
    /// "entry", …), OutsideScope, Conflict("promise_judged" | those of OwnEntryQuery::builtOn() | "complaint_own" |
    /// "return_visit_own").
    Outcome undo(BorrowerId borrower, const OwnEntry& entry, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
