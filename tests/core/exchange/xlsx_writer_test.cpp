// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/xlsx_check.h"
#include "tests/support/read_table.h"

#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("进度表.xlsx"));
};

/// A part of the workbook as it stands in the .zip.
QString part(const QString& path, const QString& name)
{
    const auto archive = ZipArchive::open(path, nullptr, {});
    REQUIRE(archive.ok());
    const auto source = (*archive)->part(name);
    REQUIRE(source.ok());
    QByteArray all;
    std::array<char, 4096> buffer;
    while (true) {
        const Result<qint64> read = (*source)->read(buffer.data(), buffer.size());
        REQUIRE(read.ok());
        if (*read == 0)
            return QString::fromUtf8(all);
        all.append(buffer.data(), *read);
    }
}

Money wan(qint64 amount)
{
    return Money::fromYuan(amount * 10'000);
}

TableDocument progress()
{
    const QString cumulative = QStringLiteral("累计收回");
    return {.name = QStringLiteral("机构"),
            .titles = {QStringLiteral("清收进度表"), QStringLiteral("秋季清收")},
            .leftNote = QStringLiteral("数据日期: 2026-09-30"),
            .rightNote = QStringLiteral("单位: 万元"),
            .unit = ShownUnit::WanYuan,
            .columns = {{.heading = QStringLiteral("序号"), .kind = ColumnKind::Number},
                        {.heading = QStringLiteral("机构")},
                        {.heading = QStringLiteral("任务"), .kind = ColumnKind::Money, .total = TotalKind::Sum},
                        {.heading = QStringLiteral("现金"),
                         .group = cumulative,
                         .kind = ColumnKind::Money,
                         .total = TotalKind::Sum},
                        {.heading = QStringLiteral("非现金"),
                         .group = cumulative,
                         .kind = ColumnKind::Money,
                         .total = TotalKind::Sum},
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
                        {.heading = QStringLiteral("到位日"), .kind = ColumnKind::Date}},
            .rows = {{qint64(1), QStringLiteral("城关社"), wan(500), wan(260), wan(0),
                      Percentage::fromBasisPoints(5200), wan(-240), QDate(2026, 9, 30)},
                     {qint64(2),
                      QStringLiteral("河东社"),
                      wan(300),
                      wan(114),
                      wan(1),
                      Percentage::fromBasisPoints(3800),
                      wan(-186),
                      {}},
                     {qint64(3),
                      QStringLiteral("北山社"),
                      wan(200),
                      wan(76),
                      {},
                      Percentage::fromBasisPoints(3800),
                      wan(-124),
                      QDate(2024, 2, 29)}},
            .total = TableTotal{QStringLiteral("合计"), {}},
            .notes = {QStringLiteral("注: 完成率为合计收回除以合计任务。")},
            .signature = {QStringLiteral("制表:"), QStringLiteral("审核:"), QStringLiteral("负责人:")},
            .pageWords = QStringLiteral("第 %1 页 共 %2 页 A&B")};
}

} // namespace

TEST_CASE("writeXlsx: real numbers and dates, read back")
{
    Folder folder;
    const TableDocument document = progress();
    REQUIRE(writeXlsx(folder.path, std::span(&document, 1)).ok());
    const std::vector<QStringList> rows = readTable(folder.path);
    REQUIRE(rows.size() == 11);
    CHECK(rows[0][0] == QStringLiteral("清收进度表"));
    CHECK(rows[2].contains(QStringLiteral("单位: 万元")));
    CHECK(rows[3].mid(0, 4) == QStringList{QStringLiteral("序号"), QStringLiteral("机构"), QStringLiteral("任务"),
                                           QStringLiteral("累计收回")});
    CHECK(rows[4][4] == QStringLiteral("非现金"));
    CHECK(rows[5].mid(0, 7) == QStringList{"1", QStringLiteral("城关社"), "500", "260", "0", "0.52", "-240"});
    CHECK(rows[6][7] == QStringLiteral("—"));
    CHECK(rows[8].mid(1, 6) == QStringList{QStringLiteral("合计"), "1000", "450", "1", "0.45", "-550"});
    CHECK(rows[9][0] == document.notes[0]);
    CHECK(rows[10].contains(QStringLiteral("负责人:")));

    const auto file = LedgerFile::open(folder.path);
    const auto reader = openTable(*file);
    Row row;
    for (int i = 0; i < 6; ++i)
        REQUIRE((*reader)->next(row).ok());
    CHECK(row.at(2).type == CellType::Number);
    CHECK(row.at(5).percent);
    CHECK(row.at(7).type == CellType::Date);
    CHECK(QDate(1899, 12, 30).addDays(row.at(7).serialDay) == QDate(2026, 9, 30));
}

