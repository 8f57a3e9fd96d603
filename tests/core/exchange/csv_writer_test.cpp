// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "tests/support/read_table.h"

#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("表.csv"));
};

TableDocument texts(std::vector<TableRow> rows)
{
    return {.columns = {{.heading = QStringLiteral("户名")}, {.heading = QStringLiteral("备注")}},
            .rows = std::move(rows)};
}

Outcome write(const QString& path, const TableDocument& document)
{
    return writeCsv(path, std::span(&document, 1));
}

} // namespace

TEST_CASE("writeCsv: byte for byte")
{
    Folder folder;
    const TableDocument document{.titles = {QStringLiteral("不是数据")},
                                 .columns = {{.heading = QStringLiteral("户名")},
                                             {.heading = QStringLiteral("现金"),
                                              .group = QStringLiteral("累计"),
                                              .kind = ColumnKind::Money,
                                              .total = TotalKind::Sum},
                                             {.heading = QStringLiteral("率"), .kind = ColumnKind::Points},
                                             {.heading = QStringLiteral("日"), .kind = ColumnKind::Date},
                                             {.heading = QStringLiteral("户数"), .kind = ColumnKind::Number}},
                                 .rows = {{QStringLiteral("张三"), Money::fromFen(123450),
                                           Percentage::fromBasisPoints(1200), QDate(2026, 9, 30), qint64(1234)},
                                          {QStringLiteral("李\"四\",\n王"), Money::fromFen(-5)}},
                                 .total = TableTotal{QStringLiteral("合计"), {}},
                                 .notes = {QStringLiteral("也不是数据")}};
    REQUIRE(write(folder.path, document).ok());
    CHECK(readBytes(folder.path) == QByteArray("\xEF\xBB\xBF户名,累计 现金,率,日,户数\r\n"
                                               "张三,1234.50,12.00,2026-09-30,1234\r\n"
                                               "\"李\"\"四\"\",\n王\",-0.05,—,—,—\r\n"
                                               "合计,1234.45,,,\r\n"));

    TableDocument wan = document;
    wan.unit = ShownUnit::WanYuan;
    wan.rows = {{QStringLiteral("甲"), Money::fromFen(12345678)},
                {QStringLiteral("乙"), Money::fromYuan(125'000)},
                {QStringLiteral("丙"), Money::fromFen(-1)}};
    wan.total.reset();
    REQUIRE(write(folder.path, wan).ok());
    const QByteArray bytes = readBytes(folder.path);
    CHECK(bytes.contains("甲,12.345678,"));
    CHECK(bytes.contains("乙,12.50,"));
    CHECK(bytes.contains("丙,-0.000001,"));
}

TEST_CASE("writeCsv: a text is never a formula")
{
    Folder folder;
    const auto text = GENERATE("=1+1", "+86 138", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1");
    REQUIRE(write(folder.path, texts({{QString::fromUtf8(text), QStringLiteral("普通")}})).ok());
    const QByteArray bytes = readBytes(folder.path);
    CAPTURE(bytes.toStdString());
    CHECK((bytes.contains("\r\n'") || bytes.contains("\r\n\"'")));
    CHECK(bytes.contains(",普通"));
}

TEST_CASE("writeCsv: what is written is read again")
{
    Folder folder;
    CHECK(rc::check([&] {
        static const QStringList alphabet{"a", "b", " ", ",", ";",  "\"", "'",  "\n", "\t",  "=",
                                          "+", "-", "@", "0", "甲", "乙", "９", "。", "🙂"};
        const auto someText = rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, 19)),
                                           [](const std::vector<int>& picks) {
                                               QString text = QStringLiteral("x"); // a blank row is none; readers trim
                                               for (const int pick : picks)
                                                   text += alphabet[pick];
                                               return text + QLatin1Char('y');
                                           });
        std::vector<TableRow> rows;
        for (const auto& [name, note] :
             *rc::gen::container<std::vector<std::pair<QString, QString>>>(rc::gen::pair(someText, someText)))
            rows.push_back({name, note});
        RC_ASSERT(write(folder.path, texts(rows)).ok());
        const std::vector<QStringList> read =
            readTable(folder.path, {.encoding = TextEncoding::Utf8, .delimiter = ','});
        RC_ASSERT(read.size() == rows.size() + 1);
        for (size_t i = 0; i < rows.size(); ++i)
            RC_ASSERT(read[i + 1] == QStringList({std::get<QString>(rows[i][0]), std::get<QString>(rows[i][1])}));
    }));
}

TEST_CASE("writeCsv: several tables are parted by an empty line, rows may come one by one")
{
    Folder folder;
    const std::vector tables{texts({{QStringLiteral("甲"), QStringLiteral("1")}}),
                             texts({{QStringLiteral("乙"), QStringLiteral("2")}})};
    REQUIRE(writeCsv(folder.path, tables).ok());
    CHECK(readBytes(folder.path) == "\xEF\xBB\xBF户名,备注\r\n甲,1\r\n\r\n户名,备注\r\n乙,2\r\n");

    int given = 0;
    REQUIRE(writeCsv(folder.path, texts({}), [&](TableRow& row) -> Result<bool> {
                row = {QString::number(given), QStringLiteral("行")};
                return given++ < 50'000;
            }).ok());
    CHECK(readTable(folder.path).size() == 50'001);
}
