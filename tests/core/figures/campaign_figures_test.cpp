// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/campaign_figures.h"

#include "tests/support/august_book.h"

#include <rapidcheck.h>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate day40(2026, 10, 10); // the 40th of the campaign's first hundred days

struct Figures : August {
    CampaignId campaign;

    CampaignFigures at(QDate asOf, Scope scope = {}, BranchId top = {})
    {
        const auto figures = campaignFigures(db(), {campaign, asOf, std::move(scope), top}, WorkingCalendar::builtIn());
        REQUIRE(figures.ok());
        return *figures;
    }
    template <class Rows>
    static auto rowOf(const Rows& rows, const QString& name)
    {
        for (const auto& row : rows)
            if (row.name == name)
                return row;
        FAIL("no row " << name.toStdString());
        return rows.front();
    }
};

} // namespace

TEST_CASE("campaignFigures: recovery rate by the frozen baseline, completion by the target")
{
    // R7.1: task 500; on-book cash 150, off-book 60, in kind 40, restructured upwards 30 → 42 %, with non-cash 56 %.
    Figures book;
    CampaignPlan wanted = plan();
    wanted.data.lastDay = first.addDays(99);
    wanted.data.counted.nonCash = GENERATE(false, true);
    wanted.targets = {{book.hedong, {}, yuan(500)}};
    book.campaign = book.running(wanted);
    book.recover({book.worse, first, yuan(150)});
    book.recover({book.off, first, yuan(60)});
    book.recover({book.worse, first, yuan(40), {}, RecoveryKind::SettlementInKind});
    book.recover({book.worse, first, yuan(30), {}, RecoveryKind::Reclassified});

    const CampaignFigures figures = book.at(day40);
    CHECK(figures.total.target == yuan(500));
    CHECK(figures.total.baseline == yuan(1350));
    CHECK(figures.total.loans == 4);
    CHECK(figures.total.borrowers == 3);
    CHECK(figures.total.cumulative.parts == RecoveryParts{yuan(150), yuan(60), Money(), yuan(70)});
    CHECK(figures.elapsed.share() == Percentage::fromBasisPoints(4000));
    const bool nonCash = wanted.data.counted.nonCash;
    CHECK(figures.total.cumulative.counted == yuan(nonCash ? 280 : 210));
    CHECK(figures.total.completion == Percentage::fromBasisPoints(nonCash ? 5600 : 4200));
    CHECK(figures.total.paceGap == Percentage::fromBasisPoints(nonCash ? 1600 : 200));
    CHECK(figures.total.recoveryRate == percentageOf(yuan(nonCash ? 280 : 210), yuan(1350)));
    CHECK(figures.kinds.size() == 4);
}

TEST_CASE("campaignFigures: later ledgers do not move the denominator")
{
    Figures book;
    book.campaign = book.running();
    book.beginLedger(QDate(2026, 10, 1));
    book.changeLoan({.number = "2", .branch = book.beishan, .balance = yuan(1), .riskClass = RiskClass::Normal});
    book.endLedger();
    const CampaignFigures figures = book.at(day40);
    CHECK(figures.total.baseline == yuan(1350));
    CHECK(Figures::rowOf(figures.branches, QStringLiteral("河东信用社")).baseline == yuan(250));
}

TEST_CASE("campaignFigures: today, this week and this month are clipped to the period")
{
    Figures book;
    CampaignPlan wanted = plan();
    wanted.data.firstDay = QDate(2026, 9, 2); // a Wednesday
    wanted.data.lastDay = QDate(2026, 10, 7);
    book.campaign = book.running(wanted);
    const auto receive = [&](QDate day, qint64 amount) { book.recover({book.worse, day, yuan(amount)}); };
    receive(QDate(2026, 9, 2), 1);
    receive(QDate(2026, 9, 6), 2);  // Sunday
    receive(QDate(2026, 9, 7), 4);  // Monday
    receive(QDate(2026, 9, 30), 8); // Wednesday
    receive(QDate(2026, 10, 1), 16);
    receive(QDate(2026, 10, 7), 32);
    receive(QDate(2026, 10, 8), 64); // after the end

    struct Case {
        QDate asOf;
        qint64 today, week, month, all;
    };
    for (const Case& each : std::vector<Case>{{QDate(2026, 9, 1), 0, 0, 0, 0},
                                              {QDate(2026, 9, 2), 1, 1, 1, 1},
                                              {QDate(2026, 9, 6), 2, 3, 3, 3},
                                              {QDate(2026, 9, 7), 4, 4, 7, 7},
                                              {QDate(2026, 10, 1), 16, 24, 16, 31},
                                              {QDate(2026, 10, 7), 32, 32, 48, 63},
                                              {QDate(2026, 10, 8), 0, 32, 48, 63},
                                              {QDate(2026, 11, 2), 0, 0, 0, 63}}) {
        CAPTURE(toIso(each.asOf));
        const CampaignFigures figures = book.at(each.asOf);
        CHECK(figures.total.today.counted == yuan(each.today));
        CHECK(figures.total.week.counted == yuan(each.week));
        CHECK(figures.total.month.counted == yuan(each.month));
        CHECK(figures.total.cumulative.counted == yuan(each.all));
    }
}

