// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets of other programs, cell by cell against a second reader's answer.
#include "core/ledger/table_reader.h"

#include "tests/core/ledger/table_support.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>

using namespace qingshou;

namespace {

std::string reference(qint64 row, size_t column)
{
    return std::string(1, static_cast<char>('A' + column)) + std::to_string(row);
}

/// Shown as a day: what the second reader's number format says in the files here.
bool isDay(const QString& format)
{
    return format.contains(QLatin1String("m/d/yy"));
}

void compare(const QJsonObject& expected, const test::ReadTable& table)
{
    std::map<std::string, test::ReadCell> cells;
    for (const test::ReadRow& row : table.rows)
        for (size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i].type != CellType::Empty)
                cells[reference(row.number, i)] = row.cells[i];
    REQUIRE(cells.size() == static_cast<size_t>(expected.size()));
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        CAPTURE(each.key().toStdString());
        const QJsonArray answer = each.value().toArray();
        const auto found = cells.find(each.key().toStdString());
        REQUIRE(found != cells.end());
        const test::ReadCell& cell = found->second;
        if (answer[0].toString() == QLatin1String("s")) {
            CHECK(cell.type == CellType::Text);
            CHECK(QString::fromStdString(cell.text) == answer[1].toString());
        } else {
            REQUIRE(answer[0].toString() == QLatin1String("n"));
            CHECK(std::stod(cell.text) == Approx(answer[1].toDouble()).epsilon(1e-12));
            CHECK(cell.type == (isDay(answer[3].toString()) ? CellType::Date : CellType::Number));
            if (cell.type == CellType::Date)
                CHECK(cell.serialDay == static_cast<qint32>(std::floor(answer[1].toDouble())));
        }
    }
}

} // namespace

TEST_CASE("Sheets: other programs' workbooks read as a second reader reads them", "[ledger][sheets]")
{
    const auto [name, answer] = GENERATE(table<const char*, const char*>(
        {{"demo__cellDataDemo.xlsx", "easyexcel__demo__cellDataDemo.xlsx"},
         {"demo__demo.xlsx", "easyexcel__demo__demo.xlsx"},
         {"multiplesheets__multiplesheets.xlsx", "easyexcel__multiplesheets__multiplesheets.xlsx"},
         {"multiplesheets__multiplesheets.xls", "easyexcel__multiplesheets__multiplesheets.xls"},
         {"simple__simple07.xlsx", "easyexcel__simple__simple07.xlsx"},
         {"aaa.xlsx", "hutool__aaa.xlsx"},
         {"merge_test.xlsx", "hutool__merge_test.xlsx"},
         {"null_cell_test.xlsx", "hutool__null_cell_test.xlsx"},
         {"universal-content.xlsx", "libreoffice__universal-content.xlsx"}}));
    CAPTURE(name);
    QFile json(test::dataPath(QStringLiteral("sheets/expected/%1.json").arg(QLatin1String(answer))));
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QJsonArray sheets = QJsonDocument::fromJson(json.readAll()).object()[QStringLiteral("sheets")].toArray();
    REQUIRE(!sheets.isEmpty());

    const auto file = LedgerFile::open(test::dataPath(QStringLiteral("sheets/") + QLatin1String(name)));
    REQUIRE(file.ok());
    const auto listed = listSheets(*file);
    REQUIRE(listed.ok());
    REQUIRE(listed->size() == static_cast<size_t>(sheets.size()));
    QString firstFilled;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QJsonObject sheet = sheets[i].toObject();
        const QString sheetName = sheet[QStringLiteral("name")].toString();
        CAPTURE(sheetName);
        CHECK(listed.value()[static_cast<size_t>(i)].name == sheetName);
        CHECK(listed.value()[static_cast<size_t>(i)].hidden == (sheet[QStringLiteral("hidden")].toInt() != 0));
        const auto table = test::readTable(*file, {{}, {}, sheetName});
        REQUIRE_FALSE(table.error);
        const QJsonObject cells = sheet[QStringLiteral("cells")].toObject();
        compare(cells, table);
        if (firstFilled.isEmpty() && !cells.isEmpty())
            firstFilled = sheetName;
    }
    const auto reader = openTable(*file); // without a name: the first that has something
    REQUIRE(reader.ok());
    CHECK((*reader)->sheet() == firstFilled);
}

TEST_CASE("Sheets: text with and without a mark reads alike", "[ledger][sheets]")
{
    const auto name = GENERATE("sheets/bom__no_bom.csv", "sheets/bom__office_bom.csv");
    const auto file = LedgerFile::open(test::dataPath(QString::fromLatin1(name)));
    REQUIRE(file.ok());
    const auto table = test::readTable(*file);
    REQUIRE_FALSE(table.error);
    REQUIRE(table.rows.size() == 11);
    CHECK(table.rows.front().texts() == std::vector<std::string>{"姓名", "年纪"});
    CHECK(table.rows.back().texts() == std::vector<std::string>{"姓名9", "20"});
}
