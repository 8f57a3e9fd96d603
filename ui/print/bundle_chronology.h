// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a borrower's loans, in order of days, as a court reads it: loans paid out and due, contacts,
// promises, recoveries, legal events, judgments, and the steps of notices, each with the exhibits that prove it.
#pragma once

#include "core/figures/court_file.h"

namespace qingshou {

struct ChronologyRow {
    QDate on{};
    QString what{};
    QString text{};
    QString exhibits{}; ///< "1, 4"
};

/// By day. What was corrected, withdrawn, reversed or cancelled is left out.
std::vector<ChronologyRow> chronologyOf(const CourtFile& file);

} // namespace qingshou