TEST_CASE("campaignFigures: the curve and its pace line")
{
    Figures book;
    CampaignPlan wanted = plan();
    wanted.data.firstDay = QDate(2026, 9, 4); // Friday
    wanted.data.lastDay = QDate(2026, 9, 8);
    wanted.targets = {{book.hedong, {}, yuan(30)}};
    SECTION("calendar days")
    {
        book.campaign = book.running(wanted);
        book.recover({book.worse, QDate(2026, 9, 5), yuan(7)});
        const auto curve = book.at(QDate(2026, 9, 6)).curve;
        REQUIRE(curve.size() == 5);
        CHECK(curve[0].pace == yuan(6));
        CHECK(curve[4].pace == yuan(30));
        CHECK(curve[0].total == Money());
        CHECK(curve[1].counted == yuan(7));
        CHECK(curve[2].total == yuan(7));
        CHECK_FALSE(curve[3].total.has_value());
    }
    SECTION("working days")
    {
        wanted.data.days = CampaignDays::Working;
        book.campaign = book.running(wanted);
        const CampaignFigures figures = book.at(QDate(2026, 9, 6));
        CHECK(figures.elapsed.days == 1);
        CHECK(figures.elapsed.total == 3);
        CHECK(figures.curve[2].pace == yuan(10)); // the weekend adds nothing
        CHECK(figures.curve[3].pace == yuan(20));
        CHECK(figures.curve[4].pace == yuan(30));
    }
}

TEST_CASE("campaignFigures: a branch stands for what is below it")
{
    Figures book;
    CampaignPlan wanted = plan();
    wanted.targets = {{book.dongmen, {}, yuan(40)}, {book.hedong, {}, yuan(100)}, {book.cooperative, {}, yuan(999)}};
    book.campaign = book.running(wanted);
    book.recover({book.bad, first, yuan(10)});
    book.recover({book.worse, first, yuan(50)});

    const CampaignFigures figures = book.at(day40);
    REQUIRE(figures.branches.size() == 3);
    CHECK(figures.total.target == yuan(140)); // of the rows, as the total row shows it
    const BranchFigures chengguan = Figures::rowOf(figures.branches, QStringLiteral("城关信用社"));
    CHECK(chengguan.target == yuan(40));
    CHECK(chengguan.baseline == yuan(100));
    CHECK(chengguan.cumulative.counted == yuan(10));
    CHECK(chengguan.covers == std::vector{book.chengguan, book.dongmen});
    CHECK(figures.branches[0].name == QStringLiteral("河东信用社"));
    CHECK(figures.branches[0].rank == 1);
    CHECK(figures.branches[2].name == QStringLiteral("北山信用社")); // without a target: last
    CHECK_FALSE(figures.branches[2].completion.has_value());

    SECTION("and its own rows are those below it")
    {
        const CampaignFigures inside = book.at(day40, {}, book.chengguan);
        REQUIRE(inside.branches.size() == 1);
        CHECK(inside.branches[0].name == QStringLiteral("东门分社"));
        CHECK(inside.total.baseline == yuan(100));
        CHECK(inside.total.cumulative.counted == yuan(10));
    }
    SECTION("a target of the top alone is everybody's")
    {
        REQUIRE(
            book.campaigns().setTargets(book.campaign, {{book.cooperative, {}, yuan(600)}}, QStringLiteral("x")).ok());
        const CampaignFigures whole = book.at(day40);
        CHECK(whole.total.target == yuan(600));
        CHECK(whole.total.completion == Percentage::fromBasisPoints(1000));
        CHECK_FALSE(whole.branches[0].completion.has_value());
    }
}

