// SPDX-License-Identifier: GPL-3.0-or-later
// A file of receipts in the real window: what is clear is ticked, what is doubtful is asked, the rest is saved.
#include "tests/support/book_dump.h"
#include "tests/support/paths.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/widgets/data_table.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableWidget>

using namespace qingshou;
using test::WindowFixture;

namespace {

/// A loan of the ledger by its place, as a row of receipts: number, name.
QByteArray loanAndName(WindowFixture& w, int place)
{
    const QString at = QStringLiteral(" FROM loans l JOIN borrowers b ON b.id = l.borrower_id ORDER BY l.id LIMIT 1 "
                                      "OFFSET %1")
                           .arg(place);
    return test::text(w.context().reader(), ("SELECT l.loan_number || ',' || b.name" + at).toStdString()).toUtf8();
}

} // namespace

TEST_CASE("Receipts: ticked where clear, asked where doubtful, recorded in one go", "[import]")
{
    WindowFixture w(Role::Supervisor);
    w.change([](Services& services) {
        ImportRequest request;
        request.path = test::dataPath(QStringLiteral("ledgers/plain-2026-09-30.csv"));
        request.statisticsDate = QDate(2026, 9, 20);
        request.scope = LedgerScope::WholeBook;
        return services.imports.importLedger(request);
    });
    // Somebody with two loans, named without their numbers.
    const QString two =
        test::text(w.context().reader(), "SELECT b.name FROM borrowers b JOIN loans l ON l.borrower_id = "
                                         "b.id WHERE l.balance_fen > 10000 GROUP BY b.name "
                                         "HAVING count(*) > 1 ORDER BY b.name LIMIT 1");
    REQUIRE_FALSE(two.isEmpty());
    const QString path = w.path(QStringLiteral("流水.csv"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("收回日期,借据号,户名,收回本金,收回利息,流水号\n");
        file.write("2026-09-25," + loanAndName(w, 0) + ",1000.00,20.00,V1\n");
        file.write("2026-09-25," + loanAndName(w, 1) + ",500.00,,V2\n");
        file.write("2026-09-25,," + two.toUtf8() + ",7.00,,V3\n");
        file.write("2026-09-25,JJ不存在,钱七,8.00,,V4\n");
        file.write("2026-09-25," + loanAndName(w, 2) + ",八元,,V5\n");
    }
    w.go(QStringLiteral("import"));
    w.prompts.files.push_back(path);
    w.trigger(QStringLiteral("import_recoveries"));
    w.waitFor([&] { return w.has(QStringLiteral("recovery_import_table")); });
    auto& table = w.find<QTableWidget>(QStringLiteral("recovery_import_table"));
    REQUIRE(table.rowCount() == 4);
    CHECK(w.textOf(QStringLiteral("recovery_import_ticked")).contains(QStringLiteral("1,520.00")));

    // What asks stands first: choosing its loan ticks it.
    auto& loans = w.find<QComboBox>(QStringLiteral("recovery_import_loan_0"));
    CHECK(loans.count() >= 2);
    loans.setCurrentIndex(1);
    Q_EMIT loans.activated(1);
    CHECK(w.textOf(QStringLiteral("recovery_import_ticked")).contains(QStringLiteral("1,527.00")));

    const QString rest = w.path(QStringLiteral("rest.csv"));
    w.prompts.files.push_back(rest);
    w.click(QStringLiteral("recovery_import_save_rest"));
    QFile saved(rest);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    CHECK(text.contains("JJ不存在"));
    CHECK(text.contains("八元"));
    CHECK_FALSE(text.contains("V1"));

    w.click(QStringLiteral("recovery_import_dialog_save"));
    w.waitFor([&] { return !w.has(QStringLiteral("recovery_import_table")); });
    w.settle();
    CHECK(test::number(w.context().reader(), "SELECT count(*) FROM recoveries") == 3);
    CHECK(test::number(w.context().reader(), "SELECT sum(amount_fen) FROM recoveries") == 152'700);

    // The same file again: nothing is ticked.
    w.prompts.files.push_back(path);
    w.trigger(QStringLiteral("import_recoveries"));
    w.waitFor([&] { return w.has(QStringLiteral("recovery_import_table")); });
    CHECK(w.textOf(QStringLiteral("recovery_import_ticked")).contains(QStringLiteral("0.00")));
    CHECK_FALSE(w.find<QWidget>(QStringLiteral("recovery_import_dialog_save")).isEnabled());
}
