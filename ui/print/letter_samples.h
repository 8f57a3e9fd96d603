// SPDX-License-Identifier: GPL-3.0-or-later
// A letter with made-up people and figures: how a wording will look on paper.
#pragma once

#include "core/domain/letter_parts.h"
#include "ui/print/print_document.h"

namespace qingshou {

PrintDocument sampleLetter(NoticeKind kind, const QString& text);

} // namespace qingshou