TEST_CASE("campaignFigures: people, and where their targets stand")
{
    Figures book;
    const QString zhang = QStringLiteral("张三");
    CampaignPlan wanted = plan();
    SECTION("namesakes in two branches are two people")
    {
        wanted.targets = {{book.hedong, zhang, yuan(100)}};
        book.campaign = book.running(wanted);
        book.recover({book.bad, first, yuan(5)});
        book.recover({book.worse, first, yuan(50)});
        const CampaignFigures figures = book.at(day40);
        REQUIRE(figures.persons.size() == 4); // twice 张三, and loans without an owner in two branches
        CHECK(figures.persons[0].person == zhang);
        CHECK(figures.persons[0].branchName == QStringLiteral("河东信用社"));
        CHECK(figures.persons[0].completion == Percentage::fromBasisPoints(5000));
        CHECK(figures.persons[0].borrowers == 1);
        CHECK(figures.persons[1].branchName == QStringLiteral("城关信用社"));
        CHECK(figures.persons[1].cumulative.counted == yuan(5));
    }
    SECTION("a target or a place in the team further up gathers them")
    {
        if (GENERATE(false, true))
            wanted.targets = {{book.cooperative, zhang, yuan(100)}};
        else
            wanted.team = {{zhang, TeamDuty::Collector, book.cooperative}};
        book.campaign = book.running(wanted);
        book.recover({book.bad, first, yuan(5)});
        book.recover({book.worse, first, yuan(50)});
        const CampaignFigures figures = book.at(day40);
        REQUIRE(figures.persons.size() == 3);
        CHECK(figures.persons[0].branch == book.cooperative);
        CHECK(figures.persons[0].cumulative.counted == yuan(55));
        CHECK(figures.persons[0].baseline == yuan(300));
        CHECK(figures.persons[0].covers.size() == 5);
    }
    SECTION("who collected counts, not who had the loan when it was frozen")
    {
        book.campaign = book.running(wanted);
        book.setOwner(book.worse, QStringLiteral("李四"));
        book.recover({book.worse, first, yuan(50)});
        for (const PersonFigures& person : book.at(day40).persons) {
            CAPTURE(person.person);
            CHECK(person.cumulative.counted == (person.person == QStringLiteral("李四") ? yuan(50) : Money()));
        }
    }
}

TEST_CASE("campaignFigures: by class and by days past due, as frozen")
{
    Figures book;
    book.campaign = book.running();
    book.recover({book.worse, first, yuan(20)});
    const CampaignFigures figures = book.at(day40);
    REQUIRE(figures.classes.size() == 3);
    CHECK(figures.classes[0].riskClass == RiskClass::Loss);
    CHECK(figures.classes[0].baseline == yuan(250));
    CHECK(figures.classes[0].borrowers == 2);
    CHECK(figures.classes[0].recoveryRate == Percentage::fromBasisPoints(800));
    REQUIRE(figures.bands.size() == 3);
    CHECK(figures.bands[0].band == DaysBand::Beyond360);
    CHECK(figures.bands[2].band == DaysBand::NotOverdue);
    CHECK(figures.bands[2].baseline == yuan(1000));
}

