// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/talking_points.h"

#include "core/domain/debtors.h"

namespace qingshou {
TalkingSituation talkingSituation(const TalkingFacts& facts)
{
    if (facts.debtorDeceased || facts.outcome == ContactOutcome::Deceased)
        return TalkingSituation::Deceased;
    if (!owes(facts.person))
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
