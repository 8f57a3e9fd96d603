// SPDX-License-Identifier: GPL-3.0-or-later
// The import page in the real window: choose, look, check, import, look back.
#include "core/storage/import_run_repository.h"
#include "core/storage/workstation_repository.h"
#include "tests/support/book_dump.h"
#include "tests/support/paths.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace qingshou;
using test::WindowFixture;

namespace {

const QString september = QStringLiteral("ledgers/plain-2026-09-30.csv");
const QString october = QStringLiteral("ledgers/plain-2026-10-30.csv");

/// As a person chooses: the index moves, and the choice is announced.
void pick(QComboBox& combo, int index)
{
    combo.setCurrentIndex(index);
    Q_EMIT combo.activated(index);
    QCoreApplication::processEvents();
}

bool offered(WindowFixture& w, const char* action)
{
    const auto* found = w.page().findChild<QAction*>(QLatin1String(action));
    return found && found->isVisible() && found->isEnabled();
}

void choose(WindowFixture& w, const QString& path)
{
    w.prompts.files.push_back(path);
    w.trigger(QStringLiteral("choose_ledger"));
    w.waitFor([&] { return offered(w, "check_ledger"); });
}

void check(WindowFixture& w)
{
    w.trigger(QStringLiteral("check_ledger"));
    w.waitFor([&] { return offered(w, "change_columns"); });
}

void apply(WindowFixture& w)
{
    w.trigger(QStringLiteral("apply_ledger"));
    w.waitFor([&] { return w.has(QStringLiteral("result_table")); });
    w.settle();
}

qint64 rowsIn(WindowFixture& w, const char* table)
{
    return w.find<DataTable>(QLatin1String(table)).model()->rowCount();
}

} // namespace