TEST_CASE("campaignFigures: nobody sees beyond the scope")
{
    Figures book;
    CampaignPlan wanted = plan();
    wanted.targets = {{book.dongmen, {}, yuan(40)}, {book.hedong, {}, yuan(100)}};
    book.campaign = book.running(wanted);
    book.recover({book.bad, first, yuan(10)});
    book.recover({book.worse, first, yuan(50)});
    const Scope chengguan{{{book.chengguan, book.dongmen}}};
    const CampaignFigures figures = book.at(day40, chengguan);
    CHECK(figures.total.baseline == yuan(100));
    CHECK(figures.total.target == yuan(40));
    CHECK(figures.total.cumulative.counted == yuan(10));
    CHECK(figures.total.borrowers == 1);
    REQUIRE(figures.persons.size() == 1);
    const auto outside =
        campaignFigures(book.db(), {book.campaign, day40, chengguan, book.hedong}, WorkingCalendar::builtIn());
    REQUIRE_FALSE(outside.ok());
    CHECK(outside.error().code == ErrorCode::OutsideScope);
    CHECK(campaignFigures(book.db(), {CampaignId{1}, day40, {}, {}}, WorkingCalendar()).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("campaignFigures: any day is the sum of the rows up to it")
{
    Figures book;
    CampaignPlan wanted = plan();
    wanted.data.counted = {true, false, true, true, false, {RecoveryKind::Refinancing}};
    book.campaign = book.running(wanted);
    const std::vector<LoanId> loans{book.bad, book.worse, book.off, book.good};
    struct Entry {
        size_t loan;
        QDate day;
        Money principal, interest;
        RecoveryKind kind;
        QDate countsOn; ///< of the recovery that decides whether it counts
    };
    const auto counted = [&](const Entry& entry) {
        if (entry.countsOn < first || entry.countsOn > last || entry.kind == RecoveryKind::Refinancing)
            return Money();
        const bool offBook = loans[entry.loan] == book.off;
        return isCash(entry.kind) && offBook ? entry.interest : entry.principal + entry.interest;
    };
    CHECK(rc::check([&] {
        Statement(book.db(), "DELETE FROM recoveries").run();
        Statement(book.db(), "DELETE FROM campaign_recovery_totals").run();
        std::vector<Entry> entries;
        std::vector<RecoveryId> ids;
        std::set<size_t> reversed;
        const int steps = *rc::gen::inRange(1, 30);
        for (int step = 0; step < steps; ++step) {
            const bool reverses = !entries.empty() && *rc::gen::inRange(0, 4) == 0;
            if (reverses) {
                const size_t which = *rc::gen::inRange<size_t>(0, entries.size());
                const Entry original = entries[which];
                if (reversed.contains(which) || original.principal.isNegative())
                    continue;
                reversed.insert(which);
                const QDate day = original.day.addDays(*rc::gen::inRange(0, 40));
                ids.push_back(book.reverse(ids[which], day));
                entries.push_back(
                    {original.loan, day, -original.principal, -original.interest, original.kind, original.day});
                reversed.insert(entries.size() - 1);
            } else {
                const Entry entry{
                    *rc::gen::inRange<size_t>(0, loans.size()),     first.addDays(*rc::gen::inRange(-5, 70)),
                    Money::fromFen(*rc::gen::inRange(1, 100'000)),  Money::fromFen(*rc::gen::inRange(0, 10'000)),
                    *rc::gen::elementOf(allValues<RecoveryKind>()), {}};
                ids.push_back(
                    book.recover({loans[entry.loan], entry.day, entry.principal, entry.interest, entry.kind}));
                entries.push_back(entry);
                entries.back().countsOn = entry.day;
            }
        }
        RC_ASSERT(CampaignTotals(book.db()).differences().empty());

        const QDate asOf = first.addDays(*rc::gen::inRange(-3, 75));
        const QDate monday = asOf.addDays(1 - asOf.dayOfWeek());
        Money today, week, month, all, hedong;
        for (const Entry& entry : entries) {
            const QDate day = std::min(entry.day, last);
            if (day > asOf)
                continue;
            const Money amount = counted(entry);
            all += amount;
            today += day == asOf ? amount : Money();
            week += day >= monday ? amount : Money();
            month += day.month() == asOf.month() ? amount : Money();
            hedong += entry.loan == 1 || entry.loan == 2 ? amount : Money();
        }
        const CampaignFigures figures = book.at(asOf);
        RC_ASSERT(figures.total.cumulative.counted == all);
        RC_ASSERT(figures.total.today.counted == today);
        RC_ASSERT(figures.total.week.counted == week);
        RC_ASSERT(figures.total.month.counted == month);
        RC_ASSERT(Figures::rowOf(figures.branches, QStringLiteral("河东信用社")).cumulative.counted == hedong);
        Money ofPersons, ofKinds, ofClasses, ofBands;
        for (const auto& row : figures.persons)
            ofPersons += row.cumulative.counted;
        for (const auto& row : figures.kinds)
            ofKinds += row.cumulative.counted;
        for (const auto& row : figures.classes)
            ofClasses += row.cumulative.counted;
        for (const auto& row : figures.bands)
            ofBands += row.cumulative.counted;
        RC_ASSERT(ofPersons == all);
        RC_ASSERT(ofKinds == all);
        RC_ASSERT(ofClasses == all);
        RC_ASSERT(ofBands == all);
        if (asOf >= first)
            RC_ASSERT(*figures.curve[static_cast<size_t>(first.daysTo(std::min(asOf, last)))].total == all);
    }));
}
