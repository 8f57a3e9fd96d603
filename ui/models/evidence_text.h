// SPDX-License-Identifier: GPL-3.0-or-later
// What evidence of a borrower can prove, and does, in words.
#pragma once

#include "core/storage/borrower_query.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/notice_repository.h"

namespace qingshou {

struct EvidenceChoice {
    EvidenceLink link{};
    QDate on{};
    QString text{}; ///< "2026-09-28 · Legal event · demand signed · loan JJ1"
};

/// The newest first: notices, legal events, contacts, promises and recoveries that stand.
std::vector<EvidenceChoice> evidenceChoices(const BorrowerPage& page, const std::vector<NoticeRow>& notices);
/// What an entry among them is; for none, that it is not tied yet.
QString provesText(const std::vector<EvidenceChoice>& choices, const EvidenceLink& link);

} // namespace qingshou
