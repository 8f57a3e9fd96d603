// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list in the real window: filters, totals of what is shown, copy and export, several at once.
#include "core/storage/ledger_columns.h"
#include "core/storage/loan_extras.h"
#include "core/storage/transaction.h"
#include "tests/support/ui/book_window.h"
#include "ui/models/borrower_list_model.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct List : BookWindow {
    BorrowerId zhang, li, wang;

    List()
    {
        book.addRun(QDate(2026, 9, 27));
        zhang = add(QStringLiteral("张三"), book.town, 50'000, RiskClass::Substandard);
        li = add(QStringLiteral("李四"), book.eastGate, 30'000, RiskClass::Doubtful);
        wang = add(QStringLiteral("王五"), book.village, 20'000, RiskClass::Doubtful);
    }
    BorrowerId add(const QString& name, BranchId branch, qint64 yuan, RiskClass riskClass)
    {
        MadeBorrower borrower;
        borrower.name = name;
        borrower.branch = branch;
        const BorrowerId id = book.addBorrower(borrower);
        MadeLoan loan;
        loan.balance = Money::fromYuan(yuan);
        loan.riskClass = riskClass;
        book.addLoan(id, loan);
        return id;
    }
    void show(const QString& login)
    {
        open(login);
        w.go(QStringLiteral("borrowers"));
    }
    DataTable& table() { return w.find<DataTable>(QStringLiteral("borrowers_table")); }
    int rows() { return table().model()->rowCount(); }
    QString cell(int row, const QString& column)
    {
        const TableModel& model = *table().tableModel();
        return model.index(row, model.columnAt(column)).data().toString();
    }
};

} // namespace

TEST_CASE("Borrower list: an officer sees the own branch and what lies below it", "[ui][borrowers]")
{
    List l;
    l.show(QStringLiteral("officer"));
    CHECK(l.rows() == 2);
    CHECK(l.w.textOf(QStringLiteral("totals")).contains(QStringLiteral("80,000.00")));
}

TEST_CASE("Borrower list: of a large book the rest of the rows and the totals follow the first page", "[ui][borrowers]")
{
    List l;
    constexpr int many = 5200;
    {
        Transaction tx(l.book.db());
        for (int i = 0; i < many; ++i)
            l.book.addBorrower({.branch = l.book.town});
        l.book.summarise();
        tx.commit();
    }
    l.show(QStringLiteral("supervisor"));
    CHECK(l.rows() >= 100);
    CHECK(l.cell(0, QStringLiteral("name")) == QStringLiteral("张三"));
    l.table().selectRow(1);
    l.w.waitFor([&] { return l.rows() == many + 3; });
    CHECK(l.table().selectedRows() == QList<int>{1});
    CHECK(l.cell(1, QStringLiteral("name")) == QStringLiteral("李四"));
    CHECK(l.w.textOf(QStringLiteral("totals")).contains(QStringLiteral("5,203")));
    CHECK(l.w.textOf(QStringLiteral("totals")).contains(QStringLiteral("100,000.00")));
    CHECK(!l.cell(many + 2, QStringLiteral("name")).isEmpty());
}

TEST_CASE("Borrower list: text filters, totals follow, Esc clears", "[ui][borrowers]")
{
    List l;
    l.show(QStringLiteral("supervisor"));
    REQUIRE(l.rows() == 3);
    l.w.press(QStringLiteral("Ctrl+F"));
    l.w.type(QStringLiteral("filter_text"), QStringLiteral("王"));
    l.w.waitFor([&] { return l.rows() == 1; });
    CHECK(l.cell(0, QStringLiteral("name")) == QStringLiteral("王五"));
    CHECK(l.w.textOf(QStringLiteral("totals")).contains(QStringLiteral("20,000.00")));
    l.table().setFocus();
    l.w.press(QStringLiteral("Esc"));
    l.w.waitFor([&] { return l.rows() == 3; });

    l.w.press(QStringLiteral("Ctrl+F"));
    l.w.type(QStringLiteral("filter_text"), QStringLiteral("没有这个人"));
    l.w.waitFor([&] { return l.rows() == 0; });
    CHECK(l.w.has(QStringLiteral("borrowers_table"))); // the filters stay in reach
}

TEST_CASE("Borrower list: what was set up is there again", "[ui][borrowers]")
{
    List l;
    l.show(QStringLiteral("supervisor"));
    auto* model = qobject_cast<BorrowerListModel*>(l.table().tableModel());
    REQUIRE(model != nullptr);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->sort(model->columnAt(QStringLiteral("balance")), Qt::AscendingOrder);
    CHECK(l.cell(0, QStringLiteral("name")) == QStringLiteral("王五"));
    CHECK(l.cell(2, QStringLiteral("name")) == QStringLiteral("张三"));

    const std::shared_ptr<const Session> session = l.w.workspace().session();
    l.w.window->beginWork(session); // as after signing in again
    l.w.go(QStringLiteral("borrowers"));
    CHECK(l.cell(0, QStringLiteral("name")) == QStringLiteral("王五"));
}

TEST_CASE("Borrower list: copied rows carry their headings into a spreadsheet", "[ui][borrowers]")
{
    List l;
    l.show(QStringLiteral("supervisor"));
    l.table().selectRow(0);
    l.table().setFocus();
    l.w.press(QStringLiteral("Ctrl+C"));
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].split(QLatin1Char('\t')).size() == lines[1].split(QLatin1Char('\t')).size());
    CHECK(lines[1].contains(l.cell(0, QStringLiteral("name"))));
}

