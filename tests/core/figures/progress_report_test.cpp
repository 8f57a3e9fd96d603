// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/progress_report.h"

#include "core/exchange/xlsx_writer.h"
#include "core/figures/progress_table.h"
#include "tests/support/august_book.h"
#include "tests/support/read_table.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

Money wan(qint64 amount)
{
    return Money::fromYuan(amount * 10'000);
}

Percentage points(qint64 basisPoints)
{
    return Percentage::fromBasisPoints(basisPoints);
}

/// R7.7a: three branches, 40 of 100 days.
struct Oracle : CampaignBook {
    CampaignId campaign;
    std::map<BranchId, LoanId> loans;
    const QDate day40 = first.addDays(39);

    Oracle() : CampaignBook(QDate(2026, 10, 10))
    {
        beginLedger(QDate(2025, 12, 31));
        for (const auto& [branch, owner] :
             std::vector<std::pair<BranchId, QString>>{{chengguan, QStringLiteral("张三")},
                                                       {hedong, QStringLiteral("李四")},
                                                       {beishan, QStringLiteral("王五")}}) {
            const QString number = QString::number(branch.value);
            loans[branch] = addLoan({.number = number, .branch = branch, .owner = owner, .balance = wan(1000)});
            addLoan({.number = number + "n",
                     .branch = branch,
                     .owner = owner,
                     .balance = wan(9000),
                     .riskClass = RiskClass::Normal});
        }
        endLedger();
        beginLedger(QDate(2026, 8, 31));
        endLedger();
    }
    void start(std::vector<CampaignTarget> targets)
    {
        const auto created = campaigns().create({.data = {.name = QStringLiteral("百日清收"),
                                                          .firstDay = first,
                                                          .lastDay = first.addDays(99),
                                                          .scope = {.classes = {RiskClass::Substandard}}},
                                                 .targets = std::move(targets)});
        REQUIRE(created.ok());
        campaign = created.value();
        REQUIRE(campaigns().start(campaign).ok());
        recover({loans[chengguan], first.addDays(3), wan(260)});
        recover({loans[hedong], first.addDays(38), wan(114)});
        recover({loans[beishan], day40, wan(76)});
    }
    void start() { start({{chengguan, {}, wan(500)}, {hedong, {}, wan(300)}, {beishan, {}, wan(200)}}); }
    ProgressReport report(QDate asOf)
    {
        const auto made = progressReport(db(), {campaign, asOf, {}, {}}, WorkingCalendar::builtIn());
        REQUIRE(made.ok());
        return *made;
    }
};

ProgressHeadings words()
{
    const auto w = [](const char* text) { return QString::fromUtf8(text); };
    return {.branchSheet = w("机构"),
            .personSheet = w("人员"),
            .branchTitles = {w("清收进度表")},
            .personTitles = {w("个人清收进度表")},
            .leftNote = w("2026-10-10"),
            .rightNote = w("单位: 万元"),
            .number = w("序号"),
            .branch = w("机构"),
            .person = w("姓名"),
            .target = w("任务"),
            .today = w("当日收回"),
            .week = w("本周"),
            .month = w("本月"),
            .cumulative = w("累计收回"),
            .counted = w("计入任务"),
            .onBookCash = w("表内现金"),
            .offBookCash = w("表外现金"),
            .interest = w("利息"),
            .nonCash = w("非现金"),
            .completion = w("完成率"),
            .rank = w("排名"),
            .paceGap = w("序时差"),
            .openingBad = w("年初不良"),
            .currentBad = w("当前不良"),
            .badChange = w("较年初"),
            .badRatio = w("不良率"),
            .badBorrowers = w("户数"),
            .baseline = w("基数"),
            .recoveryRate = w("回收率"),
            .baselineBorrowers = w("户数"),
            .total = w("合计"),
            .noOwner = w("未分配")};
}

} // namespace

