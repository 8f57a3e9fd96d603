// SPDX-License-Identifier: GPL-3.0-or-later
// What contacts leave to be taken up: an offer to pay that has become neither promise nor plan, and how the person
// seemed. Pure.
#pragma once

#include "core/storage/borrower_query.h"

namespace qingshou {

/// The newest contact in which something was offered, as long as no promise and no plan was recorded after it; nullptr:
/// none. It lives as long as the page.
const ContactRow* openOffer(const BorrowerPage& page);

struct Impression {
    Capacity capacity = Capacity::Unknown;
    Willingness willingness = Willingness::Unknown;
};
/// Of each the newest that was said.
Impression lastImpression(const BorrowerPage& page);

} // namespace qingshou