TEST_CASE("Borrower list: export writes what is shown", "[ui][borrowers]")
{
    List l;
    l.show(QStringLiteral("supervisor"));
    l.w.press(QStringLiteral("Ctrl+F"));
    l.w.type(QStringLiteral("filter_text"), QStringLiteral("李"));
    l.w.waitFor([&] { return l.rows() == 1; });
    const QString path = l.w.path(QStringLiteral("list.csv"));
    l.w.prompts.files.push_back(path);
    l.w.trigger(QStringLiteral("export"));
    l.w.waitFor([&] { return !l.w.prompts.notices.empty(); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("李四")));
    CHECK_FALSE(text.contains(QStringLiteral("王五")));
    CHECK(text.contains(QStringLiteral("30000.00")));
}

TEST_CASE("Borrower list: several get an owner at once, by a supervisor only", "[ui][borrowers]")
{
    List l;
    SECTION("supervisor")
    {
        l.show(QStringLiteral("supervisor"));
        l.table().setFocus();
        l.w.press(QStringLiteral("Ctrl+A"));
        l.w.trigger(QStringLiteral("assign_owners"));
        REQUIRE(l.w.has(QStringLiteral("assign_owner")));
        l.w.find<QComboBox>(QStringLiteral("assign_owner")).setCurrentText(QStringLiteral("赵六"));
        l.w.type(QStringLiteral("assign_reason"), QStringLiteral("分片包干"));
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible())
                l.w.click(dialog->objectName() + QStringLiteral("_save"));
        }
        l.w.waitFor([&] { return l.page(l.wang).borrower.owner == QStringLiteral("赵六"); });
        CHECK(l.page(l.zhang).borrower.owner == QStringLiteral("赵六"));
    }
    SECTION("officer")
    {
        l.show(QStringLiteral("officer"));
        l.table().selectRow(0);
        const auto* assign = l.w.page().findChild<QAction*>(QStringLiteral("assign_owners"));
        REQUIRE(assign != nullptr);
        CHECK_FALSE(assign->isEnabled());
        CHECK_FALSE(assign->toolTip().isEmpty());
    }
}

TEST_CASE("Borrower list: a contact is planned with several at once, is today's work on its day, and is taken back",
          "[ui][borrowers]")
{
    List l;
    l.show(QStringLiteral("supervisor"));
    l.table().setFocus();
    l.w.press(QStringLiteral("Ctrl+A"));
    REQUIRE(l.table().selectedRows().size() == 3);
    l.w.press(QStringLiteral("Ctrl+Shift+P"));
    REQUIRE(l.w.has(QStringLiteral("plan_contact_dialog")));
    const auto& on = l.w.find<QLineEdit>(QStringLiteral("plan_on"));
    CHECK(on.text() == QStringLiteral("2026-09-29")); // the next working day
    auto& channel = l.w.find<QComboBox>(QStringLiteral("plan_channel"));
    channel.setCurrentIndex(channel.findData(static_cast<int>(ContactChannel::Visit)));
    l.w.type(QStringLiteral("plan_on"), QStringLiteral("下周一"));
    l.w.click(QStringLiteral("plan_contact_dialog_save")); // what for?
    l.w.waitFor([&] { return l.w.find<QWidget>(QStringLiteral("plan_purpose")).isEnabled(); });
    REQUIRE(l.w.has(QStringLiteral("plan_contact_dialog")));
    l.w.find<QComboBox>(QStringLiteral("plan_purpose")).setCurrentText(QStringLiteral("核实收入"));
    l.w.click(QStringLiteral("plan_contact_dialog_save"));
    l.w.waitFor([&] { return !l.w.has(QStringLiteral("plan_contact_dialog")); });
    l.w.settle();
    for (const BorrowerId borrower : {l.zhang, l.li, l.wang}) {
        CHECK(l.page(borrower).nextActionOn == QDate(2026, 10, 5));
        CHECK(l.page(borrower).nextAction == QStringLiteral("核实收入"));
    }
    CHECK(l.cell(0, QStringLiteral("next_action_text")).contains(QStringLiteral("核实收入")));
    CHECK(l.cell(0, QStringLiteral("next_action_text")) != QStringLiteral("核实收入")); // and by what

    l.book.setToday({2026, 10, 5});
    SECTION("on the day")
    {
        l.w.go(QStringLiteral("today"));
        const auto& today = l.w.find<DataTable>(QStringLiteral("today_table"));
        l.w.waitFor([&] { return today.model()->rowCount() == 3; });
        CHECK(today.model()->index(0, 1).data().toString().contains(QStringLiteral("核实收入")));
    }
    SECTION("taken back")
    {
        l.table().selectRow(1);
        l.w.trigger(QStringLiteral("withdraw_planned_contacts"));
        l.w.find<QPlainTextEdit>(QStringLiteral("withdraw_planned_reason")).setPlainText(QStringLiteral("改日再定"));
        l.w.click(QStringLiteral("withdraw_planned_save"));
        l.w.waitFor([&] { return l.cell(1, QStringLiteral("next_action_text")).isEmpty(); });
        CHECK_FALSE(l.cell(0, QStringLiteral("next_action_text")).isEmpty());
        l.w.trigger(QStringLiteral("withdraw_planned_contacts")); // there is none any more
        l.w.find<QPlainTextEdit>(QStringLiteral("withdraw_planned_reason")).setPlainText(QStringLiteral("再撤"));
        l.w.click(QStringLiteral("withdraw_planned_save"));
        l.w.waitFor([&] { return !l.w.textOf(QStringLiteral("withdraw_planned_error")).isEmpty(); });
        CHECK(l.w.has(QStringLiteral("withdraw_planned")));
    }
}

