// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a book that the test makes up line by line:
//
//   BookWindow b;
//   const BorrowerId borrower = b.book.addBorrower({u"张三"_s});
//   b.book.addLoan(borrower);
//   b.open(QStringLiteral("officer"));      // from here on the file belongs to the window: use b.w
#pragma once

#include "tests/support/test_workspace.h"
#include "tests/support/ui/window_fixture.h"

#include <QCoreApplication>

namespace qingshou::test {

struct BookWindow {
    TestWorkspace book;
    WindowFixture w{std::nullopt};

    /// Signed in as one of the book's users.
    void open(const QString& login)
    {
        book.summarise();
        book.signIn(login);
        const std::shared_ptr<const Session> session = book.workspace().session();
        w.window->setWorkspace(book.handOver());
        w.window->beginWork(session);
        QCoreApplication::processEvents();
    }
    /// As stored, seen by who is signed in.
    BorrowerPage page(BorrowerId borrower)
    {
        return *BorrowerQuery(w.context().reader(), w.context().scope(), w.context().session->vault).page(borrower);
    }
};

} // namespace qingshou::test
