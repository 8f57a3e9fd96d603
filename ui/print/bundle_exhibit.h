// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of one exhibit in a court bundle: what it is and proves, its file and hash, and the picture itself.
#pragma once

#include "ui/models/evidence_text.h"
#include "ui/print/court_bundle.h"

namespace qingshou {

/// index: in the file's exhibits. Pictures are read when the page is painted.
void addExhibitSheet(PrintDocument& paper, const CourtBundle& bundle, size_t index,
                     const std::vector<EvidenceChoice>& choices);

} // namespace qingshou
