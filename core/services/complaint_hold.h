// SPDX-License-Identifier: GPL-3.0-or-later
// The hold on contacts with a borrower while a complaint is open: the conduct fact that the guard knows, set and lifted
// with the complaint. A longer one that somebody set stands; one that a supervisor lifted is not set again.
#pragma once

#include "core/services/borrower_access.h"
#include "core/storage/complaint_repository.h"

namespace qingshou {

/// Until the complaint's deadline, today at least; row.hold says which fact it is.
void placeHold(Change& change, const BorrowerRow& borrower, ComplaintRow& row);
/// The deadline has moved: a hold that was set for a complaint and still stands moves with it.
void moveHold(Change& change, const BorrowerRow& borrower, ComplaintRow& row);
/// Once none of the borrower's complaints is open any more; to be called after the complaint was written. A hold set by
/// hand that it had taken the place of stands again for the days that it has left.
void endHold(Change& change, const BorrowerRow& borrower, const QString& why);

} // namespace qingshou
