// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/title_rows.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

TitleFacts read(std::initializer_list<const char*> rows)
{
    std::vector<std::vector<QString>> table;
    for (const char* row : rows) {
        const QStringList split = QString::fromUtf8(row).split(QLatin1Char('|'));
        table.emplace_back(split.begin(), split.end());
    }
    return readTitleRows(table);
}

} // namespace

TEST_CASE("Titles: the statistics date", "[ledger][title]")
{
    for (const char* row : {"统计日期：2025年3月31日", "截至日期:2025-03-31", "数据日期|2025/3/31", "截至2025年3月31日",
                            "报表日期：20250331", "截止日期：2025.3.31", "2025年3月31日",
                            "||统计日期： 2025 年 3 月 31 日 单位：万元", "采集日期||2025-03-31"}) {
        CAPTURE(row);
        CHECK(read({"某联社贷款明细表", row}).statisticsDate == QDate(2025, 3, 31));
    }
    CHECK_FALSE(read({"某联社2025年3月贷款明细表"}).statisticsDate);
    CHECK_FALSE(read({"统计日期：2025年2月30日"}).statisticsDate);
    CHECK_FALSE(read({"打印时间：2025-04-02 10:00:00"}).statisticsDate);
    CHECK_FALSE(read({}).statisticsDate);
}

TEST_CASE("Titles: unit, institution, branch, scope", "[ledger][title]")
{
    const TitleFacts facts =
        read({"XX县农村信用合作联社不良贷款明细表||", "机构：城关信用社|统计日期：2025年3月31日|单位：万元"});
    CHECK(facts.title == QStringLiteral("XX县农村信用合作联社不良贷款明细表"));
    CHECK(facts.institution == QStringLiteral("XX县农村信用合作联社"));
    CHECK(facts.branch == QStringLiteral("城关信用社"));
    CHECK(facts.unit == MoneyUnit::Wan);
    CHECK(facts.badLoansOnly);
    CHECK(read({"某某农村商业银行股份有限公司贷款台账"}).institution == QStringLiteral("某某农村商业银行股份有限公司"));
    CHECK_FALSE(read({"贷款台账"}).badLoansOnly);
    CHECK(read({"金额单位：人民币元"}).unit == MoneyUnit::Yuan);
    CHECK(read({"单位:千元"}).unit == MoneyUnit::Thousand);
    CHECK(read({"贷款台账（万元）"}).unit == MoneyUnit::Wan);
    CHECK_FALSE(read({"编制单位：城关信用社"}).unit);
    CHECK(read({"编制单位：城关信用社"}).branch == QStringLiteral("城关信用社"));
}

TEST_CASE("Titles: units in a header's own brackets", "[ledger][title]")
{
    CHECK(moneyUnitOfHeader(QStringLiteral("贷款余额（万元）")) == MoneyUnit::Wan);
    CHECK(moneyUnitOfHeader(QStringLiteral("贷款余额(元)")) == MoneyUnit::Yuan);
    CHECK(moneyUnitOfHeader(QStringLiteral("余额[单位：千元]")) == MoneyUnit::Thousand);
    CHECK_FALSE(moneyUnitOfHeader(QStringLiteral("贷款余额")));
    CHECK(rateUnitOfHeader(QStringLiteral("利率(%)")) == RateUnit::AnnualPercent);
    CHECK(rateUnitOfHeader(QStringLiteral("执行利率（‰）")) == RateUnit::MonthlyPerMille);
    CHECK(rateUnitOfHeader(QStringLiteral("月利率")) == RateUnit::MonthlyPerMille);
    CHECK(rateUnitOfHeader(QStringLiteral("日利率")) == RateUnit::DailyPerTenThousand);
    CHECK(rateUnitOfHeader(QStringLiteral("年利率")) == RateUnit::AnnualPercent);
    CHECK_FALSE(rateUnitOfHeader(QStringLiteral("利率")));
}
