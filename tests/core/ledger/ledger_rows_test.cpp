// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/ledger_support.h"

#include <algorithm>

using namespace qingshou;
using test::Read;
using test::readText;
using test::yuan;

TEST_CASE("Ledger: what cannot be read is told with row, column, value and reason", "[ledger]")
{
    const Read read = readText("借据号,户名,余额,到期日,五级分类,证件号码\n"
                               "A1,张三,100.00,2024-03-14,次级,430521196203070014\n"
                               "A2,李四,abc,2024-03-14,次级,430521196203070014\n"
                               "A3,王五,200.00,2024-02-30,次级,430521196203070014\n"
                               "A4,赵六,300.00,,未知,4.3E+17\n"
                               "4.3E+17,钱七,1,,,\n"
                               ",孙八,1,,,\n"
                               "A7,,1,,,\n"
                               "A8,周九,,,,\n"
                               "A1,重复,1,,,\n"
                               "A9,吴十,1,,,,多\n"
                               "A10,郑一,-,,,\n");
    CHECK(read.rows.size() == 3);
    CHECK(read.summary.rows == 3);
    CHECK(read.summary.rowsRefused == 8);
    CHECK(read.summary.cellsRefused == 3);
    CHECK(read.summary.balance == yuan("600.00"));
    struct Expected {
        qint64 row;
        int column;
        RefusalReason reason;
        bool rowRefused;
        const char* value;
    };
    const std::vector<Expected> expected{{3, 2, RefusalReason::NotAnAmount, true, "abc"},
                                         {4, 3, RefusalReason::NotADate, false, "2024-02-30"},
                                         {5, 4, RefusalReason::UnknownCode, false, "未知"},
                                         {5, 5, RefusalReason::ScientificNotation, false, "4.3E+17"},
                                         {6, 0, RefusalReason::ScientificNotation, true, "4.3E+17"},
                                         {7, 0, RefusalReason::Missing, true, ""},
                                         {8, 1, RefusalReason::Missing, true, ""},
                                         {9, 2, RefusalReason::Missing, true, ""},
                                         {10, 0, RefusalReason::DuplicateLoan, true, "A1"},
                                         {11, 6, RefusalReason::TooManyCells, true, ""},
                                         {12, 2, RefusalReason::Missing, true, "-"}};
    REQUIRE(read.summary.refused.size() == expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        const RefusedCell& cell = read.summary.refused[i];
        CHECK(cell.row == expected[i].row);
        CHECK(cell.column == expected[i].column);
        CHECK(cell.reason == expected[i].reason);
        CHECK(cell.rowRefused == expected[i].rowRefused);
        CHECK(cell.value == QString::fromUtf8(expected[i].value));
    }
    CHECK(read.summary.refused[0].header == QStringLiteral("余额"));
    CHECK(read.summary.refused[0].field == Field::Balance);
    CHECK(read.rows[1].unreadable.test(fieldBit(Field::DueDate)));
    CHECK_FALSE(read.rows[1].dueOn);
    CHECK_FALSE(read.rows[0].unreadable.any());
}

TEST_CASE("Ledger: totals", "[ledger]")
{
    const std::string head = "机构,借据号,户名,余额,欠息\n";
    struct Case {
        const char* what;
        const char* body;
        TotalCheck check;
        int loans;
    };
    const auto each = GENERATE(values<Case>(
        {{"no total", "社,A,张三,1,0\n社,B,李四,2,0\n", TotalCheck::Absent, 2},
         {"equal", "社,A,张三,1.10,1\n社,B,李四,2,0\n合计,,,3.10,1\n", TotalCheck::Matches, 2},
         {"a fen off", "社,A,张三,1.10,1\n合  计,,,1.11,1\n", TotalCheck::Matches, 1},
         {"two fen off", "社,A,张三,1.10,1\n合计：,,,1.12,1\n", TotalCheck::Differs, 1},
         {"interest differs", "社,A,张三,1.10,1\n合计,,,1.10,2\n", TotalCheck::Differs, 1},
         {"a loan is missing", "社,A,张三,1,0\n合计,2笔,,3,0\n", TotalCheck::Differs, 1},
         {"the count in the loan column", "社,A,张三,1,0\n合计,1,1户,1,0\n", TotalCheck::Matches, 1},
         {"subtotals count for nothing",
          "社,A,张三,1,0\n本页小计,,,9,9\n社,B,李四,2,0\n累计,,,3,0\n城关社小计,,,7,7\n总计,,,3,0\n",
          TotalCheck::Matches, 2},
         {"a total per branch and one of all", "甲,A,张三,1,0\n合计,,,1,0\n乙,B,李四,2,0\n合计,,,2,0\n总计,,,3,0\n",
          TotalCheck::Matches, 2},
         {"the total stands above", "合计,,,3,0\n社,A,张三,1,0\n社,B,李四,2,0\n", TotalCheck::Matches, 2},
         {"a refused row counts in the check", "社,A,张三,1,0\n社,,李四,2,0\n合计,,,3,0\n", TotalCheck::Matches, 1},
         {"a firm called 合计", "社,A,合计贸易有限公司,1,0\n", TotalCheck::Absent, 1}}));
    CAPTURE(each.what);
    const Read read = readText(head + each.body);
    CHECK(read.summary.total == each.check);
    CHECK(static_cast<int>(read.rows.size()) == each.loans);
}

