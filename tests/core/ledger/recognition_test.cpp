// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/recognition.h"

#include "tests/core/ledger/ledger_support.h"
#include "tests/core/ledger/workbook_builder.h"

using namespace qingshou;

namespace {

Result<Recognition> recogniseText(const std::string& text, const Mapping& mapping = {}, RecogniseOptions options = {})
{
    const auto file = LedgerFile::fromBytes(text, QStringLiteral("made-2026-09-30.csv"));
    REQUIRE(file.ok());
    return recognise(*file, mapping, options);
}

Mapping mappingOfJson(const char* json)
{
    auto mapping = mappingFromJson(json, QStringLiteral("m.json"));
    REQUIRE(mapping.ok());
    return std::move(mapping).value();
}

} // namespace

TEST_CASE("Recognition: column by column, with samples and counts", "[ledger][recognition]")
{
    const auto found = recogniseText("序号,借据号,户名,余额(万元),到期日,月利率,备注\n"
                                     "1,A,张三,1.5,2024-02-29,7.5,\n"
                                     "2,B,李四,x,2024-02-30,7.5,好\n"
                                     "3,C,李四,-,,8,\n"
                                     "合计,,,1.5,,,\n");
    REQUIRE(found.ok());
    REQUIRE(found->columns.size() == 7);
    CHECK(found->columns[0].ignored);
    CHECK_FALSE(found->columns[0].field);
    const RecognisedColumn& balance = found->columns[3];
    CHECK(balance.header == QStringLiteral("余额(万元)"));
    CHECK(balance.field == Field::Balance);
    CHECK(balance.unit == MoneyUnit::Wan);
    CHECK(balance.filled == 3);
    CHECK(balance.unreadable == 1);
    CHECK(balance.samples == QStringList{QStringLiteral("1.5"), QStringLiteral("x"), QStringLiteral("-")});
    CHECK(found->columns[2].samples == QStringList{QStringLiteral("张三"), QStringLiteral("李四")});
    CHECK(found->columns[4].unreadable == 1);
    CHECK(found->columns[5].field == Field::Rate);
    CHECK(found->columns[5].rateUnit == RateUnit::MonthlyPerMille);
    CHECK(found->rows == 3);
    CHECK(found->counted);
    CHECK(found->dateInName == QDate(2026, 9, 30));
    CHECK_FALSE(found->statisticsDate);
    CHECK(found->table.encoding == TextEncoding::Utf8);
    CHECK(found->table.delimiter == ',');
    CHECK(found->problem().ok());
    CHECK(found->missingRecommended().size() == 6); // branch, identity number, start, class, guarantee, manager
}

TEST_CASE("Recognition: what is missing", "[ledger][recognition]")
{
    const auto found = recogniseText("户名,证件号码,联系电话\n张三,1,2\n");
    REQUIRE(found.ok());
    CHECK(found->missingRequired() == std::vector<Field>{Field::LoanNumber, Field::Balance});
    const Outcome problem = found->problem();
    REQUIRE_FALSE(problem.ok());
    CHECK(problem.error().code == ErrorCode::LedgerMissingField);
    CHECK(problem.error().args == QStringList{QStringLiteral("loan_no")});

    CHECK(recogniseText("\n\n").error().code == ErrorCode::LedgerEmpty);
    CHECK(recogniseText("a,b,c\n1,2,3\n").error().code == ErrorCode::LedgerNoHeader);
}

