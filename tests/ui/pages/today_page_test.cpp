// SPDX-License-Identifier: GPL-3.0-or-later
// Today's work in the real window: the first page, by keyboard to the borrower and back, put off and taken up again.
#include "core/storage/branch_repository.h"
#include "tests/support/ui/book_window.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QFile>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Today : BookWindow {
    Today()
    {
        book.addRun(QDate(2026, 9, 27));
        promise(QStringLiteral("张三"), 1000);
        promise(QStringLiteral("王五"), 90'000);
        book.summarise();
    }
    void promise(const QString& name, qint64 yuan, const QString& address = {})
    {
        MadeBorrower borrower;
        borrower.name = name;
        if (!address.isEmpty())
            borrower.details.addresses = {address};
        const BorrowerId id = book.addBorrower(borrower);
        book.addLoan(id);
        book.signIn(QStringLiteral("supervisor"));
        REQUIRE(book.services()
                    .promises.record({.borrower = id, .amount = Money::fromYuan(yuan), .dueOn = book.today()})
                    .ok());
    }
    DataTable& table() { return w.find<DataTable>(QStringLiteral("today_table")); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void show(const QString& login)
    {
        open(login);
        w.waitFor([&] { return table().model()->rowCount() == 2; });
    }
    void waitForRows(int rows)
    {
        w.waitFor([&] { return table().model()->rowCount() == rows; });
    }
};

} // namespace

TEST_CASE("Today page: stands first after sign-in, the most pressing on top, each with its reason", "[ui][today]")
{
    Today t;
    t.show(QStringLiteral("officer"));
    CHECK(t.w.workbench().currentId() == QStringLiteral("today"));
    CHECK(t.cell(0, 0) == QStringLiteral("王五"));
    CHECK(t.cell(0, 1).contains(QStringLiteral("90,000.00")));
    CHECK(t.cell(1, 0) == QStringLiteral("张三"));
    CHECK(t.w.textOf(QStringLiteral("totals")).contains(QStringLiteral("91,000.00")));
    CHECK(t.w.textOf(QStringLiteral("work_promise_due")).contains(QLatin1Char('2')));
    CHECK_FALSE(t.w.has(QStringLiteral("work_next_action"))); // there is none
}

TEST_CASE("Today page: Enter opens the borrower, Esc comes back to the place", "[ui][today]")
{
    Today t;
    t.show(QStringLiteral("officer"));
    t.table().selectRow(1);
    t.table().setFocus();
    t.w.press(QStringLiteral("Return"));
    REQUIRE(t.w.workbench().currentId() == QStringLiteral("borrower"));
    CHECK(t.w.page().title() == QStringLiteral("张三"));
    t.w.press(QStringLiteral("Esc"));
    REQUIRE(t.w.workbench().currentId() == QStringLiteral("today"));
    CHECK(t.table().selectedRows() == QList<int>{1});
}

TEST_CASE("Today page: put off with a reason, and taken up again", "[ui][today]")
{
    Today t;
    t.show(QStringLiteral("officer"));
    t.table().selectRow(0);
    t.w.trigger(QStringLiteral("put_off_work"));
    t.w.click(QStringLiteral("put_off_dialog_save"));
    // No reason given: it stays, and can be typed in again.
    t.w.waitFor([&] { return t.w.find<QWidget>(QStringLiteral("put_off_reason")).isEnabled(); });
    t.w.type("put_off_reason", QStringLiteral("本周外出"));
    t.w.click(QStringLiteral("put_off_dialog_save"));
    t.waitForRows(1);
    CHECK(t.cell(0, 0) == QStringLiteral("张三"));
    CHECK(t.table().selectedRows() == QList<int>{0}); // who has moved up

    t.w.click(QStringLiteral("work_put_off"));
    t.waitForRows(1);
    CHECK(t.cell(0, 0) == QStringLiteral("王五"));
    CHECK(t.cell(0, 1).contains(QStringLiteral("本周外出")));
    t.w.trigger(QStringLiteral("take_up_work"));
    t.waitForRows(0);
    t.w.click(QStringLiteral("work_all"));
    t.waitForRows(2);
}

