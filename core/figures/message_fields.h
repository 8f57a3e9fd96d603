// SPDX-License-Identifier: GPL-3.0-or-later
// What a message or a talking point says of one borrower: the ledger's figures as of its day, never projected.
#pragma once

#include "core/domain/message_text.h"
#include "core/storage/loan_query.h"

namespace qingshou {

/// What can be asked for today by the ledger: interest, penalty and compound interest, costs, and matured principal;
/// of a loan that is missing from the newest ledger nothing is known.
Money dueByLedger(const std::vector<LoanRow>& loans);

MessageFields messageFieldsOf(const QString& name, const QString& branch, const QString& staff,
                              const std::vector<LoanRow>& loans, QDate today);

} // namespace qingshou