TEST_CASE("Ledger: a total in 万元 may be off by half of the last place per row", "[ledger]")
{
    const std::string head = "单位：万元\n借据号,户名,余额\nA,张三,1.23\nB,李四,2.34\n";
    CHECK(readText(head + "合计,,3.58\n").summary.total == TotalCheck::Matches);
    CHECK(readText(head + "合计,,3.581\n").summary.total == TotalCheck::Differs);
    CHECK(readText(head + "合计,,3.56\n").summary.total == TotalCheck::Matches);
    CHECK(readText(head + "合计,,3.5599\n").summary.total == TotalCheck::Differs);
}

TEST_CASE("Ledger: what stands between the loans is left out", "[ledger]")
{
    const std::string head = "某联社贷款明细表,,,,\n"
                             "借据号,户名,余额,欠息,\n"
                             ",,,表内,表外\n";
    const Read read = readText(head + "A,张三,1,0,0\n" + head +
                               "B,李四,2,0,0\n\n,,,,\n"
                               "制表：王,,复核：赵,,打印时间：2026-10-01\n"
                               "说明：本表数据来自核心系统,,,,\n");
    CHECK(read.plan.headerRow == 2);
    CHECK(read.plan.headerRows == 2);
    CHECK(read.rows.size() == 2);
    CHECK(read.summary.rowsRefused == 0);
    CHECK(read.rows[1].loanNumber == "B");
}

TEST_CASE("Ledger: several in one cell are split", "[ledger]")
{
    const Read read = readText(
        "借据号,户名,余额,联系电话,固定电话,保证人,担保人证件号码,共同借款人\n"
        "A,张三,1,13800000001/13800000002,0731-8234567,李四、王五,430521196203070014 53030219700117434X,赵六；钱七\n"
        "B,张三,1,138 0000 0001,13800000001,李四(430521196203070014)、某某(集团)有限公司,,\n"
        "C,张三,1,无,,李四、王五,430521196203070014,-\n");
    const LedgerRow& a = read.rows[0];
    CHECK(a.phones == std::vector<std::string>{"13800000001", "13800000002", "0731-8234567"});
    REQUIRE(a.guarantors.size() == 2);
    CHECK(a.guarantors[0].name == "李四");
    CHECK(a.guarantors[0].idNumber == "430521196203070014");
    CHECK(a.guarantors[1].name == "王五");
    CHECK(a.guarantors[1].idNumber == "53030219700117434X");
    CHECK(a.coBorrowers == std::vector<std::string>{"赵六", "钱七"});
    CHECK(a.spouse.empty());
    const LedgerRow& b = read.rows[1];
    CHECK(b.phones == std::vector<std::string>{"13800000001"});
    REQUIRE(b.guarantors.size() == 2);
    CHECK(b.guarantors[0].name == "李四");
    CHECK(b.guarantors[0].idNumber == "430521196203070014");
    CHECK(b.guarantors[1].name == "某某(集团)有限公司");
    const LedgerRow& c = read.rows[2];
    CHECK(c.phones.empty());
    CHECK(c.coBorrowers.empty());
    REQUIRE(c.guarantors.size() == 2);
    CHECK(c.guarantors[0].idNumber.empty()); // whose is it?
    REQUIRE(c.extras.size() == 1);
    CHECK(c.extras[0].second == "430521196203070014");
}

TEST_CASE("Ledger: progress and cancelling", "[ledger]")
{
    std::string text = "借据号,户名,余额\n";
    for (int i = 0; i < 20'000; ++i)
        text += "L" + std::to_string(i) + ",张三,1.00\n";
    const auto file = LedgerFile::fromBytes(text, QStringLiteral("made.csv"));
    REQUIRE(file.ok());
    const auto plan = recognise(*file);
    REQUIRE(plan.ok());
    std::stop_source stop;
    std::vector<qint64> told;
    bool stopLater = GENERATE(false, true);
    LedgerProgress progress{[&](qint64 read, qint64 total) {
                                told.push_back(read);
                                CHECK(total == file->size());
                                if (stopLater && told.size() == 2)
                                    stop.request_stop();
                            },
                            stop.get_token()};
    auto reader = LedgerReader::open(*file, *plan, progress);
    REQUIRE(reader.ok());
    LedgerRow row;
    Result<bool> more = true;
    while (more && *more)
        more = (*reader)->next(row);
    CHECK(std::is_sorted(told.begin(), told.end()));
    if (stopLater) {
        REQUIRE_FALSE(more.ok());
        CHECK(more.error().code == ErrorCode::Cancelled);
        CHECK((*reader)->summary().rows < 20'000);
    } else {
        REQUIRE(more.ok());
        CHECK((*reader)->summary().rows == 20'000);
        REQUIRE(told.size() >= 3);
        CHECK(told.back() == file->size());
    }
}
