// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters a request comes to, with what stands on each, after the conduct guard was asked about every recipient.
// Reads only; numbers are given when they are written. Inside core/services only.
#pragma once

#include "core/services/change.h"
#include "core/services/notice_service.h"
#include "core/storage/loan_query.h"

namespace qingshou {

struct NoticeToIssue {
    NoticeRow notice{};                       ///< without id and number; a field "number" is still to come
    std::vector<ConductFinding> overridden{}; ///< what the rules say against it; it is issued all the same
};

struct NoticesToIssue {
    std::vector<NoticeToIssue> notices{};
    std::vector<NotIssued> without{};
};

/// Of these borrowers, who were found and lie in the scope.
NoticesToIssue noticesFor(Change& change, const IssueNotices& request, const std::vector<BorrowerRow>& borrowers);

} // namespace qingshou