TEST_CASE("progressReport: the table of R7.7a")
{
    Oracle book;
    book.start();
    const ProgressReport report = book.report(book.day40);
    CHECK(report.elapsed.share() == points(4000));
    struct Row {
        const char* name;
        qint64 target, counted, completion, gap;
    };
    const std::vector<Row> expected{{"城关信用社", 500, 260, 5200, 1200},
                                    {"河东信用社", 300, 114, 3800, -200},
                                    {"北山信用社", 200, 76, 3800, -200}};
    REQUIRE(report.branches.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        const ProgressRow& row = report.branches[i];
        CHECK(row.branchName == QString::fromUtf8(expected[i].name));
        CHECK(row.number == static_cast<int>(i) + 1);
        CHECK(row.rank == static_cast<int>(i) + 1); // the tie goes to the larger amount
        CHECK(row.target == wan(expected[i].target));
        CHECK(row.cumulative.counted == wan(expected[i].counted));
        CHECK(row.cumulative.parts.onBookCash == wan(expected[i].counted));
        CHECK(row.completion == points(expected[i].completion));
        CHECK(row.paceGap == points(expected[i].gap));
    }
    const ProgressRow& total = report.branchTotal;
    CHECK(total.target == wan(1000));
    CHECK(total.cumulative.counted == wan(450));
    CHECK(total.completion == points(4500)); // and not the mean, 42.67 %
    CHECK(total.paceGap == points(500));
    CHECK(total.today == wan(76));
    CHECK(total.week == wan(190));
    CHECK(total.recoveryRate == points(1500));
}

TEST_CASE("progressReport: without a task there is no rate, and the last rank")
{
    Oracle book;
    book.start({{book.hedong, {}, wan(300)}, {book.beishan, {}, wan(0)}});
    const ProgressReport report = book.report(book.day40);
    CHECK(report.branches[0].branchName == QStringLiteral("河东信用社"));
    CHECK(report.branches[1].branchName == QStringLiteral("城关信用社")); // 260 before 76
    CHECK(report.branches[2].branchName == QStringLiteral("北山信用社"));
    CHECK(report.branches[2].rank == 3);
    CHECK_FALSE(report.branches[2].completion.has_value());
    CHECK_FALSE(report.branches[2].paceGap.has_value());
    CHECK(report.branchTotal.completion == points(15000));
}

TEST_CASE("progressReport: bad loans at the year's start and now")
{
    Oracle book;
    book.start();
    book.beginLedger(QDate(2026, 10, 5));
    book.changeLoan({.number = QString::number(book.hedong.value), .branch = book.hedong, .balance = wan(886)});
    book.changeLoan({.number = QString::number(book.chengguan.value),
                     .branch = book.chengguan,
                     .balance = wan(740),
                     .riskClass = RiskClass::SpecialMention});
    book.endLedger();
    const auto rowOf = [](const ProgressReport& report, BranchId branch) {
        for (const ProgressRow& row : report.branches)
            if (row.branch == branch)
                return row;
        return ProgressRow();
    };
    const ProgressReport report = book.report(book.day40);
    CHECK(report.openingOn == QDate(2025, 12, 31));
    CHECK(report.openingIsYearStart);
    CHECK(report.currentOn == QDate(2026, 10, 5));
    const ProgressRow hedong = rowOf(report, book.hedong);
    CHECK(hedong.openingBad == wan(1000));
    CHECK(hedong.currentBad == wan(886));
    CHECK(hedong.badChange == wan(-114));
    CHECK(hedong.badRatio == percentageOf(wan(886), wan(9886)));
    CHECK(hedong.badBorrowers == 1);
    const ProgressRow chengguan = rowOf(report, book.chengguan);
    CHECK(chengguan.currentBad == Money());
    CHECK(chengguan.badBorrowers == 0);
    CHECK(report.branchTotal.openingBad == wan(3000));
    CHECK(report.branchTotal.currentBad == wan(1886));
    CHECK(report.branchTotal.badRatio == percentageOf(wan(1886), wan(29626)));

    SECTION("as of an earlier day the ledger of that day counts")
    {
        CHECK(book.report(QDate(2026, 10, 4)).currentOn == QDate(2026, 8, 31));
        CHECK(rowOf(book.report(QDate(2026, 10, 4)), book.hedong).currentBad == wan(1000));
    }
    SECTION("in the next year the year's start is another one")
    {
        CHECK(book.report(QDate(2027, 1, 4)).openingOn == QDate(2026, 10, 5));
    }
}

