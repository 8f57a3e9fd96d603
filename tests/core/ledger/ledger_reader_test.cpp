// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every shape of ledger has its case here.
#include "core/ledger/ledger_reader.h"

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <set>

using namespace qingshou;

namespace {

struct Read {
    Recognition plan;
    std::vector<LedgerRow> rows;
    LedgerSummary summary;
    std::vector<QString> extraHeaders;
};

Read readAll(const LedgerFile& file, const Mapping& mapping = {})
{
    auto plan = recognise(file, mapping);
    INFO((plan ? "" : plan.error().detail.toStdString()));
    REQUIRE(plan.ok());
    auto reader = LedgerReader::open(file, *plan);
    REQUIRE(reader.ok());
    Read read{*plan, {}, {}, {}};
    LedgerRow row;
    for (;;) {
        const auto more = (*reader)->next(row);
        REQUIRE(more.ok());
        if (!*more)
            break;
        read.rows.push_back(row);
        for (const auto& extra : row.extras)
            read.extraHeaders.push_back((*reader)->extraHeader(extra.first));
    }
    read.summary = (*reader)->summary();
    return read;
}

Read readPath(const QString& relative, const Mapping& mapping = {})
{
    const auto file = LedgerFile::open(test::dataPath(relative));
    REQUIRE(file.ok());
    return readAll(*file, mapping);
}

Read readText(const std::string& text, const Mapping& mapping = {})
{
    const auto file = LedgerFile::fromBytes(text, QStringLiteral("made.csv"));
    REQUIRE(file.ok());
    return readAll(*file, mapping);
}

template <class Member>
Money sum(const Read& read, Member member)
{
    Money total;
    for (const LedgerRow& row : read.rows)
        total += (row.*member).value_or(Money());
    return total;
}

int countClass(const Read& read, RiskClass riskClass)
{
    return static_cast<int>(std::count_if(read.rows.begin(), read.rows.end(),
                                          [&](const LedgerRow& row) { return row.riskClass == riskClass; }));
}

Money yuan(const char* text)
{
    return *parseMoney(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("Ledger: plain files of two days give every loan and the exact sums", "[ledger]")
{
    struct Case {
        const char* path;
        size_t loans, borrowers, guaranteed, lost;
        qint64 days;
        const char *balance, *granted, *onBook, *offBook;
        qint64 rateE8;
    };
    const auto each = GENERATE(values<Case>({{"ledgers/plain-2026-09-30.csv", 600, 374, 259, 382, 847767, "34196786.00",
                                              "59244500.00", "4358759.09", "1087138.42", 5'110'710'000},
                                             {"ledgers/plain-2026-10-30.csv", 608, 380, 260, 389, 873392, "33731250.94",
                                              "60899200.00", "4537701.00", "1132949.21", 5'174'510'000}}));
    CAPTURE(each.path);
    const Read read = readPath(QString::fromLatin1(each.path));
    CHECK(read.rows.size() == each.loans);
    CHECK(read.summary.rows == static_cast<qint64>(each.loans));
    CHECK(read.summary.balance == yuan(each.balance));
    CHECK(sum(read, &LedgerRow::loanAmount) == yuan(each.granted));
    CHECK(sum(read, &LedgerRow::interestOnBook) == yuan(each.onBook));
    CHECK(sum(read, &LedgerRow::interestOffBook) == yuan(each.offBook));
    CHECK(static_cast<size_t>(countClass(read, RiskClass::Loss)) == each.lost);
    std::set<std::string> customers, loans;
    size_t guaranteed = 0;
    qint64 days = 0, rates = 0;
    for (const LedgerRow& row : read.rows) {
        customers.insert(row.customerNumber);
        loans.insert(row.loanNumber);
        guaranteed += !row.guarantors.empty() && !row.guarantors.front().idNumber.empty();
        days += row.daysPastDue.value_or(0);
        rates += row.rate->e8();
        REQUIRE(row.startOn);
        REQUIRE(row.dueOn);
        REQUIRE(row.guaranteeType);
        REQUIRE(row.phones.size() == 1);
        REQUIRE((row.idNumber.size() == 18 || row.idNumber.size() == 15));
        REQUIRE_FALSE(row.branch.empty());
        REQUIRE_FALSE(row.address.empty());
        REQUIRE_FALSE(row.accountManager.empty());
        REQUIRE(row.extras.empty());
    }
    CHECK(customers.size() == each.borrowers);
    CHECK(loans.size() == each.loans);
    CHECK(guaranteed == each.guaranteed);
    CHECK(days == each.days);
    CHECK(rates == each.rateE8);
    CHECK(read.summary.rowsRefused == 0);
    CHECK(read.summary.cellsRefused == 0);
    CHECK(read.summary.rowsSkipped == 0);
    CHECK(read.summary.total == TotalCheck::Absent);
    CHECK_FALSE(read.plan.statisticsDate);
    REQUIRE(read.plan.dateInName);
    CHECK(read.plan.dateInName->toString(Qt::ISODate) == QString::fromLatin1(each.path).mid(14, 10));
    CHECK(read.plan.missingRecommended().empty());
}

TEST_CASE("Ledger: the first loan of a plain file, field by field", "[ledger]")
{
    const Read read = readPath(QStringLiteral("ledgers/plain-2026-09-30.csv"));
    const LedgerRow& row = read.rows[1];
    CHECK(row.number == 3);
    CHECK(row.branch == "柳林分社");
    CHECK(row.customerNumber == "C00000002");
    CHECK(row.name == "王静敏");
    CHECK(row.idNumber == "430522195303149004");
    CHECK(row.phones == std::vector<std::string>{"15643835017"});
    CHECK(row.address == "某县某镇青山村399号");
    CHECK(row.contractNumber == "HT000000001");
    CHECK(row.loanNumber == "JJ0000000002");
    CHECK(row.loanAmount == yuan("204100.00"));
    CHECK(row.balance == yuan("116337.00"));
    CHECK(row.interestOnBook == yuan("10307.33"));
    CHECK(row.interestOffBook == yuan("2576.83"));
    CHECK(row.rate == Rate::fromE8(4'840'000));
    CHECK(row.startOn == QDate(2019, 12, 10));
    CHECK(row.dueOn == QDate(2024, 12, 10));
    CHECK(row.daysPastDue == 659);
    CHECK(row.riskClass == RiskClass::Loss);
    CHECK(row.guaranteeType == GuaranteeType::Mortgage);
    CHECK(row.accountManager == "郭华");
    CHECK(row.guarantors.empty());
    CHECK_FALSE(row.bookSide);
}

TEST_CASE("Ledger: a titled sheet in 万元, as GB18030 text and as workbook", "[ledger]")
{
    const auto path = GENERATE("ledgers/titled-gb18030.csv", "ledgers/titled.xlsx");
    CAPTURE(path);
    const Read read = readPath(QString::fromLatin1(path));
    CHECK(read.plan.title.title == QStringLiteral("某县农村信用合作联社不良贷款明细表"));
    CHECK(read.plan.title.institution == QStringLiteral("某县农村信用合作联社"));
    CHECK(read.plan.title.badLoansOnly);
    CHECK(read.plan.statisticsDate == QDate(2026, 9, 30));
    CHECK(read.plan.unit == MoneyUnit::Wan);
    CHECK(read.plan.headerRow == 3);
    CHECK(read.plan.headerRows == 2);

    CHECK(read.rows.size() == 300);
    CHECK(read.summary.balance == yuan("18697473.00"));
    CHECK(sum(read, &LedgerRow::interestOnBook) == yuan("2884798.79"));
    CHECK(sum(read, &LedgerRow::interestOffBook) == yuan("719497.47"));
    CHECK(countClass(read, RiskClass::Loss) == 201);
    CHECK(countClass(read, RiskClass::Normal) == 68);
    CHECK(countClass(read, RiskClass::SpecialMention) == 25);
    CHECK(countClass(read, RiskClass::Substandard) == 4);
    CHECK(countClass(read, RiskClass::Doubtful) == 2);
    qint64 rates = 0;
    for (const LedgerRow& row : read.rows) {
        rates += row.rate->e8();
        REQUIRE(row.startOn);
        REQUIRE(row.dueOn);
        REQUIRE(row.idNumber.size() == 18);
        REQUIRE(row.phones.size() == 1);
    }
    CHECK(rates == 2'563'940'000);
    CHECK(read.summary.rowsRefused == 0);
    CHECK(read.summary.cellsRefused == 0);
    CHECK(read.summary.rowsSkipped == 2); // the total and the signatures

    CHECK(read.summary.total == TotalCheck::Matches);
    CHECK(read.summary.totalRow == 305);
    REQUIRE(read.summary.totals.size() == 3);
    CHECK(read.summary.totals[0].field == Field::Balance);
    CHECK(read.summary.totals[0].stated == yuan("18697473.00"));
    CHECK(read.summary.totals[0].computed == yuan("18697473.00"));

    const LedgerRow& first = read.rows.front();
    CHECK(first.number == 5);
    CHECK(first.idNumber == "430522198105193905");
    CHECK(first.balance == yuan("138600.00"));
    CHECK(first.interestOnBook == yuan("28586.25"));
    CHECK(first.interestOffBook == yuan("7146.56"));
    CHECK(first.startOn == QDate(2017, 7, 21));
    CHECK(first.dueOn == QDate(2022, 7, 21));
    CHECK(read.rows[1].startOn == QDate(2015, 9, 6)); // 2015.09.06
    CHECK(read.rows[2].startOn == QDate(2021, 9, 7)); // 20210907
    CHECK(read.rows[299].loanNumber == "JJ0000000300");
}

TEST_CASE("Ledger: the end-to-end example (R8.6), as text and as workbook", "[ledger]")
{
    const auto path = GENERATE("ledgers/bad-loans-2025-03-31.csv", "ledgers/bad-loans-2025-03-31.xlsx");
    CAPTURE(path);
    const Read read = readPath(QString::fromLatin1(path));
    REQUIRE(read.rows.size() == 1);
    const LedgerRow& row = read.rows.front();
    CHECK(read.plan.statisticsDate == QDate(2025, 3, 31));
    CHECK(read.plan.title.institution == QStringLiteral("XX县农村信用合作联社"));
    CHECK(read.plan.title.badLoansOnly);
    CHECK(row.branch == "城关社");
    CHECK(row.name == "张三");
    CHECK(row.idNumber == "430521196203070014");
    CHECK(row.loanNumber == "JJ2023001");
    CHECK(row.startOn == QDate(2023, 3, 15));
    CHECK(row.dueOn == QDate(2024, 3, 14));
    CHECK(row.balance == yuan("125000.00"));
    CHECK(row.interestOnBook == yuan("3200.00"));
    CHECK(row.interestOffBook == yuan("1100.00"));
    CHECK(row.riskClass == RiskClass::Substandard);
    CHECK(row.guaranteeType == GuaranteeType::Guarantee);
    CHECK(row.accountManager == "李四");
    CHECK_FALSE(row.daysPastDue);
    CHECK(row.extras.empty()); // 序号 is not kept
    CHECK(read.summary.total == TotalCheck::Matches);
    CHECK(read.summary.rowsRefused == 0);
    CHECK(row.dueOn->daysTo(*read.plan.statisticsDate) == 382);
}

TEST_CASE("Ledger: an English file reads with a mapping", "[ledger]")
{
    const auto mapping = loadMapping(test::dataPath(QStringLiteral("mappings/berka.json")));
    REQUIRE(mapping.ok());
    const Read read = readPath(QStringLiteral("real/berka_loans_200.csv"), *mapping);
    CHECK(read.rows.size() == 200);
    CHECK(read.summary.balance == yuan("27611292.00"));
    CHECK(read.summary.rowsRefused == 0);
    CHECK(read.summary.cellsRefused == 0);
    CHECK(read.rows.front().loanNumber == "5314");
    CHECK(read.rows.front().name == "1787");
    CHECK(read.rows.front().balance == yuan("96396"));
    CHECK(read.rows.front().startOn == QDate(1993, 7, 5));
    CHECK(read.rows.front().branch == "Praha");
    CHECK(std::max_element(read.rows.begin(), read.rows.end(), [](const auto& a, const auto& b) {
              return a.startOn < b.startOn;
          })->startOn == QDate(1995, 11, 28));
    CHECK(read.plan.scope == LedgerScope::WholeBook);
    CHECK(read.rows.front().extras.size() == 3); // duration, payments, status
    CHECK(read.extraHeaders[0] == QStringLiteral("duration"));
    CHECK(read.rows.front().extras[2].second == "B");

    SECTION("and not without one")
    {
        const auto file = LedgerFile::open(test::dataPath(QStringLiteral("real/berka_loans_200.csv")));
        REQUIRE(file.ok());
        const auto plan = recognise(*file);
        REQUIRE_FALSE(plan.ok());
        CHECK(plan.error().code == ErrorCode::LedgerNoHeader);
    }
}

TEST_CASE("Ledger: dollars and dates by name read with a mapping", "[ledger]")
{
    Mapping mapping;
    mapping.dateFormat = DateFormat::fromText(QStringLiteral("d-MMM-yy"));
    const auto field = [&](Field which, const char* header, const char* strip = "") {
        FieldMapping& own = mapping.fields[which];
        own.column = QString::fromLatin1(header);
        own.strip = QString::fromLatin1(strip);
    };
    field(Field::LoanNumber, "LoanNr_ChkDgt");
    field(Field::Name, "Name");
    field(Field::Balance, "DisbursementGross", "$");
    field(Field::StartDate, "ApprovalDate");
    const Read read = readPath(QStringLiteral("real/sba_first500.csv"), mapping);
    CHECK(read.rows.size() == 496);
    CHECK(read.rows.front().balance == yuan("60000.00"));
    CHECK(read.rows.front().startOn == QDate(1997, 2, 28));
    std::set<qint64> shifted; // a doubled quotation mark moved everything one column on
    for (const RefusedCell& cell : read.summary.refused)
        if (cell.rowRefused)
            shifted.insert(cell.row);
    CHECK(shifted == std::set<qint64>{31, 100, 205, 435});
}

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
