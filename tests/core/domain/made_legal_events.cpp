// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/made_legal_events.h"

#include <rapidcheck.h>

namespace qingshou::test {

LegalEvent event(LegalEventKind kind, QDate on, qint64 id)
{
    LegalEvent result;
    result.id = {id};
    result.kind = kind;
    result.on = on;
    return result;
}

LegalEvent consenting(LegalEventKind kind, QDate on, qint64 id)
{
    LegalEvent result = event(kind, on, id);
    result.consents = true;
    return result;
}

LegalEvent procedure(LegalEventKind kind, QDate on, ProcedureEnd ending, QDate endedOn, qint64 id)
{
    LegalEvent result = event(kind, on, id);
    result.ending = ending;
    result.endedOn = endedOn;
    return result;
}

LegalEvent obstacle(QDate began, QDate removed, qint64 id)
{
    LegalEvent result = event(LegalEventKind::Obstacle, began, id);
    result.endedOn = removed;
    return result;
}

LegalEvent against(GuaranteeId guarantee, LegalEvent event)
{
    event.guarantee = guarantee;
    return event;
}

LegalEvent randomEvent(qint64 id)
{
    static constexpr auto kinds = allValues<LegalEventKind>();
    static constexpr auto endings = allValues<ProcedureEnd>();
    LegalEvent result = event(kinds[*rc::gen::inRange<size_t>(0, kinds.size())],
                              QDate(2010, 1, 1).addDays(*rc::gen::inRange(0, 6100)), id);
    result.proven = *rc::gen::inRange(0, 5) > 0;
    result.consents = *rc::gen::arbitrary<bool>();
    result.ending = endings[*rc::gen::inRange<size_t>(0, endings.size())];
    if (result.ending != ProcedureEnd::Open || result.kind == LegalEventKind::Obstacle)
        result.endedOn = result.on.addDays(*rc::gen::inRange(0, 900));
    if (*rc::gen::arbitrary<bool>())
        result.servedOn = result.on.addDays(*rc::gen::inRange(0, 60));
    return result;
}

LegalEvents randomEvents()
{
    LegalEvents events;
    const int count = *rc::gen::inRange(0, 6);
    for (int i = 0; i < count; ++i)
        events.push_back(randomEvent(i + 1));
    return events;
}

} // namespace qingshou::test