TEST_CASE("Recognition: a tie is told, and a mapping settles it", "[ledger][recognition]")
{
    const std::string text = "借据号,户名,余额,余额,机构\nA,张三,1,2,社\n";
    const auto tied = recogniseText(text);
    REQUIRE(tied.ok());
    const Outcome problem = tied->problem();
    REQUIRE_FALSE(problem.ok());
    CHECK(problem.error().code == ErrorCode::LedgerColumnTie);
    CHECK(problem.error().args == QStringList{QStringLiteral("balance"), QStringLiteral("余额 (3), 余额 (4)")});
    const auto file = LedgerFile::fromBytes(text, QStringLiteral("made"));
    CHECK(LedgerReader::open(*file, *tied).error().code == ErrorCode::LedgerColumnTie);

    const auto settled = recogniseText(text, mappingOfJson(R"({"version": 1, "columns": {"balance": 4}})"));
    REQUIRE(settled.ok());
    CHECK(settled->problem().ok());
    CHECK(settled->columnOf(Field::Balance)->index == 3);
    CHECK(settled->columnOf(Field::Balance)->byMapping);
    CHECK_FALSE(settled->columns[2].field);
    CHECK(settled->columnOf(Field::LoanNumber)->index == 0);
}

TEST_CASE("Recognition: mappings that do not fit the file", "[ledger][recognition]")
{
    const std::string text = "借据号,户名,余额,余额,机构\nA,张三,1,2,社\n";
    struct Case {
        const char *json, *place, *value;
    };
    const auto [json, place, value] = GENERATE(values<Case>({
        {R"({"version": 1, "columns": {"balance": "没有"}})", "columns.balance", "没有"},
        {R"({"version": 1, "columns": {"balance": "余额"}})", "columns.balance", "余额"},
        {R"({"version": 1, "columns": {"balance": 6}})", "columns.balance", "6"},
        {R"({"version": 1, "columns": {"balance": 3, "loan_amt": 3}})", "columns.balance", "余额"},
    }));
    CAPTURE(json);
    const auto found = recogniseText(text, mappingOfJson(json));
    REQUIRE_FALSE(found.ok());
    CHECK(found.error().code == ErrorCode::MappingInvalid);
    CHECK(found.error().args ==
          QStringList{QStringLiteral("m.json"), QString::fromUtf8(place), QString::fromUtf8(value)});
}

TEST_CASE("Recognition: constants, units and a header's place by mapping", "[ledger][recognition]")
{
    const test::Read read =
        test::readText("some title\nloan;who;left;since\nA;Smith;1,5;930705\n",
                       mappingOfJson(R"({"version": 1, "header_row": 2, "delimiter": ";", "columns": {
                           "loan_no": 1, "name": 2, "balance": {"column": 4, "unit": "wan"},
                           "class5": {"constant": "可疑"}, "org": {"constant": "总社"}}})"));
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows[0].balance == Money::fromYuan(9'307'050'000));
    CHECK(read.rows[0].riskClass == RiskClass::Doubtful);
    CHECK(read.rows[0].branch == "总社");
    CHECK(read.plan.headerRow == 2);

    const auto wrong = recogniseText("借据号,户名,余额\nA,张三,1\n",
                                     mappingOfJson(R"({"version": 1, "columns": {"class5": {"constant": "坏"}}})"));
    REQUIRE(wrong.ok());
    const auto file = LedgerFile::fromBytes("借据号,户名,余额\nA,张三,1\n", QStringLiteral("made"));
    const auto reader = LedgerReader::open(*file, *wrong);
    REQUIRE_FALSE(reader.ok());
    CHECK(reader.error().code == ErrorCode::MappingInvalid);
    CHECK(reader.error().args.at(1) == QStringLiteral("columns.class5.constant"));
}

TEST_CASE("Recognition: the statistics date of a column counts when it is one day", "[ledger][recognition]")
{
    const std::string head = "借据号,户名,余额,数据日期\nA,张三,1,2026-09-30\n";
    CHECK(recogniseText(head + "B,李四,1,20260930\n")->statisticsDate == QDate(2026, 9, 30));
    CHECK_FALSE(recogniseText(head + "B,李四,1,20260929\n")->statisticsDate);
    const test::Read read = test::readText(head + "B,李四,1,20260929\n");
    CHECK(read.summary.earliestStatisticsDate == QDate(2026, 9, 29));
    CHECK(read.summary.latestStatisticsDate == QDate(2026, 9, 30));
    CHECK(recogniseText(head, mappingOfJson(R"({"version": 1, "statistics_date": "2026-10-01"})"))->statisticsDate ==
          QDate(2026, 10, 1));
}

