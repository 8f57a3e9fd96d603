// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up while somebody types: the window says what to do, keeps what was typed, and the file is as it
// was; with room again, the same entry goes in.
#include "core/services/import_service.h"
#include "core/storage/borrower_query.h"
#include "tests/support/book_dump.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/paths.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/support/error_text.h"
#include "ui/widgets/data_table.h"

#include <QLabel>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("A full disk: the entry stays typed and goes in once there is room", "[story]")
{
    FailingVfs vfs;
    WindowFixture w(std::nullopt);
    w.environment.vfs = vfs.name();
    w.createFile();
    w.signIn(Role::Supervisor);
    w.change([](Services& services) {
        ImportRequest request;
        request.path = dataPath(QStringLiteral("ledgers/plain-2026-09-30.csv"));
        request.statisticsDate = QDate(2026, 9, 27);
        request.scope = LedgerScope::WholeBook;
        return services.imports.importLedger(request);
    });
    w.go(QStringLiteral("borrowers"));
    auto& table = w.find<DataTable>(QStringLiteral("borrowers_table"));
    w.waitFor([&] { return table.model()->rowCount() > 0; });
    table.selectRow(0);
    table.setFocus();
    w.press(QStringLiteral("Return"));
    REQUIRE(w.workbench().currentId() == QStringLiteral("borrower"));

    w.press(QStringLiteral("N"));
    w.type(QStringLiteral("note_text"), QStringLiteral("家有老人住院"));
    const QByteArray before = dumpHash(w.context().reader());
    vfs.failFrom(1, FailingVfs::Failure::DiskFull);
    w.press(QStringLiteral("Ctrl+Return"));
    w.waitFor([&] { return w.has(QStringLiteral("note_form_error")); });
    CHECK(vfs.failed());
    INFO(w.find<QLabel>(QStringLiteral("note_form_error")).text().toStdString());
    CHECK(w.find<QLabel>(QStringLiteral("note_form_error")).text()

          == errorSentence({ErrorCode::DiskFull, {w.path()}, {}}));
    CHECK(w.textOf(QStringLiteral("note_text")) == QStringLiteral("家有老人住院"));
    CHECK(dumpHash(w.context().reader()) == before);

    vfs.heal();
    w.press(QStringLiteral("Ctrl+Return"));
    w.settle();
    INFO(w.find<QLabel>(QStringLiteral("note_form_error")).text().toStdString());
    w.waitFor([&] { return !w.has(QStringLiteral("note_form")); });
    CHECK(dumpHash(w.context().reader()) != before);
}
