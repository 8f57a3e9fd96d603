// SPDX-License-Identifier: GPL-3.0-or-later
// What a court bundle shows of one borrower: people, the loans with their balances from ledger to ledger, contacts,
// promises, recoveries, legal events, notices with their steps, and the evidence that stands, numbered. As of now.
#pragma once

#include "core/domain/masking.h"
#include "core/storage/borrower_query.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/loan_history.h"
#include "core/storage/notice_repository.h"

#include <map>

namespace qingshou {

struct CourtNotice {
    NoticeRow notice{}; ///< identity numbers in its fields as the disclosure has them
    QString templateText{};
    std::vector<NoticeStepRow> steps{};
};

struct CourtFile {
    QString cooperative{};
    QDate statisticsOn{};
    BorrowerPage page{}; ///< only the loans asked for, and what belongs to them or to no loan
    std::map<PartyId, PersonalDetails> people{};
    std::map<LoanId, std::vector<LoanDayRow>> history{};
    std::vector<CourtNotice> notices{};  ///< as they were issued; without voided ones
    std::vector<EvidenceRow> exhibits{}; ///< exhibit 1 stands first: by day
    Disclosure disclosure = Disclosure::Masked;

    /// Of everything tied to the entry: "1, 4". Empty: none.
    QString exhibitsOf(const EvidenceLink& link) const;
};

/// loans empty: all. Nothing when there is no such borrower or it lies outside the scope. Throws StorageError.
std::optional<CourtFile> readCourtFile(Database& db, const Scope& scope, const Vault& vault, BorrowerId borrower,
                                       const std::vector<LoanId>& loans, Disclosure disclosure);

} // namespace qingshou
