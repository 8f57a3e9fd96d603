// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/talking_points.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Talking points: the situation follows from who is spoken to and how things stand", "[talking]")
{
    using enum TalkingSituation;
    struct Row {
        TalkingFacts facts;
        TalkingSituation expected;
    };
    const Row rows[] = {
        {{}, Overdue},
        {{.person = PersonReached::Nobody}, Overdue},
        {{.promiseBroken = true}, PromiseBroken},
        {{.outcome = ContactOutcome::Hardship, .promiseBroken = true}, Hardship},
        {{.outcome = ContactOutcome::AsksDelay}, AsksDelay},
        {{.outcome = ContactOutcome::Disputes}, Disputes},
        {{.outcome = ContactOutcome::Refuses}, Refuses},
        {{.outcome = ContactOutcome::Promised}, Overdue},
        {{.person = PersonReached::Guarantor, .outcome = ContactOutcome::Refuses}, Guarantor},
        {{.person = PersonReached::CoBorrower}, Overdue},
        {{.outcome = ContactOutcome::Deceased}, Deceased},
        {{.person = PersonReached::AdultRelative, .debtorDeceased = true}, Deceased},
    };
    for (const Row& row : rows)
        CHECK(talkingSituation(row.facts) == row.expected);
}

TEST_CASE("Talking points: whoever owes nothing hears nothing of the debt", "[talking]")
{
    for (const PersonReached person :
         {PersonReached::Spouse, PersonReached::AdultRelative, PersonReached::MailRoom, PersonReached::ContactPerson,
          PersonReached::VillageOfficer, PersonReached::Other})
        CHECK(talkingSituation({.person = person, .outcome = ContactOutcome::Refuses, .promiseBroken = true}) ==
              TalkingSituation::OwesNothing);
}
