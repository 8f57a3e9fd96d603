// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that may be one person, in the real window: side by side, merged, told apart, taken back.
#include "tests/support/ui/book_window.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Duplicates : BookWindow {
    BorrowerId one, twin, namesake;

    Duplicates()
    {
        book.addRun(QDate(2026, 9, 27));
        one = add("张三", "C1", "430521196203070014", 50'000);
        twin = add("章三", "C2", "430521196203070014", 8'000);
        namesake = add("张三", "C3", "", 100);
    }
    BorrowerId add(const char* name, const char* number, const char* identity, qint64 yuan)
    {
        const BorrowerId id = book.addBorrower({.name = QString::fromUtf8(name),
                                                .customerNumber = QString::fromUtf8(number),
                                                .details = {{}, QString::fromUtf8(identity), {}, {}, {}}});
        book.addLoan(id, {.balance = Money::fromYuan(yuan)});
        return id;
    }
    void show()
    {
        open(QStringLiteral("officer"));
        w.go(QStringLiteral("borrowers"));
        search();
    }
    void search()
    {
        w.trigger(QStringLiteral("find_duplicates"));
        w.waitFor([this] { return w.has(QStringLiteral("duplicates_dialog")); });
    }
    DataTable& pairs() { return w.find<DataTable>(QStringLiteral("duplicates_table")); }
    DataTable& decided() { return w.find<DataTable>(QStringLiteral("duplicate_decisions_table")); }
    int customers() { return w.find<DataTable>(QStringLiteral("borrowers_table")).model()->rowCount(); }
    QString side(const QString& what, int column)
    {
        const auto& lines = w.find<QTableWidget>(QStringLiteral("borrower_comparison"));
        for (int row = 0; row < lines.rowCount(); ++row)
            if (lines.item(row, 0)->text() == what)
                return lines.item(row, column)->text();
        return {};
    }
};

} // namespace

TEST_CASE("Duplicates: two side by side, merged, and two again", "[ui][duplicates]")
{
    Duplicates d;
    d.show();
    REQUIRE(d.pairs().model()->rowCount() == 2);
    CHECK(d.side(QStringLiteral("Name"), 1) == QStringLiteral("张三"));
    CHECK(d.side(QStringLiteral("Name"), 2) == QStringLiteral("章三"));
    CHECK(d.side(QStringLiteral("Identity number"), 1) == QStringLiteral("430521********0014"));
    CHECK(d.side(QStringLiteral("Balance (yuan)"), 2) == QStringLiteral("8,000.00"));

    d.w.click(QStringLiteral("duplicates_swap"));
    CHECK(d.side(QStringLiteral("Name"), 1) == QStringLiteral("章三"));
    d.w.click(QStringLiteral("duplicates_swap"));

    d.w.click(QStringLiteral("duplicates_dialog_save"));
    d.w.waitFor([&] { return d.pairs().model()->rowCount() == 1 && d.customers() == 2; });
    CHECK(d.decided().model()->rowCount() == 1);

    d.w.find<QTabWidget>(QStringLiteral("duplicates_tabs")).setCurrentIndex(1);
    d.w.click(QStringLiteral("duplicates_back"));
    d.w.find<QPlainTextEdit>(QStringLiteral("undo_merge_reason")).setPlainText(QStringLiteral("同名不同人"));
    d.w.click(QStringLiteral("undo_merge_save"));
    d.w.waitFor(
        [&] { return d.customers() == 3 && !d.w.find<QPushButton>(QStringLiteral("duplicates_back")).isEnabled(); });
}

TEST_CASE("Duplicates: two people are not proposed again", "[ui][duplicates]")
{
    Duplicates d;
    d.show();
    d.pairs().selectRow(1);
    CHECK(d.side(QStringLiteral("Customer number"), 2) == QStringLiteral("C3"));
    d.w.click(QStringLiteral("duplicates_apart"));
    d.w.waitFor([&] { return d.pairs().model()->rowCount() == 1; });
    d.w.click(QStringLiteral("duplicates_dialog_close"));
    d.search();
    CHECK(d.pairs().model()->rowCount() == 1);
    CHECK(d.customers() == 3);
}

TEST_CASE("Duplicates: a merged customer's page is that of the one who was kept", "[ui][duplicates]")
{
    Duplicates d;
    d.show();
    d.w.click(QStringLiteral("duplicates_dialog_save"));
    d.w.waitFor([&] { return d.customers() == 2; });
    d.w.context().navigator.openBorrower(d.twin);
    CHECK(d.w.page().title().contains(QStringLiteral("张三")));
}

TEST_CASE("Duplicates: who may not merge is not offered to look", "[ui][duplicates]")
{
    Duplicates d;
    d.open(QStringLiteral("auditor"));
    d.w.go(QStringLiteral("borrowers"));
    CHECK_FALSE(d.w.page().findChild<QAction*>(QStringLiteral("find_duplicates"))->isEnabled());
}