TEST_CASE("writeXlsx: totals are formulas that hold their results")
{
    Folder folder;
    const TableDocument document = progress();
    REQUIRE(writeXlsx(folder.path, std::span(&document, 1)).ok());
    const QString sheet = part(folder.path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains(QStringLiteral("<f>SUM(C6:C8)</f><v>1000</v>")));
    CHECK(sheet.contains(QStringLiteral("<f>SUM(D6:D8)</f><v>450</v>")));
    CHECK(sheet.contains(QStringLiteral("<f>IF(N(C9)&gt;0,D9/C9,\"—\")</f><v>0.45")));
    CHECK(sheet.contains(QStringLiteral("<f>D9-C9</f><v>-550</v>")));

    SECTION("a ratio to nothing is a dash")
    {
        TableDocument without = progress();
        for (TableRow& row : without.rows)
            row[2] = Money();
        REQUIRE(writeXlsx(folder.path, std::span(&without, 1)).ok());
        CHECK(part(folder.path, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("</f><v>—</v>")));
    }
    SECTION("without rows there is nothing to sum")
    {
        TableDocument empty = progress();
        empty.rows.clear();
        REQUIRE(writeXlsx(folder.path, std::span(&empty, 1)).ok());
        CHECK_FALSE(part(folder.path, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<f>SUM")));
    }
}

TEST_CASE("writeXlsx: ready for the printer")
{
    Folder folder;
    const TableDocument document = progress();
    REQUIRE(writeXlsx(folder.path, std::span(&document, 1)).ok());
    const QString sheet = part(folder.path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK(sheet.contains(QStringLiteral("paperSize=\"9\"")));
    CHECK(sheet.contains(QStringLiteral("orientation=\"landscape\"")));
    CHECK(sheet.contains(QStringLiteral("fitToHeight=\"0\"")));
    CHECK(sheet.contains(QStringLiteral("<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页 A&amp;&amp;B</oddFooter>")));
    CHECK(sheet.contains(QStringLiteral("xSplit=\"2\" ySplit=\"5\"")));
    // Groups stand over their columns, everything else over both header rows.
    CHECK(sheet.contains(QStringLiteral("ref=\"D4:E4\"")));
    CHECK(sheet.contains(QStringLiteral("ref=\"C4:C5\"")));
    CHECK(part(folder.path, QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("$4:$5")));
}

TEST_CASE("writeXlsx: sheets have names that Excel takes")
{
    Folder folder;
    std::vector<TableDocument> documents(4, progress());
    documents[0].name = QStringLiteral("一[二]:三");
    documents[1].name = QStringLiteral("'") + QString(40, QChar(0x4E00)) + QStringLiteral("'");
    documents[2].name = QString(40, QChar(0x4E00));
    documents[3].name.clear();
    REQUIRE(writeXlsx(folder.path, documents).ok());
    const auto sheets = listSheets(*LedgerFile::open(folder.path));
    REQUIRE(sheets.ok());
    REQUIRE(sheets->size() == 4);
    CHECK((*sheets)[0].name == QStringLiteral("一 二  三"));
    CHECK((*sheets)[1].name == QString(30, QChar(0x4E00)));
    CHECK((*sheets)[2].name == QString(31, QChar(0x4E00)));
    CHECK_FALSE((*sheets)[3].name.isEmpty());
}

TEST_CASE("writeXlsx: many rows one by one, with their total")
{
    Folder folder;
    TableDocument document{.columns = {{.heading = QStringLiteral("户名")},
                                       {.heading = QStringLiteral("余额"),
                                        .group = QStringLiteral("当前"),
                                        .kind = ColumnKind::Money,
                                        .total = TotalKind::Sum}},
                           .total = TableTotal{QStringLiteral("合计"), {}}};
    int given = 0;
    REQUIRE(writeXlsx(folder.path, document, [&](TableRow& row) -> Result<bool> {
                row = {QStringLiteral("户 %1 <row & \"x\">").arg(given), Money::fromFen(given)};
                return given++ < 30'000;
            }).ok());
    CHECK(rowsInSheet(folder.path, 1) == 30'002);
    const std::vector<QStringList> rows = readTable(folder.path);
    REQUIRE(rows.size() == 30'002);
    CHECK(rows[0] == QStringList{QStringLiteral("户名"), QStringLiteral("当前 余额")});
    CHECK(rows[12'346] == QStringList{QStringLiteral("户 12345 <row & \"x\">"), "123.45"});
    CHECK(rows[30'001][1].toDouble() == Approx(29'999.0 * 30'000 / 2 / 100));
    CHECK(part(folder.path, QStringLiteral("xl/worksheets/sheet1.xml"))
              .contains(QStringLiteral("<f>SUM(B2:B30001)</f>")));
}

TEST_CASE("writeXlsx: texts that XML or a cell cannot hold")
{
    Folder folder;
    const TableDocument document{.columns = {{.heading = QStringLiteral("备注")}},
                                 .rows = {{QStringLiteral("a\u0001b\uFFFFc\n=1+1")},
                                          {QString(40'000, QLatin1Char('x'))},
                                          {QStringLiteral("=1+1")}}};
    REQUIRE(writeXlsx(folder.path, std::span(&document, 1)).ok());
    const std::vector<QStringList> rows = readTable(folder.path);
    REQUIRE(rows.size() == 4);
    CHECK(rows[1][0] == QStringLiteral("abc\n=1+1"));
    CHECK(rows[2][0].size() == 32'767);
    CHECK(rows[3][0] == QStringLiteral("=1+1"));
    CHECK_FALSE(part(folder.path, QStringLiteral("xl/worksheets/sheet1.xml")).contains(QStringLiteral("<f>")));
}

TEST_CASE("rowsInSheet: what is not whole is not counted")
{
    Folder folder;
    const TableDocument document = progress();
    REQUIRE(writeXlsx(folder.path, std::span(&document, 1)).ok());
    CHECK(rowsInSheet(folder.path, 1) == 11);
    CHECK_FALSE(rowsInSheet(folder.path, 2).has_value());
    QFile file(folder.path);
    REQUIRE(file.resize(file.size() / 2));
    CHECK_FALSE(rowsInSheet(folder.path, 1).has_value());
}