TEST_CASE("Today page: the export is the round sheet", "[ui][today]")
{
    Today t;
    t.show(QStringLiteral("supervisor"));
    const QString path = t.w.path(QStringLiteral("today.csv"));
    t.w.prompts.files.push_back(path);
    t.w.trigger(QStringLiteral("export"));
    t.w.waitFor([&] { return !t.w.prompts.notices.empty(); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.indexOf(QStringLiteral("王五")) < text.indexOf(QStringLiteral("张三")));
    CHECK(text.contains(QStringLiteral("90000.00")));
}

TEST_CASE("Today page: an auditor sees the list and changes nothing", "[ui][today]")
{
    Today t;
    t.show(QStringLiteral("auditor"));
    t.table().selectRow(0);
    const auto* putOff = t.w.page().findChild<QAction*>(QStringLiteral("put_off_work"));
    REQUIRE(putOff);
    CHECK_FALSE(putOff->isEnabled());
}

TEST_CASE("Today page: an empty book says how to begin", "[ui][today]")
{
    BookWindow empty;
    empty.open(QStringLiteral("supervisor"));
    empty.w.waitFor([&] { return empty.w.has(QStringLiteral("today_begin_import_button")); });
}

TEST_CASE("Today page: a round goes village by village", "[ui][today]")
{
    Today t;
    t.promise(QStringLiteral("钱六"), 500, QStringLiteral("湖南省武冈市邓元泰镇光明村3组"));
    t.promise(QStringLiteral("孙七"), 80'000, QStringLiteral("湖南省武冈市邓元泰镇杏花村1组"));
    t.promise(QStringLiteral("周八"), 600, QStringLiteral("湖南省武冈市邓元泰镇光明村9组"));
    t.open(QStringLiteral("supervisor"));
    t.waitForRows(5);
    CHECK(t.cell(0, 0) == QStringLiteral("王五"));
    t.w.trigger(QStringLiteral("work_by_village"));
    t.w.waitFor([&] { return t.cell(0, 0) == QStringLiteral("周八"); }); // the more pressing of the first village
    CHECK(t.cell(1, 0) == QStringLiteral("钱六"));
    CHECK(t.cell(2, 0) == QStringLiteral("孙七"));
    CHECK(t.cell(3, 0) == QStringLiteral("王五")); // of whom no village is known
    const int village = t.table().tableModel()->columnAt(QStringLiteral("village"));
    CHECK_FALSE(t.table().isColumnHidden(village));
    CHECK(t.cell(0, village) == QStringLiteral("光明村"));
    t.w.trigger(QStringLiteral("work_by_village"));
    t.w.waitFor([&] { return t.cell(0, 0) == QStringLiteral("王五"); });
}

TEST_CASE("Today page: a supervisor hands work over to somebody else", "[ui][today]")
{
    Today t;
    t.show(QStringLiteral("supervisor"));
    t.table().selectRow(0);
    t.w.trigger(QStringLiteral("hand_over_work"));
    CHECK(t.w.has(QStringLiteral("assign_owner")));
}

TEST_CASE("Today page: a complaint of no borrower leads to where it is answered, until it is", "[ui][today]")
{
    Today t;
    t.show(QStringLiteral("supervisor"));
    const QString link = QStringLiteral("work_loose_complaints");
    CHECK_FALSE(t.w.has(link));
    RegisterComplaint said;
    said.branch = BranchRepository(t.w.context().reader()).all().at(1).id; // below the cooperative
    said.receivedOn = t.book.today().addDays(-12);                         // three days are left
    said.complainant = QStringLiteral("匿名来电");
    said.asserted = QStringLiteral("村口张贴催收名单");
    const ComplaintId id = t.w.change([&](Services& services) { return services.complaints.registerComplaint(said); });
    t.w.waitFor([&] { return t.w.has(link); });
    CHECK(t.w.textOf(link).contains(QLatin1Char('1')));
    t.w.click(link);
    CHECK(t.w.workbench().currentId() == QStringLiteral("complaints"));
    t.w.change([&](Services& services) { return services.complaints.withdraw(id, QStringLiteral("重复登记")); });
    t.w.go(QStringLiteral("today"));
    t.w.waitFor([&] { return !t.w.has(link); });
}
