// SPDX-License-Identifier: GPL-3.0-or-later
// The page of legal dates in the real window: what ends first stands first, and why it ends then is said.
#include "tests/support/ui/book_window.h"
#include "ui/widgets/data_table.h"

#include <QAbstractButton>
#include <QFile>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Periods : BookWindow {
    BorrowerId soon, later;

    Periods()
    {
        book.addRun(QDate(2026, 9, 27));
        soon = add(QStringLiteral("张三"), QDate(2023, 10, 8)); // three years: within days of today
        later = add(QStringLiteral("王五"), QDate(2025, 3, 15));
    }
    BorrowerId add(const QString& name, QDate dueOn)
    {
        MadeBorrower borrower;
        borrower.name = name;
        const BorrowerId id = book.addBorrower(borrower);
        MadeLoan loan;
        loan.startOn = dueOn.addYears(-1);
        loan.dueOn = dueOn;
        book.addLoan(id, loan);
        return id;
    }
    DataTable& table() { return w.find<DataTable>(QStringLiteral("periods_table")); }
    void show(const QString& login, int rows)
    {
        open(login);
        w.go(QStringLiteral("periods"));
        w.waitFor([&] { return table().model()->rowCount() == 1; }); // what can still be saved
        for (const char* alert : {"alert_red", "alert_orange", "alert_yellow"})
            w.click(QLatin1String(alert));
        w.waitFor([&] { return table().model()->rowCount() == rows; });
    }
};

} // namespace

TEST_CASE("Periods page: the nearest end stands first and opens its borrower", "[ui][periods]")
{
    Periods p;
    p.show(QStringLiteral("officer"), 2);
    const TableModel& model = *p.table().tableModel();
    QStringList first;
    for (int column = 0; column < model.columnCount(); ++column)
        first << model.index(0, column).data().toString();
    CHECK(first.contains(QStringLiteral("张三")));
    p.table().selectRow(0);
    CHECK(p.w.has(QStringLiteral("period_explanation")));
    p.table().setFocus();
    p.w.press(QStringLiteral("Return"));
    REQUIRE(p.w.workbench().currentId() == QStringLiteral("borrower"));
    CHECK(p.w.page().title() == QStringLiteral("张三"));
}

TEST_CASE("Periods page: colours filter, the export holds what is shown", "[ui][periods]")
{
    Periods p;
    p.show(QStringLiteral("supervisor"), 2);
    p.w.click(QStringLiteral("alert_red"));
    p.w.waitFor([&] { return p.table().model()->rowCount() == 1; });
    const QString path = p.w.path(QStringLiteral("periods.csv"));
    p.w.prompts.files.push_back(path);
    p.w.trigger(QStringLiteral("export"));
    p.w.waitFor([&] { return !p.w.prompts.notices.empty(); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("张三")));
    CHECK_FALSE(text.contains(QStringLiteral("王五")));
}

TEST_CASE("Periods page: the colours that were chosen are there again", "[ui][periods]")
{
    Periods p;
    p.show(QStringLiteral("supervisor"), 2);
    const std::shared_ptr<const Session> session = p.w.workspace().session();
    p.w.window->beginWork(session); // as after signing in again
    p.w.go(QStringLiteral("periods"));
    p.w.waitFor([&] { return p.table().model()->rowCount() == 2; });
}

TEST_CASE("Periods page: an officer of another branch finds nothing here", "[ui][periods]")
{
    Periods p;
    p.open(QStringLiteral("stranger"));
    p.w.go(QStringLiteral("periods"));
    p.w.waitFor([&] { return p.w.textOf(QStringLiteral("totals")).contains(QLatin1Char('0')); });
    CHECK(p.table().model()->rowCount() == 0);
}
