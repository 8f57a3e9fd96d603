// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/open_offer.h"

#include <algorithm>

namespace qingshou {

const ContactRow* openOffer(const BorrowerPage& page)
{
    const auto offered = std::find_if(page.contacts.begin(), page.contacts.end(),
                                      [](const ContactRow& row) { return row.offer && !row.corrected; });
    if (offered == page.contacts.end())
        return nullptr;
    const bool promised = std::any_of(page.promises.begin(), page.promises.end(), [&](const PromiseRow& row) {
        return !row.withdrawn() && row.recordedAt >= offered->recordedAt;
    });
    const bool planned = std::any_of(page.plans.begin(), page.plans.end(), [&](const PlanRow& row) {
        return row.state != PlanState::Cancelled && row.recordedAt >= offered->recordedAt;
    });
    return promised || planned ? nullptr : &*offered;
}

Impression lastImpression(const BorrowerPage& page)
{
    Impression last;
    for (const ContactRow& row : page.contacts) {
        if (row.corrected)
            continue;
        if (last.capacity == Capacity::Unknown)
            last.capacity = row.capacity;
        if (last.willingness == Willingness::Unknown)
            last.willingness = row.willingness;
    }
    return last;
}

} // namespace qingshou
