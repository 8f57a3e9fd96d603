// SPDX-License-Identifier: GPL-3.0-or-later
// An officer who has just recorded something of a borrower and takes it back.
#pragma once

#include "core/services/settings.h"
#include "core/services/undo_service.h"
#include "tests/support/test_workspace.h"

namespace qingshou::test {

inline const QString undoReason = QStringLiteral("录入有误");

struct UndoCase : TestWorkspace {
    BorrowerId borrower = addBorrower();
    LoanId loan = addLoan(borrower);

    UndoCase()
    {
        summarise();
        signIn(QStringLiteral("officer"));
    }
    std::optional<OwnEntry> newest()
    {
        return OwnEntryQuery(db()).newest(borrower, workspace().session()->user,
                                          undoneSince(Settings::load(db()), clock().now()));
    }
    void undo()
    {
        const std::optional<OwnEntry> entry = newest();
        REQUIRE(entry);
        const Outcome done = services().undo.undo(borrower, *entry, undoReason);
        REQUIRE(done.ok());
    }
    void later(int minutes) { clock().set(clock().now().addSecs(60 * minutes)); }
};

} // namespace qingshou::test
