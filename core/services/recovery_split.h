// SPDX-License-Identifier: GPL-3.0-or-later
// How a receipt on a loan is split; the rule is in recovery_service.h.
#pragma once

#include "core/services/recovery_service.h"
#include "core/storage/loan_query.h"

namespace qingshou {

/// The refusals of RecoveryService::record() but for the scope. receivedOn must be set.
Result<RecoverySplit> splitRecovery(Database& db, const LoanRow& loan, const RecordRecovery& recovery, QDate today);

} // namespace qingshou