TEST_CASE("progressReport: without a ledger of last year the oldest of this year opens it, and says so")
{
    CampaignBook book;
    book.beginLedger(QDate(2026, 8, 31), false);
    book.addLoan({.number = "1", .branch = book.hedong, .balance = wan(10)});
    book.endLedger();
    const auto campaign = book.campaigns().create({.data = {.name = "x", .firstDay = first, .lastDay = last}});
    REQUIRE(book.campaigns().start(campaign.value()).ok());
    const auto report = progressReport(book.db(), {campaign.value(), first, {}, {}}, WorkingCalendar());
    REQUIRE(report.ok());
    CHECK(report->openingOn == QDate(2026, 8, 31));
    CHECK_FALSE(report->openingIsYearStart);
    CHECK_FALSE(report->branches[0].badRatio.has_value()); // only bad loans are known
    CHECK(report->branches[0].currentBad == wan(10));

    const auto early = progressReport(book.db(), {campaign.value(), QDate(2026, 8, 1), {}, {}}, WorkingCalendar());
    CHECK_FALSE(early->currentOn.has_value());
    CHECK_FALSE(early->branches[0].currentBad.has_value());
}

TEST_CASE("progress tables: every column of R7.7, and totals that sheet and paper share")
{
    Oracle book;
    book.start();
    const ProgressReport report = book.report(book.day40);
    const TableDocument branches = branchProgressTable(report, words(), ShownUnit::WanYuan);
    QStringList headings;
    for (const DocumentColumn& column : branches.columns)
        headings += column.heading;
    CHECK(headings.join(QLatin1Char('|')) ==
          QStringLiteral("序号|机构|任务|当日收回|本周|本月|计入任务|表内现金|表外现金|利息|非现金|完成率|排名|序时差|"
                         "年初不良|当前不良|较年初|不良率|户数"));
    const TableRow total = totalOf(branches);
    QStringList shown;
    for (size_t i = 0; i < total.size(); ++i)
        shown += shownCell(branches, i, total[i]);
    CHECK(shown.join(QLatin1Char('|')) == QStringLiteral("|合计|1,000.00|76.00|190.00|190.00|450.00|450.00|0.00|0.00|0."
                                                         "00|45.00%||+5.00|3,000.00|3,000.00|0.00|10.00%|3"));

    const TableDocument persons = personProgressTable(report, words(), ShownUnit::Yuan);
    REQUIRE(persons.rows.size() == 3);
    CHECK(std::get<QString>(persons.rows[0][1]) == QStringLiteral("张三")); // nobody has a target: by amount
    CHECK(std::get<QString>(persons.rows[2][1]) == QStringLiteral("王五"));
    CHECK(shownCell(persons, 15, totalOf(persons)[15]) == "30,000,000.00"); // baseline
    CHECK(shownCell(persons, 16, totalOf(persons)[16]) == "15.00%");
}

TEST_CASE("progress tables: written as a workbook of two sheets")
{
    Oracle book;
    book.start();
    const ProgressReport report = book.report(book.day40);
    const std::vector documents{branchProgressTable(report, words(), ShownUnit::WanYuan),
                                personProgressTable(report, words(), ShownUnit::WanYuan)};
    const QString path = book.temp.folder.filePath(QStringLiteral("progress.xlsx"));
    REQUIRE(writeXlsx(path, documents).ok());
    const auto rows = readTable(path);
    REQUIRE(rows.size() == 8); // title, notes, two of header, three branches, total
    CHECK(rows[4].mid(1, 2) == QStringList{QStringLiteral("城关信用社"), "500"});
    CHECK(rows[7][11] == "0.45");
    CHECK(rows[4][13] == "12"); // percentage points, not 0.12
    CHECK(rows[7][13] == "5");
    const auto people = readTable(path, {.sheet = QStringLiteral("人员")});
    CHECK(people.size() == 8);
}

TEST_CASE("progress tables: a target that only the cooperative has stands in the total as it is")
{
    Oracle book;
    book.start({{book.cooperative, {}, wan(900)}});
    const ProgressReport report = book.report(book.day40);
    CHECK(report.branchTotal.completion == points(5000));
    const TableDocument branches = branchProgressTable(report, words(), ShownUnit::WanYuan);
    CHECK(branches.columns[2].total == TotalKind::Given);
    const TableRow total = totalOf(branches);
    CHECK(total[2] == TableCell(wan(900)));
    CHECK(total[11] == TableCell(points(5000)));
}
