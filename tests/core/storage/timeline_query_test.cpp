// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline_query.h"

#include "tests/support/test_workspace.h"

#include <set>

using namespace qingshou;
using namespace qingshou::test;

namespace {

/// A month of everything.
struct Story : TestWorkspace {
    BorrowerId borrower{};
    LoanId loan{};

    Story()
    {
        setToday({2026, 8, 1});
        addRun({2026, 7, 31});
        borrower = addBorrower();
        loan = addLoan(borrower, {.number = QStringLiteral("JJ1")});
        summarise();
        signIn(QStringLiteral("supervisor"));
        setToday({2026, 8, 2});
        const auto contact = services().contacts.record({.borrower = borrower, .note = QStringLiteral("谈过")});
        REQUIRE(contact.ok());
        setToday({2026, 8, 3});
        REQUIRE(services().contacts.correct(*contact, {.note = QStringLiteral("更正")}, QStringLiteral("误")).ok());
        const auto promise =
            services().promises.record({.borrower = borrower, .amount = Money::fromYuan(5), .dueOn = {2026, 9, 1}});
        REQUIRE(promise.ok());
        setToday({2026, 8, 4});
        REQUIRE(services().promises.withdraw(*promise, QStringLiteral("作废")).ok());
        REQUIRE(
            services()
                .plannedContacts.plan({{borrower}, ContactChannel::Visit, {2026, 8, 10}, QStringLiteral("核实收入")})
                .ok());
        const auto recovery = services().recoveries.record({loan, Money::fromYuan(100)});
        REQUIRE(recovery.ok());
        setToday({2026, 8, 5});
        REQUIRE(services().recoveries.reverse(*recovery, QStringLiteral("退票")).ok());
        addRun({2026, 8, 6});
        changeBalance(loan, Money::fromYuan(1));
        setToday({2026, 8, 7});
        REQUIRE(services().plannedContacts.withdraw({borrower}, QStringLiteral("已来社")).ok());
        REQUIRE(services().cases.addNote(borrower, QStringLiteral("便条")).ok());
        REQUIRE(services().cases.assignOwner({borrower}, QStringLiteral("王主任")).ok());
    }
    std::vector<TimelineEntry> all() { return TimelineQuery(db(), Scope::wholeBook()).page(borrower, 0, 100).entries; }
};

} // namespace

TEST_CASE("timeline: everything that happened, newest first, with what was struck out", "[casework]")
{
    Story story;
    const std::vector<TimelineEntry> entries = story.all();
    std::vector<TimelineKind> kinds;
    for (const TimelineEntry& entry : entries)
        kinds.push_back(entry.kind);
    const std::multiset<TimelineKind> expected{TimelineKind::BalanceChange,  TimelineKind::BalanceChange,
                                               TimelineKind::Contact,        TimelineKind::Contact,
                                               TimelineKind::Promise,        TimelineKind::PromiseWithdrawn,
                                               TimelineKind::Recovery,       TimelineKind::RecoveryReversed,
                                               TimelineKind::PlannedContact, TimelineKind::PlannedContactWithdrawn,
                                               TimelineKind::Note,           TimelineKind::Assignment};
    CHECK(std::multiset(kinds.begin(), kinds.end()) == expected);
    for (size_t i = 1; i < entries.size(); ++i)
        CHECK(entries[i - 1].on >= entries[i].on);
    CHECK(entries.back().kind == TimelineKind::BalanceChange);
    CHECK_FALSE(entries.back().before);
    for (const TimelineEntry& entry : entries) {
        if (entry.kind == TimelineKind::Promise || entry.kind == TimelineKind::Recovery)
            CHECK(entry.struck);
        if (entry.kind == TimelineKind::BalanceChange && entry.before) {
            CHECK(entry.on == QDate(2026, 8, 6));
            CHECK(*entry.before == Money::fromYuan(50'000));
            CHECK(*entry.after == Money::fromYuan(1));
            CHECK(entry.loanNumber == QStringLiteral("JJ1"));
        }
        if (entry.kind == TimelineKind::PlannedContact) {
            CHECK(entry.struck);
            CHECK(entry.on == QDate(2026, 8, 4));
            CHECK(entry.dueOn == QDate(2026, 8, 10));
            CHECK(entry.code == code(ContactChannel::Visit));
            CHECK(entry.text == QStringLiteral("核实收入"));
        }
        if (entry.kind == TimelineKind::PlannedContactWithdrawn) {
            CHECK(entry.on == QDate(2026, 8, 7));
            CHECK(entry.text == QStringLiteral("已来社"));
            CHECK(entry.byName == QStringLiteral("supervisor"));
        }
        if (entry.kind == TimelineKind::RecoveryReversed)
            CHECK(entry.text == QStringLiteral("退票"));
        if (entry.kind == TimelineKind::Assignment) {
            CHECK(entry.text == QStringLiteral("王主任"));
            CHECK(entry.text2 == QStringLiteral("李四"));
            CHECK(entry.byName == QStringLiteral("supervisor"));
        }
    }
}

TEST_CASE("timeline: pages follow on each other, and kinds can be chosen", "[casework]")
{
    Story story;
    const TimelineQuery query(story.db(), Scope::wholeBook());
    const std::vector<TimelineEntry> all = story.all();
    size_t at = 0;
    for (qint64 offset = 0; offset < 12; offset += 3) {
        const TimelinePage page = query.page(story.borrower, offset, 3);
        CHECK(page.total == static_cast<qint64>(all.size()));
        for (const TimelineEntry& entry : page.entries) {
            CHECK(entry.kind == all[at].kind);
            CHECK(entry.id == all[at].id);
            ++at;
        }
    }
    CHECK(at == all.size());
    CHECK(query.page(story.borrower, 0, 10, {TimelineKind::Note}).total == 1);
    CHECK(query.page(story.borrower, 99, 10).entries.empty());
}

TEST_CASE("timeline: a borrower outside the scope has none", "[casework]")
{
    Story story;
    CHECK(TimelineQuery(story.db(), Scope{std::vector{story.village}}).page(story.borrower, 0, 10).total == 0);
    CHECK_FALSE(BorrowerQuery(story.db(), Scope{std::vector{story.village}}, story.vault()).page(story.borrower));
}
