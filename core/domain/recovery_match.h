// SPDX-License-Identifier: GPL-3.0-or-later
// Which loan a receipt of the core system belongs to, and whether it is in the book already. A loan's number or account
// with the right name is certain, and so is the identity number of somebody with one loan; all else is for a person to
// confirm. Amounts in fen.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace qingshou {

/// By what the candidates were found: the best that the receipt has and the book knows.
enum class MatchedBy { LoanNumber, LoanAccount, IdNumber, Name, Nothing };
template <>
struct EnumCodes<MatchedBy> {
    static constexpr auto table = std::to_array<EnumCode<MatchedBy>>({{MatchedBy::LoanNumber, "loan_number"},
                                                                      {MatchedBy::LoanAccount, "loan_account"},
                                                                      {MatchedBy::IdNumber, "id_number"},
                                                                      {MatchedBy::Name, "name"},
                                                                      {MatchedBy::Nothing, "nothing"}});
};

struct LoanCandidate {
    LoanId loan{};
    QString loanNumber{};
    BorrowerId borrower{};
    QString borrowerName{};
    Money owed{};            ///< principal, interest and costs
    bool hasAccount = false; ///< the receipt's account is the loan's own
};

struct MatchJudgement {
    std::optional<size_t> candidate{}; ///< the likeliest; nothing: several are as likely, or there is none
    bool certain = false;
    bool otherName = false; ///< the receipt's name is not the borrower's
};

/// name: as the receipt says it; empty: it does not. amount: what came in, which cannot be more than is owed of a loan
/// that is only guessed.
MatchJudgement judgeMatch(MatchedBy by, const QString& name, Money amount, std::span<const LoanCandidate> candidates);

/// A recovery of the loan that stands, unreversed.
struct RecordedRecovery {
    RecoveryId id{};
    QDate receivedOn{};
    Money amount{};
    QString voucher{};
    bool fromFall = false; ///< made of a fall of the ledger's balance, dated by the ledger
};

struct RecoveryClaim {
    QDate receivedOn{};
    Money amount{};
    Money principal{}; ///< what of it lowers the balance; zero: not known
    QString voucher{};
};

/// The one that says the same receipt: the same voucher and amount; the same day and amount where one of them has no
/// voucher; or a fall of that size which a ledger of that day or later has shown.
std::optional<RecoveryId> sameReceipt(const RecoveryClaim& claim, std::span<const RecordedRecovery> recorded);

} // namespace qingshou
