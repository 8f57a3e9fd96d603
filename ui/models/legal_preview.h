// SPDX-License-Identifier: GPL-3.0-or-later
// What a legal event would do to the dates of a loan before it is saved, and what proof it asks for. Sources:
// core/domain/legal_events.h, limitation.h, guarantee_period.h.
#pragma once

#include "ui/models/borrower_view.h"

namespace qingshou {

/// "Limitation 2027-02-28 → 2029-09-01", one line per date that moves; a sentence when none does.
QString legalPreview(const BorrowerView& view, LoanId loan, const LegalEvent& event);
/// The same for the terms of a guarantee.
QString guaranteePreview(const BorrowerView& view, const GuaranteeRow& changed);
/// What must be on file for this kind of event.
QString proofFor(LegalEventKind kind);
/// Which day counts.
QString dayFor(LegalEventKind kind);

} // namespace qingshou
