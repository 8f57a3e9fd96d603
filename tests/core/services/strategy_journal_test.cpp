// SPDX-License-Identifier: GPL-3.0-or-later
// Progress and instructions, and what of them is today's work. Today is Monday 2026-09-28.
#include "core/services/strategy_journal_service.h"

#include "core/base/working_calendar.h"
#include "core/figures/work_list.h"
#include "core/services/rule_settings.h"
#include "core/storage/timeline_query.h"
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Journal : TestWorkspace {
    BorrowerId borrower = addBorrower();
    Journal()
    {
        addLoan(borrower);
        summarise();
        signIn(QStringLiteral("officer"));
    }
    std::vector<StrategyEntry> entries() { return page(borrower).journal; }
    std::vector<WorkFact> facts(WorkReason reason)
    {
        const WorkList list(db(), workspace().session()->scope, WorkingCalendar::builtIn(), today(),
                            workSettings(Settings::load(db())));
        std::vector<WorkFact> found;
        for (const WorkItem* item : list.items({}))
            for (const WorkFact& fact : item->facts)
                if (fact.reason == reason)
                    found.push_back(fact);
        return found;
    }
    StrategyEntryId instructed(const char* text, QDate dueOn)
    {
        signIn(QStringLiteral("supervisor"));
        const auto id = services().strategyJournal.instruct(borrower, QString::fromUtf8(text), dueOn);
        REQUIRE(id.ok());
        signIn(QStringLiteral("officer"));
        return *id;
    }
    void approvedStrategy()
    {
        const auto id = services().strategies.save({.borrower = borrower,
                                                    .cause = QStringLiteral("养殖亏损"),
                                                    .measures = {Measure::Visit},
                                                    .amount = Money::fromYuan(30'000),
                                                    .targetOn = today().addDays(200),
                                                    .owner = QStringLiteral("李四"),
                                                    .reason = QStringLiteral("首次制定")});
        REQUIRE(id.ok());
        signIn(QStringLiteral("supervisor"));
        REQUIRE(services().strategies.approve(*id).ok());
        signIn(QStringLiteral("officer"));
    }
};

} // namespace

TEST_CASE("Strategy journal: an instruction is work until it is answered, once", "[strategy]")
{
    Journal j;
    CHECK(codeOf(j.services().strategyJournal.instruct(j.borrower, QStringLiteral("起诉"), j.today())) ==
          ErrorCode::NotAllowed);
    const StrategyEntryId id = j.instructed(" 本周内查询抵押物现状 ", j.today().addDays(4));
    REQUIRE(j.facts(WorkReason::Instruction).size() == 1);
    CHECK(j.facts(WorkReason::Instruction)[0].on == j.today().addDays(4));
    CHECK(j.facts(WorkReason::Instruction)[0].words == QStringLiteral("本周内查询抵押物现状"));

    REQUIRE(j.services().strategyJournal.recordProgress(j.borrower, QStringLiteral("已电话联系")).ok());
    CHECK(j.facts(WorkReason::Instruction).size() == 1); // that was no answer
    REQUIRE(j.services().strategyJournal.recordProgress(j.borrower, QStringLiteral("抵押物完好，无查封"), id).ok());
    CHECK(j.facts(WorkReason::Instruction).empty());
    CHECK(codeOf(j.services().strategyJournal.recordProgress(j.borrower, QStringLiteral("再报"), id)) ==
          ErrorCode::Conflict);

    const std::vector<StrategyEntry> entries = j.entries();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].answers == id);
    CHECK(entries[2].answered);
    CHECK_FALSE(entries[2].isOpen());
    CHECK(j.lastAudit().action == QStringLiteral("record_progress"));
    const TimelinePage timeline =
        TimelineQuery(j.db(), {})
            .page(j.borrower, 0, 50, {TimelineKind::StrategyInstruction, TimelineKind::StrategyProgress});
    CHECK(timeline.total == 3);
}

TEST_CASE("Strategy journal: what is refused leaves no entry", "[strategy]")
{
    Journal j;
    const StrategyEntryId id = j.instructed("上门核实", j.today());
    const BorrowerId other = j.addBorrower({.name = QStringLiteral("李四")});
    auto& journal = j.services().strategyJournal;
    CHECK(codeOf(journal.recordProgress(j.borrower, QStringLiteral(" \n"))) == ErrorCode::Required);
    CHECK(codeOf(journal.recordProgress(other, QStringLiteral("已办"), id)) == ErrorCode::NotFound);
    CHECK(codeOf(journal.recordProgress(BorrowerId{99}, QStringLiteral("已办"))) == ErrorCode::NotFound);
    j.signIn(QStringLiteral("supervisor"));
    CHECK(codeOf(journal.instruct(j.borrower, QStringLiteral("上门"), {})) == ErrorCode::Required);
    CHECK(codeOf(journal.instruct(j.borrower, QStringLiteral("上门"), j.today().addDays(-1))) ==
          ErrorCode::DateBeforeStart);
    j.signIn(QStringLiteral("stranger"));
    CHECK(codeOf(journal.recordProgress(j.borrower, QStringLiteral("已办"))) == ErrorCode::OutsideScope);
    j.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(journal.recordProgress(j.borrower, QStringLiteral("已办"))) == ErrorCode::NotAllowed);
    CHECK(j.entries().size() == 1);
}

TEST_CASE("Strategy journal: an approved strategy is to be reviewed every thirty days", "[strategy][work]")
{
    Journal j;
    j.approvedStrategy();
    j.setToday({2026, 10, 27});
    CHECK(j.facts(WorkReason::StrategyUnreviewed).empty());
    j.setToday({2026, 10, 28});
    REQUIRE(j.facts(WorkReason::StrategyUnreviewed).size() == 1);
    CHECK(j.facts(WorkReason::StrategyUnreviewed)[0].on == QDate(2026, 10, 28));
    CHECK(j.facts(WorkReason::StrategyUnreviewed)[0].cash == Money::fromYuan(30'000));
    REQUIRE(j.services().strategyJournal.recordProgress(j.borrower, QStringLiteral("按方案分期，已还一期")).ok());
    CHECK(j.facts(WorkReason::StrategyUnreviewed).empty());
    j.setToday({2026, 11, 27});
    CHECK(j.facts(WorkReason::StrategyUnreviewed).size() == 1);
}
