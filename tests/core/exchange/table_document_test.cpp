// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_document.h"

#include "core/exchange/text_width.h"
#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

Money yuan(qint64 amount)
{
    return Money::fromYuan(amount);
}

TableDocument document()
{
    return {.columns = {{.heading = QStringLiteral("序号"), .kind = ColumnKind::Number},
                        {.heading = QStringLiteral("机构")},
                        {.heading = QStringLiteral("任务"), .kind = ColumnKind::Money, .total = TotalKind::Sum},
                        {.heading = QStringLiteral("收回"), .kind = ColumnKind::Money, .total = TotalKind::Sum},
                        {.heading = QStringLiteral("完成率"),
                         .kind = ColumnKind::Percent,
                         .total = TotalKind::Ratio,
                         .of = 3,
                         .against = 2},
                        {.heading = QStringLiteral("差额"),
                         .kind = ColumnKind::Money,
                         .total = TotalKind::Difference,
                         .of = 3,
                         .against = 2},
                        {.heading = QStringLiteral("户数"), .kind = ColumnKind::Number, .total = TotalKind::Sum},
                        {.heading = QStringLiteral("序时差"), .kind = ColumnKind::Points, .total = TotalKind::Given},
                        {.heading = QStringLiteral("日期"), .kind = ColumnKind::Date}},
            .total =
                TableTotal{QStringLiteral("合计"), {{}, {}, {}, {}, {}, {}, {}, Percentage::fromBasisPoints(500)}}};
}

} // namespace

TEST_CASE("TableDocument: the total row is made of sums, and of ratios of sums")
{
    TableDocument table = document();
    table.rows = {{qint64(1), QStringLiteral("城关"), yuan(500), yuan(260), {}, {}, qint64(3)},
                  {qint64(2), QStringLiteral("河东"), yuan(300), yuan(114), {}, {}, qint64(4)},
                  {qint64(3), QStringLiteral("北山"), {}, yuan(76)}};
    const TableRow total = totalOf(table);
    REQUIRE(total.size() == 9);
    CHECK(total[0] == TableCell(QString()));
    CHECK(total[1] == TableCell(QStringLiteral("合计")));
    CHECK(total[2] == TableCell(yuan(800)));
    CHECK(total[3] == TableCell(yuan(450)));
    CHECK(total[4] == TableCell(Percentage::fromBasisPoints(5625)));
    CHECK(total[5] == TableCell(yuan(-350)));
    CHECK(total[6] == TableCell(qint64(7)));
    CHECK(total[7] == TableCell(Percentage::fromBasisPoints(500)));
}

TEST_CASE("TableDocument: without a value there is no total, and no ratio to nothing")
{
    TableDocument table = document();
    table.rows = {{qint64(1), QStringLiteral("城关"), yuan(0), yuan(260)}};
    const TableRow total = totalOf(table);
    CHECK(total[2] == TableCell(yuan(0)));
    CHECK(total[4] == TableCell());
    CHECK(total[6] == TableCell());
    table.total.reset();
    CHECK(totalOf(table) == TableRow(9));
}

TEST_CASE("TableDocument: a heading may take two lines, the unit in its brackets one")
{
    CHECK(headingWidth(QStringLiteral("完成率")) == 6);
    CHECK(headingWidth(QStringLiteral("年初不良")) == 8);
    CHECK(headingWidth(QStringLiteral("未说明的下降")) == 6);
    CHECK(headingWidth(QStringLiteral("序时差（个百分点）")) == 12);
    CHECK(headingWidth(QStringLiteral("Pace gap (percentage points)")) == 19);
    CHECK(headingWidth(QString()) == 0);
}

TEST_CASE("TableDocument: cells as they are read on paper")
{
    TableDocument table = document();
    CHECK(shownCell(table, 2, Money::fromFen(-123456)) == "(1,234.56)");
    CHECK(shownCell(table, 4, Percentage::fromBasisPoints(5200)) == "52.00%");
    CHECK(shownCell(table, 7, Percentage::fromBasisPoints(1200)) == "+12.00");
    CHECK(shownCell(table, 7, Percentage::fromBasisPoints(-200)) == "-2.00");
    CHECK(shownCell(table, 8, QDate(2026, 9, 30)) == "2026-09-30");
    CHECK(shownCell(table, 4, TableCell()) == QStringLiteral("—"));
    table.unit = ShownUnit::WanYuan;
    CHECK(shownCell(table, 2, yuan(125'000)) == "12.50");
}