TEST_CASE("Import page: from a file to the book, and what the next file changed", "[import]")
{
    WindowFixture w(Role::Supervisor);
    w.go(QStringLiteral("import"));
    choose(w, test::dataPath(september));
    auto& columns = w.find<QTableWidget>(QStringLiteral("ledger_columns"));
    CHECK(columns.rowCount() == 21);
    CHECK(columns.item(0, 0)->text() == QStringLiteral("机构名称"));
    CHECK(w.find<QComboBox>(QStringLiteral("field_of_0")).currentText() == QStringLiteral("机构名称"));
    const auto samples = [&](int row) { return columns.item(row, 3)->text(); };
    CHECK(samples(2).contains(QStringLiteral("朴荣玉")));
    CHECK(samples(3).contains(QStringLiteral("620102********1941")));
    CHECK(samples(4).contains(QStringLiteral("158****1386")));
    for (int row = 0; row < columns.rowCount(); ++row) {
        CHECK_FALSE(columns.item(row, 3)->text().contains(QStringLiteral("620102199507241941")));
        CHECK_FALSE(columns.item(row, 3)->toolTip().contains(QStringLiteral("15863181386")));
    }

    // The day in the file's name is proposed; what the file holds must be said.
    w.trigger(QStringLiteral("check_ledger"));
    REQUIRE(w.prompts.notices.size() == 1);
    pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
    check(w);
    CHECK(rowsIn(w, "check_table") == 0);
    CHECK(ImportRunRepository(w.context().reader()).count() == 0);
    apply(w);
    CHECK(WorkstationRepository(w.context().reader()).load().statisticsOn == QDate(2026, 9, 30));

    w.trigger(QStringLiteral("end_import"));
    CHECK_FALSE(offered(w, "explain_falls")); // nothing fell
    choose(w, test::dataPath(october));
    pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
    check(w);
    apply(w);
    CHECK(w.textOf(QStringLiteral("result_summary")).contains(QStringLiteral("33,731,250.94")));
    w.trigger(QStringLiteral("end_import"));
    CHECK(rowsIn(w, "import_runs") == 2);
    CHECK(rowsIn(w, "import_changes") == 20 + 76 + 12 + 1); // one only became overdue
    auto& what = w.find<QComboBox>(QStringLiteral("import_kind"));
    pick(what, what.findData(static_cast<int>(ImportChangeKind::Absent)));
    CHECK(rowsIn(w, "import_changes") == 12);

    // Each movement is a list of its own, as long as it says.
    for (int i = 0; i < what.count(); ++i) {
        pick(what, i);
        INFO(what.currentText().toStdString());
        CHECK(what.currentText().contains(QStringLiteral("(%1)").arg(rowsIn(w, "import_changes"))));
        CHECK(rowsIn(w, "import_changes") > 0);
    }

    // The book of September is still there, with its loans and its sum.
    w.find<DataTable>(QStringLiteral("import_runs")).selectRow(1);
    w.settle();
    w.click(QStringLiteral("import_book_on_day"));
    REQUIRE(w.has(QStringLiteral("book_on_day_dialog")));
    w.waitFor([&] { return rowsIn(w, "book_on_day") == 600; });
    CHECK(w.textOf(QStringLiteral("book_on_day_sums")).contains(QStringLiteral("34,196,786.00")));
    pick(w.find<QComboBox>(QStringLiteral("book_on_day_which")), 1);
    w.waitFor([&] { return rowsIn(w, "book_on_day") < 600; });
    CHECK(w.textOf(QStringLiteral("book_on_day_sums")).contains(QString::number(rowsIn(w, "book_on_day"))));
    const QString book = w.path(QStringLiteral("book.xlsx"));
    w.prompts.files.push_back(book);
    w.click(QStringLiteral("book_on_day_export"));
    w.waitFor([&] { return QFile::exists(book); });
    pick(w.find<QComboBox>(QStringLiteral("book_on_day_days")), 0);
    w.waitFor([&] { return w.textOf(QStringLiteral("book_on_day_sums")).contains(QStringLiteral("33,731,250.94")); });
    w.click(QStringLiteral("book_on_day_dialog_close"));
    w.waitFor([&] { return !w.has(QStringLiteral("book_on_day_dialog")); });
    w.find<DataTable>(QStringLiteral("import_runs")).selectRow(0);
    w.settle();

    // The falls that nothing explains become recoveries, all but one.
    w.trigger(QStringLiteral("explain_falls"));
    auto& falls = w.find<QTableWidget>(QStringLiteral("falls_table"));
    const int fallen = falls.rowCount();
    REQUIRE(fallen > 1);
    falls.item(0, 0)->setCheckState(Qt::Unchecked);
    CHECK(w.textOf(QStringLiteral("falls_ticked")).contains(QString::number(fallen - 1)));
    w.click(QStringLiteral("explain_falls_dialog_save"));
    w.waitFor([&] { return !w.has(QStringLiteral("explain_falls_dialog")); });
    w.settle();
    const auto run = ImportRunRepository(w.context().reader()).list(1).at(0).id;
    CHECK(ImportRunRepository(w.context().reader()).changeCounts(run, w.context().scope()).unexplained == 1);

    // What is listed goes into a workbook.
    const QString target = w.path(QStringLiteral("changes.xlsx"));
    w.prompts.files.push_back(target);
    pick(what, 0);
    w.trigger(QStringLiteral("export"));
    w.waitFor([&] { return QFile::exists(target); });
    CHECK(w.prompts.errors.empty());
}

