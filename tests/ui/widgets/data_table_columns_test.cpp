// SPDX-License-Identifier: GPL-3.0-or-later
// Columns taken out of sight: by the menu of the headings or by keys, remembered, left out when copying.
#include "tests/support/catch_qt.h"
#include "ui/support/user_settings.h"
#include "ui/widgets/column_menu.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/list_table_model.h"

#include <QAction>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

using namespace qingshou;

namespace {

struct Line {
    QString borrower, branch, balance;
};

struct Sheet {
    UserSettings& settings;
    ListTableModel<Line> model{
        {{{QStringLiteral("name"), QStringLiteral("Borrower")}, [](const Line& l) { return l.borrower; }},
         {{QStringLiteral("branch"), QStringLiteral("Branch")}, [](const Line& l) { return l.branch; }},
         {{QStringLiteral("balance"), QStringLiteral("Balance"), true}, [](const Line& l) { return l.balance; }}}};
    DataTable table{QStringLiteral("loans"), settings};

    explicit Sheet(UserSettings& where, int frozen = 1) : settings(where)
    {
        model.setRows({{QStringLiteral("张三"), QStringLiteral("城关"), QStringLiteral("500.00")},
                       {QStringLiteral("李四"), QStringLiteral("东门"), QStringLiteral("300.00")}});
        table.setTableModel(&model);
        table.setFrozenColumns(frozen);
        table.resize(600, 300);
        table.show();
        REQUIRE(QTest::qWaitForWindowExposed(&table));
    }
    ColumnMenu& menu()
    {
        const QList<ColumnMenu*> menus = table.findChildren<ColumnMenu*>();
        REQUIRE(!menus.isEmpty());
        REQUIRE(menus.last()->isVisible());
        return *menus.last();
    }
    QAction& entry(const QString& name)
    {
        auto* action = menu().findChild<QAction*>(name);
        REQUIRE(action != nullptr);
        return *action;
    }
    QStringList copied() { return table.asText().split(QLatin1Char('\n')).first().split(QLatin1Char('\t')); }
};

struct Kept {
    QTemporaryDir folder;
    UserSettings user{folder.filePath(QStringLiteral("user.ini"))};
};

const QStringList branchHidden{QStringLiteral("branch")};

} // namespace

TEST_CASE("Columns: one that is unticked is gone, is not copied and stays away", "[widgets][columns]")
{
    Kept settings;
    {
        Sheet sheet(settings.user);
        Q_EMIT sheet.table.horizontalHeader()->customContextMenuRequested({200, 5});
        QAction& branch = sheet.entry(QStringLiteral("column_branch"));
        CHECK(branch.isChecked());
        branch.trigger();
        CHECK(sheet.table.isColumnHidden(1));
        CHECK(sheet.table.switchedColumns() == branchHidden);
        CHECK(sheet.copied() == QStringList{QStringLiteral("Borrower"), QStringLiteral("Balance")});
        CHECK(!sheet.table.asHtml().contains(QStringLiteral("东门")));
        CHECK(sheet.menu().isVisible()); // for the next one
    }
    Sheet again(settings.user);
    CHECK(again.table.switchedColumns() == branchHidden);
    again.model.setRows({{QStringLiteral("王五"), QStringLiteral("西门"), QStringLiteral("1.00")}});
    CHECK(again.table.switchedColumns() == branchHidden);
    again.table.columnsAction()->trigger();
    again.entry(QStringLiteral("usual_columns")).trigger();
    CHECK(again.table.switchedColumns().isEmpty());
    CHECK(again.copied().size() == 3);
    CHECK(again.table.columnWidth(1) > 0);
    CHECK(Sheet(settings.user).table.switchedColumns().isEmpty());
}

TEST_CASE("Columns: by keys alone, several in one go", "[widgets][columns]")
{
    Kept settings;
    Sheet sheet(settings.user, 0);
    sheet.table.columnsAction()->trigger();
    ColumnMenu& menu = sheet.menu();
    menu.setActiveAction(&sheet.entry(QStringLiteral("column_branch")));
    QTest::keyClick(&menu, Qt::Key_Space);
    CHECK(sheet.table.isColumnHidden(1));
    QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    CHECK(sheet.table.isColumnHidden(2));
    CHECK(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Escape);
    CHECK(!menu.isVisible());
}

TEST_CASE("Columns: a click ticks and leaves the menu open", "[widgets][columns]")
{
    Kept settings;
    Sheet sheet(settings.user);
    sheet.table.columnsAction()->trigger();
    ColumnMenu& menu = sheet.menu();
    const QPoint balance = menu.actionGeometry(&sheet.entry(QStringLiteral("column_balance"))).center();
    QTest::mouseRelease(&menu, Qt::RightButton, {}, balance); // of the click that opened it
    CHECK(!sheet.table.isColumnHidden(2));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, balance);
    CHECK(sheet.table.isColumnHidden(2));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, balance);
    CHECK(!sheet.table.isColumnHidden(2));
    CHECK(menu.isVisible());
}

TEST_CASE("Columns: those that name the row stay, and so does the last one", "[widgets][columns]")
{
    Kept settings;
    SECTION("frozen")
    {
        Sheet sheet(settings.user);
        sheet.table.columnsAction()->trigger();
        CHECK(!sheet.entry(QStringLiteral("column_name")).isEnabled());
        sheet.table.setSwitchedColumns(
            {QStringLiteral("name"), QStringLiteral("branch"), QStringLiteral("of a newer version")});
        CHECK(sheet.table.switchedColumns() == branchHidden);
    }
    SECTION("none frozen")
    {
        Sheet sheet(settings.user, 0);
        sheet.table.columnsAction()->trigger();
        sheet.entry(QStringLiteral("column_name")).trigger();
        sheet.entry(QStringLiteral("column_balance")).trigger();
        CHECK(!sheet.entry(QStringLiteral("column_branch")).isEnabled());
        sheet.table.setColumnShown(1, false);
        CHECK(!sheet.table.isColumnHidden(1));
        CHECK(sheet.copied() == QStringList{QStringLiteral("Branch")});
    }
    SECTION("all of them stored as hidden")
    {
        settings.user.setSwitchedColumns(QStringLiteral("loans"),
                                         {QStringLiteral("name"), QStringLiteral("branch"), QStringLiteral("balance")});
        Sheet sheet(settings.user, 0);
        CHECK(sheet.copied() == QStringList{QStringLiteral("Borrower")});
    }
}

TEST_CASE("Columns: chosen widths outlast hiding, arrow keys go on from what can be seen", "[widgets][columns]")
{
    Kept settings;
    Sheet sheet(settings.user, 0);
    sheet.table.setColumnWidth(1, 150);
    sheet.table.setCurrentIndex(sheet.model.index(0, 1));
    sheet.table.setColumnShown(1, false);
    CHECK(sheet.table.currentIndex().row() == 0);
    CHECK(!sheet.table.isColumnHidden(sheet.table.currentIndex().column()));
    QTest::keyClick(&sheet.table, Qt::Key_Down);
    CHECK(sheet.table.selectedRows() == QList<int>{1});
    sheet.table.setColumnShown(1, true);
    CHECK(sheet.table.columnWidth(1) == 150);
    CHECK(settings.user.columnWidths(QStringLiteral("loans")).keys() == branchHidden);
}
