// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/campaign_service.h"

#include "tests/support/august_book.h"

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("CampaignService: what a plan must fulfil")
{
    August book;
    CampaignPlan wanted = plan();
    ErrorCode expected = ErrorCode::Required;
    SECTION("a name")
    {
        wanted.data.name = QStringLiteral("  ");
    }
    SECTION("a first day")
    {
        wanted.data.firstDay = {};
    }
    SECTION("a last day")
    {
        wanted.data.lastDay = {};
    }
    SECTION("a last day not before the first")
    {
        wanted.data.lastDay = first.addDays(-1);
        expected = ErrorCode::DateBeforeStart;
    }
    SECTION("a period that is no slip of the hand")
    {
        wanted.data.lastDay = QDate(2126, 10, 31);
        expected = ErrorCode::OutOfRange;
    }
    SECTION("something that counts")
    {
        wanted.data.counted = {false, false, false, false};
    }
    SECTION("days past due in order")
    {
        wanted.data.scope.overdueAtLeast = 91;
        wanted.data.scope.overdueAtMost = 90;
        expected = ErrorCode::OutOfRange;
    }
    SECTION("branches that exist")
    {
        wanted.data.scope.branches = {BranchId{12345}};
        expected = ErrorCode::NotFound;
    }
    SECTION("a branch for a target")
    {
        wanted.targets = {{{}, {}, yuan(1)}};
    }
    SECTION("targets that are not negative")
    {
        wanted.targets = {{book.hedong, {}, yuan(-1)}};
        expected = ErrorCode::Invalid;
    }
    SECTION("one target each")
    {
        wanted.targets = {{book.hedong, QStringLiteral("张三"), yuan(1)},
                          {book.hedong, QStringLiteral("张三 "), yuan(2)}};
        expected = ErrorCode::Duplicate;
    }
    SECTION("names in the team")
    {
        wanted.team = {{{}, TeamDuty::Head, book.hedong}};
    }
    SECTION("a name of its own")
    {
        REQUIRE(book.campaigns().create(plan()).ok());
        expected = ErrorCode::Duplicate;
    }
    CHECK(codeOf(book.campaigns().create(wanted)) == expected);
}
