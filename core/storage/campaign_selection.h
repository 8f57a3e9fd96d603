// SPDX-License-Identifier: GPL-3.0-or-later
// The loans that a campaign's scope takes in, as they stood at a statistics date, as one piece of SQL. Loans come from
// their row when that is not newer than the date, else from their history. Not in: loans that were absent by then, that
// came later, and that owed nothing.
#pragma once

#include "core/domain/campaign.h"

#include <QDate>

#include <string>

namespace qingshou {

class Database;

/// "WITH selected AS (…) " with the columns loan_id, borrower_id, branch_id, owner, balance_fen, interest_fen,
/// risk_class, book_side, days_band. Nothing is left to bind.
std::string campaignSelection(Database& db, const CampaignScope& scope, QDate baselineOn);

} // namespace qingshou
