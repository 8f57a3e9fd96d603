// SPDX-License-Identifier: GPL-3.0-or-later
// A file of receipts (收回流水) held against the book: whose each receipt is, whether it is there already, and how it
// would be recorded. Reads only, on any connection; RecoveryService::recordAll() writes what a person has confirmed.
#pragma once

#include "core/domain/recovery_match.h"
#include "core/ledger/recovery_file.h"
#include "core/services/recovery_service.h"
#include "core/services/session.h"

namespace qingshou {

enum class MatchState {
    Certain,   ///< to be recorded
    ToConfirm, ///< one loan is likely: found by less than its number, or under another name
    Several,   ///< several loans are as likely
    Unknown,   ///< no loan in what the user sees
    Duplicate, ///< in the book already, or twice in the file
    Reversal,  ///< the core system took a receipt back: the recovery is to be reversed by hand
    Refused    ///< it cannot be recorded: the error says why
};
template <>
struct EnumCodes<MatchState> {
    static constexpr auto table = std::to_array<EnumCode<MatchState>>({{MatchState::Certain, "certain"},
                                                                       {MatchState::ToConfirm, "to_confirm"},
                                                                       {MatchState::Several, "several"},
                                                                       {MatchState::Unknown, "unknown"},
                                                                       {MatchState::Duplicate, "duplicate"},
                                                                       {MatchState::Reversal, "reversal"},
                                                                       {MatchState::Refused, "refused"}});
};

struct MatchedRecovery {
    RecoveryLine line{};
    MatchState state = MatchState::Unknown;
    MatchedBy by = MatchedBy::Nothing;
    std::vector<LoanCandidate> candidates{};
    MatchJudgement judged{};
    std::optional<RecoveryId> same{}; ///< Duplicate: the recovery that says it; none: an earlier row of the file
    std::optional<Error> refusal{};

    /// What recording it on a loan asks. Without a kind of its own a receipt of interest alone is interest.
    RecordRecovery request(LoanId loan, RecoveryKind kind) const;
};

struct RecoveryImport {
    RecoverySource source{};
    std::vector<MatchedRecovery> receipts{};
    std::vector<RefusedCell> refused{}; ///< each costs its row
};

struct RecoveryImportOptions {
    QDate receivedOn{};                           ///< of rows that name no day, where the title names none either
    RecoveryKind kind = RecoveryKind::NormalCash; ///< of rows that name none
};

/// The errors of readRecoveryFile(), NotAllowed, LedgerMissingField {header, "", "in_file"} when a
/// receipt has no day, Cancelled.
Result<RecoveryImport> matchRecoveries(Database& db, const Session& session, QDate today, const LedgerFile& file,
                                       const RecoveryImportOptions& options = {}, const LedgerProgress& progress = {});

} // namespace qingshou