TEST_CASE("Borrower list: an auditor plans no contacts", "[ui][borrowers]")
{
    List l;
    l.show(QStringLiteral("auditor"));
    l.table().selectRow(0);
    for (const char* id : {"plan_contacts", "withdraw_planned_contacts"}) {
        const auto* action = l.w.page().findChild<QAction*>(QLatin1String(id));
        REQUIRE(action != nullptr);
        CHECK_FALSE(action->isEnabled());
        CHECK_FALSE(action->toolTip().isEmpty());
    }
}

TEST_CASE("Borrower list: an empty book says how to begin", "[ui][borrowers]")
{
    WindowFixture w(Role::Officer);
    w.go(QStringLiteral("borrowers"));
    auto* begin = w.page().findChild<QAction*>(QStringLiteral("begin_import"));
    REQUIRE(begin != nullptr);
    begin->trigger();
    CHECK(w.workbench().currentId() == QStringLiteral("import"));
}

TEST_CASE("Borrower list: a ledger column without a place of its own can be shown, copied and kept", "[ui][borrowers]")
{
    List list;
    const LoanExtras extras{{}, {}, {{"村组长", "王大"}, {"备用电话", "13812345678"}}};
    Statement(list.book.db(), "UPDATE loans SET sealed_extras = ? WHERE borrower_id = ?")
        .bindAll(sealExtras(extras, list.book.vault()), list.zhang)
        .run();
    LedgerColumns::note(list.book.db(), {QStringLiteral("村组长"), QStringLiteral("备用电话")});
    list.show(QStringLiteral("officer"));
    TableModel& model = *list.table().tableModel();
    const int head = model.columnAt(QStringLiteral("ledger:村组长"));
    REQUIRE(head >= 0);
    CHECK(list.table().isColumnHidden(head));
    list.table().setColumnShown(head, true);
    CHECK(list.cell(0, QStringLiteral("ledger:村组长")) == QStringLiteral("王大"));
    CHECK(list.table().asText().contains(QStringLiteral("王大")));
    CHECK(list.table().switchedColumns() == QStringList{QStringLiteral("ledger:村组长")});
    list.table().setColumnShown(model.columnAt(QStringLiteral("ledger:备用电话")), true);
    CHECK(list.cell(0, QStringLiteral("ledger:备用电话")) == QStringLiteral("138****5678"));
    CHECK(list.cell(1, QStringLiteral("ledger:村组长")).isEmpty());

    const QString path = list.w.path(QStringLiteral("shown.csv"));
    list.w.prompts.files = {path};
    list.w.trigger(QStringLiteral("export"));
    list.w.waitFor([&] { return QFile::exists(path); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("村组长")));
    CHECK(text.contains(QStringLiteral("王大")));
}

TEST_CASE("Borrower list: totals by group, and a group opens as its list", "[ui][borrowers]")
{
    List list;
    list.show(QStringLiteral("supervisor"));
    list.w.trigger(QStringLiteral("group_totals"));
    list.w.find<QComboBox>(QStringLiteral("group_totals_by")).setCurrentIndex(2); // class
    auto& groups = list.w.find<DataTable>(QStringLiteral("group_totals_table"));
    REQUIRE(groups.model()->rowCount() == 2);
    CHECK(groups.model()->index(0, 1).data().toString() == QStringLiteral("2"));
    CHECK(groups.model()->index(0, 3).data().toString() == QStringLiteral("50,000.00"));
    CHECK(groups.model()->index(0, 4).data().toString() == QStringLiteral("50.00%"));
    list.w.click(QStringLiteral("group_totals_dialog_save"));
    CHECK(list.rows() == 2);
    CHECK(list.cell(0, QStringLiteral("name")) == QStringLiteral("李四"));
}
