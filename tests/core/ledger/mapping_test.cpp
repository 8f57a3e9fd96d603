// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mapping.h"

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>

using namespace qingshou;

namespace {

const QString path = QStringLiteral("mapping.json");

} // namespace

TEST_CASE("Mapping: everything that it can say", "[ledger][mapping]")
{
    const QByteArray json = R"({
        "version": 1, "encoding": "GBK", "delimiter": "tab", "sheet": "Sheet1", "header_row": 3, "header_rows": 2,
        "unit": "wan", "date_format": "yyMMdd", "rate_unit": "monthly_permille", "statistics_date": "2026-09-30",
        "scope": "bad_loans", "branch": "城关信用社",
        "columns": { "loan_no": "借据编号", "name": 3,
                     "balance": { "column": "余额", "unit": "thousand", "strip": "$" },
                     "start": { "column": 5, "date_format": "d/M/yyyy" },
                     "rate": { "column": "利率", "rate_unit": "daily_permyriad" },
                     "class5": { "constant": "次级" }, "mobile": null } })";
    const auto read = mappingFromJson(json, path);
    REQUIRE(read.ok());
    // Twice: what is written again says the same.
    for (const Mapping& mapping : {*read, mappingFromJson(toJson(*read), path).value()}) {
        CHECK(mapping.path == path);
        CHECK(mapping.encoding == TextEncoding::Gb18030);
        CHECK(mapping.delimiter == '\t');
        CHECK(mapping.sheet == QStringLiteral("Sheet1"));
        CHECK(mapping.headerRow == 3);
        CHECK(mapping.headerRows == 2);
        CHECK(mapping.unit == MoneyUnit::Wan);
        CHECK(mapping.dateFormat->text() == QStringLiteral("yyMMdd"));
        CHECK(mapping.rateUnit == RateUnit::MonthlyPerMille);
        CHECK(mapping.statisticsDate == QDate(2026, 9, 30));
        CHECK(mapping.scope == LedgerScope::BadLoansOnly);
        CHECK(mapping.branch == QStringLiteral("城关信用社"));
        REQUIRE(mapping.fields.size() == 7);
        CHECK(std::get<QString>(mapping.fields.at(Field::LoanNumber).column) == QStringLiteral("借据编号"));
        CHECK(std::get<int>(mapping.fields.at(Field::Name).column) == 2);
        CHECK(mapping.fields.at(Field::Balance).unit == MoneyUnit::Thousand);
        CHECK(mapping.fields.at(Field::Balance).strip == QStringLiteral("$"));
        CHECK(std::get<int>(mapping.fields.at(Field::StartDate).column) == 4);
        CHECK(mapping.fields.at(Field::StartDate).dateFormat->text() == QStringLiteral("d/M/yyyy"));
        CHECK(mapping.fields.at(Field::Rate).rateUnit == RateUnit::DailyPerTenThousand);
        CHECK(mapping.fields.at(Field::RiskClass).constant == QStringLiteral("次级"));
        CHECK(std::holds_alternative<std::monostate>(mapping.fields.at(Field::Mobile).column));
        CHECK_FALSE(mapping.fields.at(Field::Mobile).constant);
    }
    CHECK(mappingFromJson(R"({"version": 1})", path).ok());
}

TEST_CASE("Mapping: what is wrong is named with its place", "[ledger][mapping]")
{
    struct Case {
        const char *json, *place, *value;
    };
    const auto [json, place, value] = GENERATE(values<Case>({
        {R"({})", "version", ""},
        {R"({"version": 2})", "version", "2"},
        {R"({"version": 1, "colour": "red"})", "colour", "red"},
        {R"({"version": 1, "encoding": "latin1"})", "encoding", "latin1"},
        {R"({"version": 1, "delimiter": "ab"})", "delimiter", "ab"},
        {R"({"version": 1, "delimiter": "\""})", "delimiter", "\""},
        {R"({"version": 1, "header_row": 0})", "header_row", "0"},
        {R"({"version": 1, "header_rows": 3})", "header_rows", "3"},
        {R"({"version": 1, "header_row": "3"})", "header_row", "3"},
        {R"({"version": 1, "unit": "million"})", "unit", "million"},
        {R"({"version": 1, "date_format": "yymm"})", "date_format", "yymm"},
        {R"({"version": 1, "rate_unit": "x"})", "rate_unit", "x"},
        {R"({"version": 1, "statistics_date": "2026-02-30"})", "statistics_date", "2026-02-30"},
        {R"({"version": 1, "scope": "some"})", "scope", "some"},
        {R"({"version": 1, "columns": []})", "columns", "[]"},
        {R"({"version": 1, "columns": {"loan": "a"}})", "columns.loan", "a"},
        {R"({"version": 1, "columns": {"loan_no": 0}})", "columns.loan_no", "0"},
        {R"({"version": 1, "columns": {"loan_no": 1.5}})", "columns.loan_no", "1.5"},
        {R"({"version": 1, "columns": {"loan_no": ""}})", "columns.loan_no", ""},
        {R"({"version": 1, "columns": {"loan_no": true}})", "columns.loan_no", ""},
        {R"({"version": 1, "columns": {"loan_no": {}}})", "columns.loan_no", "{}"},
        {R"({"version": 1, "columns": {"balance": {"column": 1, "unit": "x"}}})", "columns.balance.unit", "x"},
        {R"({"version": 1, "columns": {"balance": {"column": 1, "units": "wan"}}})", "columns.balance.units", "wan"},
        {R"({"version": 1, "columns": {"balance": {"column": [1]}}})", "columns.balance.column", "[1]"},
        {R"({"version": 1, "columns": {"class5": {"column": 1, "constant": "x"}}})", "columns.class5", ""},
        {R"({"version": 1,)", "byte 14", ""},
        {R"([])", "byte 0", ""},
    }));
    CAPTURE(json);
    const auto mapping = mappingFromJson(json, path);
    REQUIRE_FALSE(mapping.ok());
    CHECK(mapping.error().code == ErrorCode::MappingInvalid);
    REQUIRE(mapping.error().args.size() == 3);
    CHECK(mapping.error().args[0] == path);
    CHECK(mapping.error().args[1] == QString::fromUtf8(place));
    if (*value)
        CHECK(mapping.error().args[2] == QString::fromUtf8(value));
    CHECK_FALSE(mapping.error().detail.isEmpty());
}

TEST_CASE("Mapping: files", "[ledger][mapping]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("m.json"));
    CHECK(loadMapping(file).error().code == ErrorCode::FileNotFound);
    Mapping mapping;
    mapping.unit = MoneyUnit::Wan;
    REQUIRE(saveMapping(mapping, file).ok());
    CHECK(loadMapping(file).value().unit == MoneyUnit::Wan);
    CHECK(saveMapping(mapping, folder.filePath(QStringLiteral("no/such/folder.json"))).error().code ==
          ErrorCode::FileNotWritable);
    CHECK(loadMapping(test::dataPath(QStringLiteral("real/berka_loans_200.csv"))).error().code ==
          ErrorCode::MappingInvalid);
}
