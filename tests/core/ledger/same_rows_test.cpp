// SPDX-License-Identifier: GPL-3.0-or-later
// One ledger gives the same loans, whatever kind of file it comes in.
#include "tests/core/ledger/ledger_support.h"
#include "tests/core/ledger/table_support.h"

#include <algorithm>

using namespace qingshou;
using test::Read;

namespace {

/// All that a row says, but where it stands in its file.
std::string dump(const LedgerRow& row)
{
    std::string text;
    const auto add = [&](std::string_view value) { (text += value) += '|'; };
    const auto addMoney = [&](const std::optional<Money>& value) {
        add(value ? value->toPlainYuan().toStdString() : "");
    };
    const auto addDate = [&](const std::optional<QDate>& value) {
        add(value ? value->toString(Qt::ISODate).toStdString() : "");
    };
    const auto addNumber = [&](const auto& value) { add(value ? std::to_string(static_cast<qint64>(*value)) : ""); };
    const auto addAll = [&](const std::vector<std::string>& values) {
        for (const std::string& each : values)
            add(each);
    };
    add(row.unreadable.to_string());
    for (const std::string* each :
         {&row.branch, &row.branchCode, &row.customerNumber, &row.name, &row.idType, &row.idNumber, &row.address,
          &row.spouse, &row.contractNumber, &row.loanNumber, &row.loanAccount, &row.repaymentAccount, &row.product,
          &row.collateral, &row.accountManager, &row.caseOwner})
        add(*each);
    addAll(row.phones);
    addAll(row.coBorrowers);
    for (const auto* each : {&row.loanAmount, &row.interestOnBook, &row.interestOffBook, &row.interestTotal,
                             &row.penaltyInterest, &row.compoundInterest, &row.fees, &row.collateralValue})
        addMoney(*each);
    addMoney(row.balance);
    add(row.rate ? std::to_string(row.rate->e8()) : "");
    add(row.overdueRate ? std::to_string(row.overdueRate->e8()) : "");
    for (const auto* each :
         {&row.startOn, &row.dueOn, &row.originalDueOn, &row.writtenOffOn, &row.guaranteeDueOn, &row.statisticsDate})
        addDate(*each);
    addNumber(row.daysPastDue);
    addNumber(row.interestDaysPastDue);
    addNumber(row.riskClass);
    addNumber(row.bookSide);
    addNumber(row.guaranteeType);
    addNumber(row.repaymentMethod);
    for (const LedgerGuarantor& each : row.guarantors)
        add(each.name + "/" + each.idNumber);
    for (const auto& [column, value] : row.extras)
        add(std::to_string(column) + "=" + value);
    return text;
}

std::vector<std::string> dump(const Read& read)
{
    std::vector<std::string> rows;
    for (const LedgerRow& row : read.rows)
        rows.push_back(dump(row));
    return rows;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else
            out += c;
    }
    return out;
}

using Grid = std::vector<std::vector<std::string>>;

std::string asCsv(const Grid& grid)
{
    std::string text;
    for (const auto& row : grid) {
        for (const std::string& cell : row)
            text += "\"" + cell + "\",";
        text.back() = '\n';
    }
    return text;
}

std::string asHtml(const Grid& grid)
{
    std::string text = "<html><body><table border=1>\n";
    for (const auto& row : grid) {
        text += "<tr>";
        for (const std::string& cell : row)
            text += "<td class=xl24>" + (cell.empty() ? "&nbsp;" : escaped(cell)) + "</td>";
        text += "</tr>\n";
    }
    return text + "</table></body></html>";
}

std::string asXml2003(const Grid& grid)
{
    std::string text = "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                       "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table>";
    for (const auto& row : grid) {
        text += "<Row>";
        bool gap = false;
        for (size_t i = 0; i < row.size(); ++i) {
            if (!row[i].empty())
                text += "<Cell" + (gap ? " ss:Index=\"" + std::to_string(i + 1) + "\"" : std::string()) +
                        "><Data ss:Type=\"String\">" + escaped(row[i]) + "</Data></Cell>";
            gap = row[i].empty();
        }
        text += "</Row>";
    }
    return text + "</Table></Worksheet></Workbook>";
}

Read readMade(const std::string& bytes)
{
    const auto file = LedgerFile::fromBytes(bytes, QStringLiteral("made"));
    REQUIRE(file.ok());
    return test::readAll(*file);
}

} // namespace

TEST_CASE("Ledger: a titled sheet gives the same loans from every kind of file", "[ledger][same]")
{
    const Read text = test::readPath(QStringLiteral("ledgers/titled-gb18030.csv"));
    const auto expected = dump(text);
    REQUIRE(expected.size() == 300);
    for (const char* path : {"ledgers/titled.xlsx", "ledgers/titled.xls", "ledgers/titled-html-named.xls"}) {
        CAPTURE(path);
        const Read read = test::readPath(QString::fromLatin1(path));
        CHECK(dump(read) == expected);
        CHECK(read.summary.total == TotalCheck::Matches);
        CHECK(read.summary.balance == text.summary.balance);
        CHECK(read.plan.statisticsDate == text.plan.statisticsDate);
    }
    const auto file = LedgerFile::open(test::dataPath(QStringLiteral("ledgers/titled-gb18030.csv")));
    REQUIRE(file.ok());
    const Grid grid = test::readTable(*file).texts();
    CHECK(dump(readMade(asCsv(grid))) == expected);
    CHECK(dump(readMade(asHtml(grid))) == expected);
    CHECK(dump(readMade(asXml2003(grid))) == expected);
}

TEST_CASE("Ledger: formulas, merged heads, per cent and dates are the same from every kind of workbook",
          "[ledger][same]")
{
    const Read workbook = test::readPath(QStringLiteral("ledgers/formulas.xlsx"));
    REQUIRE(workbook.rows.size() == 3);
    CHECK(workbook.plan.table.sheet == QStringLiteral("台账"));
    CHECK(workbook.plan.headerRows == 2);
    CHECK(workbook.rows[0].rate == Rate::fromE8(8'250'000));
    CHECK(workbook.rows[1].balance == test::yuan("250001.00"));
    CHECK(workbook.rows[1].interestOnBook == test::yuan("4300.25"));
    CHECK(workbook.rows[1].daysPastDue == 381);
    CHECK(workbook.rows[2].name == "王五");
    CHECK(workbook.rows[2].unreadable.test(fieldBit(Field::InterestOnBook))); // #DIV/0!
    CHECK(workbook.rows[2].dueOn == QDate(2024, 3, 16));
    CHECK(workbook.summary.total == TotalCheck::Matches);
    for (const char* path : {"ledgers/formulas.xls", "ledgers/formulas-html.xls", "ledgers/formulas-xml2003.xls"}) {
        CAPTURE(path);
        const Read read = test::readPath(QString::fromLatin1(path));
        CHECK(dump(read) == dump(workbook));
        CHECK(read.summary.total == TotalCheck::Matches);
        CHECK(read.plan.headerRows == 2);
    }
}