TEST_CASE("Recognition: the sheet with the ledger is found; hidden ones are told", "[ledger][recognition]")
{
    const auto row = [](std::initializer_list<const char*> texts) {
        std::string xml = "<row>";
        for (const char* text : texts)
            xml += std::string("<c t=\"inlineStr\"><is><t>") + text + "</t></is></c>";
        return xml + "</row>";
    };
    const std::string ledger = row({"借据号", "户名", "余额"}) + row({"A", "张三", "1"});
    const std::string bytes = test::zipOf(test::partsOf({{{"旧", test::sheetOf(ledger), "hidden"},
                                                          {"说明", test::sheetOf(row({"填表说明"}))},
                                                          {"台账", test::sheetOf(ledger)}}}));
    const auto file = LedgerFile::fromBytes(bytes, QStringLiteral("made.xlsx"));
    REQUIRE(file.ok());
    const auto found = recognise(*file);
    REQUIRE(found.ok());
    CHECK(found->table.sheet == QStringLiteral("台账"));
    REQUIRE(found->sheets.size() == 3);
    CHECK(found->sheets[0].hidden);
    const auto hidden = recognise(*file, mappingOfJson(R"({"version": 1, "sheet": "旧"})"));
    REQUIRE(hidden.ok());
    CHECK(hidden->table.sheet == QStringLiteral("旧"));
    CHECK(recognise(*file, mappingOfJson(R"({"version": 1, "sheet": "说明"})")).error().code ==
          ErrorCode::LedgerNoHeader);
    CHECK(recognise(*file, mappingOfJson(R"({"version": 1, "sheet": "无"})")).error().code == ErrorCode::NotFound);
}

TEST_CASE("Recognition: its mapping leads to the same plan", "[ledger][recognition]")
{
    const auto path = GENERATE("ledgers/titled-gb18030.csv", "ledgers/titled.xlsx", "ledgers/plain-2026-09-30.csv");
    const auto file = LedgerFile::open(test::dataPath(QString::fromLatin1(path)));
    REQUIRE(file.ok());
    const auto first = recognise(*file);
    REQUIRE(first.ok());
    const auto kept = mappingFromJson(toJson(mappingOf(*first)), QStringLiteral("kept"));
    REQUIRE(kept.ok());
    const auto second = recognise(*file, *kept);
    REQUIRE(second.ok());
    REQUIRE(second->columns.size() == first->columns.size());
    for (size_t i = 0; i < first->columns.size(); ++i) {
        CAPTURE(i);
        CHECK(second->columns[i].field == first->columns[i].field);
        CHECK(second->columns[i].unit == first->columns[i].unit);
        CHECK(second->columns[i].rateUnit == first->columns[i].rateUnit);
        CHECK(second->columns[i].unreadable == 0);
    }
    CHECK(second->headerRow == first->headerRow);
    CHECK(second->statisticsDate == first->statisticsDate);
    CHECK(second->rows == first->rows);
}

TEST_CASE("Recognition: the first rows are enough when nobody asks for counts", "[ledger][recognition]")
{
    std::string text = "借据号,户名,余额\n";
    for (int i = 0; i < 5000; ++i)
        text += "L" + std::to_string(i) + ",张三,1.00\n";
    RecogniseOptions options;
    options.countCells = false;
    const auto quick = recogniseText(text, {}, options);
    REQUIRE(quick.ok());
    CHECK_FALSE(quick->counted);
    CHECK(quick->rows == 200);

    std::stop_source stop;
    stop.request_stop();
    for (int i = 0; i < 30'000; ++i)
        text += "M" + std::to_string(i) + ",张三,1.00\n";
    options.countCells = true;
    options.progress.stop = stop.get_token();
    CHECK(recogniseText(text, {}, options).error().code == ErrorCode::Cancelled);
}
