// SPDX-License-Identifier: GPL-3.0-or-later
// Words about the wording of letters: what may be inserted, and what is wrong with a text.
#pragma once

#include "core/domain/letter_parts.h"

namespace qingshou {

/// What a field or block puts on the paper. The name itself for one that is not known.
QString letterPartLabel(const QString& name);
/// What is wrong, with the field's name, why it matters and what to do.
QString faultSentence(const LetterFault& fault);

} // namespace qingshou
