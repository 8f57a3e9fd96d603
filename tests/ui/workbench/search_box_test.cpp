// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K in the real window: find anyone in three keys.
#include "tests/support/ui/book_window.h"
#include "ui/widgets/data_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Search : BookWindow {
    BorrowerId zhang, wang;

    Search()
    {
        zhang = add(QStringLiteral("张三丰"), book.town);
        wang = add(QStringLiteral("王国强"), book.village);
        book.addGuarantee(book.addLoan(zhang), QStringLiteral("单大海"));
    }
    BorrowerId add(const QString& name, BranchId branch)
    {
        MadeBorrower borrower;
        borrower.name = name;
        borrower.branch = branch;
        borrower.details.idNumber = QStringLiteral("11010519491231002X");
        const BorrowerId id = book.addBorrower(borrower);
        book.addLoan(id);
        return id;
    }
    void start(const QString& login)
    {
        open(login);
        w.go(QStringLiteral("borrowers"));
        w.press(QStringLiteral("Ctrl+K"));
        REQUIRE(w.has(QStringLiteral("search_text")));
    }
    void type(const QString& text) { w.type(QStringLiteral("search_text"), text); }
    QListView& list() { return w.find<QListView>(QStringLiteral("search_hits")); }
    int hits() { return list().model()->rowCount(); }
    QString hit(int row) { return list().model()->index(row, 0).data().toString(); }
    QVariant shownBorrower() { return w.page().place().value(QStringLiteral("borrower")); }
};

} // namespace

TEST_CASE("Search: Ctrl+K, initials, Enter: the borrower's page", "[ui][search]")
{
    Search s;
    s.start(QStringLiteral("supervisor"));
    s.type(QStringLiteral("wgq"));
    REQUIRE(s.hits() == 1);
    CHECK(s.hit(0).contains(QStringLiteral("王国强")));
    CHECK(s.hit(0).contains(QStringLiteral("110105********002X")));
    s.w.press(QStringLiteral("Return"));
    CHECK(s.w.workbench().currentId() == QStringLiteral("borrower"));
    CHECK(s.shownBorrower().toLongLong() == s.wang.value);
    CHECK_FALSE(s.w.has(QStringLiteral("search_text")));
    CHECK(s.w.page().hasFocus()); // its keys work at once
}

TEST_CASE("Search: Up and Down choose, a click opens", "[ui][search]")
{
    Search s;
    s.start(QStringLiteral("supervisor"));
    const QAbstractItemModelTester tester(s.list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    s.type(QStringLiteral("002X"));
    REQUIRE(s.hits() == 2);
    CHECK(s.list().currentIndex().row() == 0);
    s.w.press(QStringLiteral("Down"));
    CHECK(s.list().currentIndex().row() == 1);
    s.w.press(QStringLiteral("Down"));
    CHECK(s.list().currentIndex().row() == 1);
    s.w.press(QStringLiteral("Up"));
    CHECK(s.list().currentIndex().row() == 0);
    const QString second = s.hit(1);
    const QRect place = s.list().visualRect(s.list().model()->index(1, 0));
    QTest::mouseClick(s.list().viewport(), Qt::LeftButton, {}, place.center());
    CHECK(s.w.workbench().currentId() == QStringLiteral("borrower"));
    CHECK(second.contains(s.shownBorrower().toLongLong() == s.wang.value ? QStringLiteral("王国强")
                                                                         : QStringLiteral("张三丰")));
}

TEST_CASE("Search: Esc closes and the focus returns; the page stays", "[ui][search]")
{
    Search s;
    s.open(QStringLiteral("supervisor"));
    s.w.go(QStringLiteral("borrowers"));
    auto& table = s.w.find<DataTable>(QStringLiteral("borrowers_table"));
    table.setFocus();
    s.w.press(QStringLiteral("Ctrl+K"));
    s.type(QStringLiteral("zs"));
    s.w.press(QStringLiteral("Esc"));
    CHECK_FALSE(s.w.has(QStringLiteral("search_text")));
    CHECK(table.hasFocus());
    CHECK(s.w.workbench().currentId() == QStringLiteral("borrowers"));
    s.w.press(QStringLiteral("Ctrl+K"));
    CHECK(s.w.find<QLineEdit>(QStringLiteral("search_text")).selectedText() == QStringLiteral("zs"));
    table.setFocus(); // as by a click
    CHECK_FALSE(s.w.has(QStringLiteral("search_text")));
    CHECK(table.hasFocus());
}

TEST_CASE("Search: a guarantor leads to the borrower, and the box says so", "[ui][search]")
{
    Search s;
    s.start(QStringLiteral("officer"));
    s.type(QStringLiteral("shan"));
    REQUIRE(s.hits() == 1);
    CHECK(s.hit(0).contains(QStringLiteral("张三丰")));
    CHECK(s.hit(0).contains(QStringLiteral("单大海")));
    s.w.press(QStringLiteral("Return"));
    CHECK(s.shownBorrower().toLongLong() == s.zhang.value);
}

TEST_CASE("Search: nobody outside the own branches; the box says what can be searched", "[ui][search]")
{
    Search s;
    s.start(QStringLiteral("officer"));
    CHECK(s.w.has(QStringLiteral("search_hint")));
    s.type(QStringLiteral("wgq"));
    CHECK(s.hits() == 0);
    CHECK(s.w.has(QStringLiteral("search_hint")));
    s.w.press(QStringLiteral("Return"));
    CHECK(s.w.workbench().currentId() == QStringLiteral("borrowers"));
    s.type(QStringLiteral("zsf"));
    CHECK(s.hits() == 1);
    CHECK_FALSE(s.w.has(QStringLiteral("search_hint")));
}

TEST_CASE("Search: locking the window puts the box away", "[ui][search]")
{
    Search s;
    s.start(QStringLiteral("supervisor"));
    s.type(QStringLiteral("zsf"));
    s.w.window->lock();
    CHECK_FALSE(s.w.has(QStringLiteral("search_text")));
    CHECK_FALSE(s.w.workbench().findChild<QWidget*>(QStringLiteral("search_box"))->isVisibleTo(&s.w.workbench()));
}
