// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/talking_points.h"

namespace qingshou {
namespace {

bool mayHearOfTheDebt(PersonReached person)
{
    switch (person) {
    case PersonReached::Borrower:
    case PersonReached::CoBorrower:
    case PersonReached::Guarantor:
    case PersonReached::LegalRepresentative:
    case PersonReached::Agent:
    case PersonReached::Nobody:
        return true;
    case PersonReached::Spouse:
    case PersonReached::AdultRelative:
    case PersonReached::MailRoom:
    case PersonReached::ContactPerson:
    case PersonReached::VillageOfficer:
    case PersonReached::Other:
        return false;
    }
    return false;
}

} // namespace

TalkingSituation talkingSituation(const TalkingFacts& facts)
{
    if (facts.debtorDeceased || facts.outcome == ContactOutcome::Deceased)
        return TalkingSituation::Deceased;
    if (!mayHearOfTheDebt(facts.person))
        return TalkingSituation::OwesNothing;
    if (facts.person == PersonReached::Guarantor)
        return TalkingSituation::Guarantor;
    if (facts.outcome == ContactOutcome::Hardship)
        return TalkingSituation::Hardship;
    if (facts.outcome == ContactOutcome::AsksDelay)
        return TalkingSituation::AsksDelay;
    if (facts.outcome == ContactOutcome::Disputes)
        return TalkingSituation::Disputes;
    if (facts.outcome == ContactOutcome::Refuses)
        return TalkingSituation::Refuses;
    return facts.promiseBroken ? TalkingSituation::PromiseBroken : TalkingSituation::Overdue;
}

} // namespace qingshou
