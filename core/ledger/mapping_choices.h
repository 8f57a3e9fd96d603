// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody chose about a ledger, told apart from what the program recognises by itself, so that it can be applied
// to the next file with the same header. What each file's own titles and headers say (day, unit, branch) is read anew.
#pragma once

#include "core/ledger/recognition.h"

namespace qingshou {

/// SHA-256, in hex, over the header's texts, the unit that the titles state and whether they speak of bad loans: a file
/// with the same header in another unit is another layout. Where the header stands does not matter.
QString headerFingerprint(const Recognition& recognition);

/// `chosen` less what `automatic` (the same file without a mapping) has already, and without statistics date and
/// encoding. For a file of the same layout it leads to the same plan.
Mapping choicesOf(const Recognition& chosen, const Recognition& automatic);

/// Says nothing at all.
bool isEmpty(const Mapping& mapping);

} // namespace qingshou
