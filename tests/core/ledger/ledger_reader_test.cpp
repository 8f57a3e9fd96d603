// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ledger/ledger_support.h"

#include <algorithm>
#include <set>

using namespace qingshou;
using test::Read;
using test::readPath;
using test::yuan;

namespace {

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
    const auto path = GENERATE("ledgers/titled-gb18030.csv", "ledgers/titled.xlsx", "ledgers/titled-html-named.xls",
                               "ledgers/titled.xls");
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