TEST_CASE("Import page: a ledger with errors is saved with these marked, corrected and imported", "[import]")
{
    WindowFixture w(Role::Supervisor);
    const auto ledger = [&w](const char* name, const QByteArray& balance) {
        QFile file(w.path(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("机构名称,客户名称,借据号,贷款余额\n城关信用社,张三,JJ1," + balance + "\n");
        return file.fileName();
    };
    w.go(QStringLiteral("import"));
    choose(w, ledger("bad-2026-09-30.csv", "一千元整"));
    pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
    check(w);
    CHECK(rowsIn(w, "check_table") == 1);
    CHECK_FALSE(offered(w, "apply_ledger"));
    const QString target = w.path(QStringLiteral("marked-2026-09-30.xlsx"));
    w.prompts.files.push_back(target);
    w.trigger(QStringLiteral("mark_ledger"));
    w.waitFor([&] { return w.prompts.notices.size() == 1; });
    CHECK(QFile::exists(target));
    CHECK(w.prompts.errors.empty());

    w.trigger(QStringLiteral("end_import"));
    choose(w, target);
    pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
    check(w);
    CHECK(rowsIn(w, "check_table") == 1); // still to be corrected
    w.trigger(QStringLiteral("end_import"));
    choose(w, ledger("good-2026-09-30.csv", "1000.00"));
    pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
    check(w);
    CHECK_FALSE(offered(w, "mark_ledger"));
    apply(w);
}

TEST_CASE("Import page: another field for a column is read at once", "[import]")
{
    WindowFixture w(Role::Supervisor);
    w.go(QStringLiteral("import"));
    choose(w, test::dataPath(september));
    auto& manager = w.find<QComboBox>(QStringLiteral("field_of_20"));
    REQUIRE(manager.currentText() == QStringLiteral("客户经理"));
    const int other = manager.findText(QStringLiteral("清收责任人"));
    REQUIRE(other > 0);
    pick(manager, other);
    w.waitFor([&] { return offered(w, "check_ledger"); });
    CHECK(w.find<QComboBox>(QStringLiteral("field_of_20")).currentText() == QStringLiteral("清收责任人"));
}

TEST_CASE("Import page: what cannot be read is listed, exported, and keeps the book as it is", "[import]")
{
    WindowFixture w(Role::Supervisor);
    const QString ledger = w.path(QStringLiteral("bad.csv"));
    QFile file(ledger);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("机构名称,客户名称,借据号,贷款余额,到期日期\n城关信用社,张三,JJ1,许多,2025-01-01\n城关信用社,李四,JJ2,5,"
               "2025-02-30\n");
    file.close();
    w.go(QStringLiteral("import"));
    choose(w, ledger);
    w.type(QStringLiteral("ledger_date"), QStringLiteral("2026-09-01"));
    pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
    check(w);
    CHECK(rowsIn(w, "check_table") == 2);
    CHECK_FALSE(offered(w, "apply_ledger"));
    CHECK_FALSE(w.textOf(QStringLiteral("check_blockers")).isEmpty());

    const QString saved = w.path(QStringLiteral("refused.csv"));
    w.prompts.files.push_back(saved);
    w.trigger(QStringLiteral("export"));
    QFile exported(saved);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    CHECK(exported.readAll().contains("许多"));
    CHECK(ImportRunRepository(w.context().reader()).count() == 0);
}

TEST_CASE("Import page: a file that is no ledger is refused with its reason", "[import]")
{
    WindowFixture w(Role::Officer);
    QFile file(w.path(QStringLiteral("empty.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    w.go(QStringLiteral("import"));
    w.prompts.files.push_back(file.fileName());
    w.trigger(QStringLiteral("choose_ledger"));
    REQUIRE(w.prompts.errors.size() == 1);
    CHECK(w.prompts.errors.front().code == ErrorCode::LedgerEmpty);
    CHECK(offered(w, "choose_ledger"));
}

TEST_CASE("Import page: a file dropped onto the window is looked at", "[import]")
{
    WindowFixture w(Role::Supervisor);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test::dataPath(september))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&w.workbench(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&w.workbench(), &drop);
    CHECK(w.workbench().currentId() == QStringLiteral("import"));
    w.waitFor([&] { return offered(w, "check_ledger"); });
    CHECK(w.find<QTableWidget>(QStringLiteral("ledger_columns")).rowCount() == 21);
}

TEST_CASE("Import page: an auditor does not see it", "[import]")
{
    WindowFixture w(Role::Auditor);
    CHECK_FALSE(w.workbench().showPage(QStringLiteral("import")));
}

TEST_CASE("Import page: the whole ledger goes into a file, with whole numbers for a reason", "[import]")
{
    WindowFixture w(Role::Supervisor);
    w.go(QStringLiteral("import"));
    CHECK_FALSE(offered(w, "export_ledger")); // of an empty book
    choose(w, test::dataPath(september));
    pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
    check(w);
    apply(w);
    w.trigger(QStringLiteral("end_import"));

    const auto exported = [&w](const QString& path) {
        const size_t told = w.prompts.notices.size();
        w.prompts.files.push_back(path);
        w.click(QStringLiteral("export_ledger_save"));
        w.waitFor([&] { return w.prompts.notices.size() > told; });
        CHECK(w.prompts.notices.back().id == QStringLiteral("ledger_exported"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QTemporaryDir folder;
    w.trigger(QStringLiteral("export_ledger"));
    const QByteArray masked = exported(folder.filePath(QStringLiteral("masked.csv")));
    CHECK(masked.contains("朴荣玉"));
    CHECK(masked.contains("620102********1941"));
    CHECK_FALSE(masked.contains("620102199507241941"));

    w.trigger(QStringLiteral("export_ledger"));
    w.find<QCheckBox>(QStringLiteral("export_ledger_unmasked")).setChecked(true);
    w.click(QStringLiteral("export_ledger_save"));
    REQUIRE(w.has(QStringLiteral("export_ledger_reason"))); // it asks for a reason first
    w.type(QStringLiteral("export_ledger_reason"), QStringLiteral("移交新电脑"));
    CHECK(exported(folder.filePath(QStringLiteral("whole.csv"))).contains("620102199507241941"));
}

TEST_CASE("Import page: the newest import is undone, with a reason, until something was built on it", "[import]")
{
    WindowFixture w(Role::Supervisor);
    w.go(QStringLiteral("import"));
    const auto importLedger = [&w] {
        choose(w, test::dataPath(september));
        pick(w.find<QComboBox>(QStringLiteral("ledger_scope")), 1);
        check(w);
        apply(w);
    };
    importLedger();
    // Somebody is looked at meanwhile, who then is no more.
    w.go(QStringLiteral("borrowers"));
    auto& list = w.find<DataTable>(QStringLiteral("borrowers_table"));
    w.waitFor([&] { return list.model()->rowCount() > 0; });
    list.selectRow(0);
    list.setFocus();
    w.press(QStringLiteral("Return"));
    REQUIRE(w.workbench().currentId() == QStringLiteral("borrower"));

    w.go(QStringLiteral("import"));
    w.trigger(QStringLiteral("end_import"));
    REQUIRE(offered(w, "undo_import"));
    w.trigger(QStringLiteral("undo_import"));
    w.type(QStringLiteral("undo_import_reason"), QStringLiteral("选错了文件"));
    w.click(QStringLiteral("undo_import_save"));
    w.waitFor([&] { return !w.has(QStringLiteral("undo_import_reason")); });
    w.settle();
    CHECK(rowsIn(w, "import_runs") == 1);
    CHECK_FALSE(offered(w, "undo_import"));
    CHECK(rowsIn(w, "import_changes") == 0);
    w.go(QStringLiteral("borrowers"));
    w.settle();
    CHECK(list.model()->rowCount() == 0);
    w.go(QStringLiteral("borrower"));
    w.settle();

    w.go(QStringLiteral("import"));
    importLedger();
    CHECK(offered(w, "undo_import")); // what has just been imported, too
    const BorrowerId someone{test::number(w.context().reader(), "SELECT min(id) FROM borrowers")};
    w.change([=](Services& services) { return services.cases.addNote(someone, QStringLiteral("约好下周来社")); });
    w.trigger(QStringLiteral("undo_import"));
    CHECK_FALSE(w.has(QStringLiteral("undo_import_reason")));
    REQUIRE_FALSE(w.prompts.errors.empty());
    CHECK(w.prompts.errors.back().args.value(0) == QStringLiteral("import_built_on"));
}
