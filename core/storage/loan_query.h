// SPDX-License-Identifier: GPL-3.0-or-later
// Single loans and borrowers as the file holds them, for pages, figures and services. Imports write loans
// (loan_repository.h). Money in fen.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/domain/allocation.h"
#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/repayment_method.h"
#include "core/domain/risk_classification.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

struct LoanRow {
    LoanId id{};
    QString loanNumber{};
    BorrowerId borrower{};
    BranchId branch{};
    QString contractNumber{};
    QString product{};
    QDate startOn{};
    QDate dueOn{};         ///< the extended day after an extension
    QDate originalDueOn{}; ///< invalid: never extended
    std::optional<Money> loanAmount{};
    Money balance{};
    Money interestOnBook{};
    Money interestOffBook{};
    Money interestTotal{}; ///< as the ledger states it, else the sum of the two
    Money penalty{};
    Money compound{};
    Money fees{};
    std::optional<Rate> annualRate{};
    std::optional<Rate> penaltyRate{};
    std::optional<RiskClass> riskClass{};
    QDate overdueSinceOn{};
    std::optional<int> ledgerDays{}; ///< the ledger's own count at statisticsOn
    std::optional<int> ledgerInterestDays{};
    BookSide bookSide = BookSide::OnBook;
    GuaranteeType guaranteeType = GuaranteeType::Unknown;
    RepaymentMethod repaymentMethod = RepaymentMethod::Unknown;
    QString accountManager{};
    QString collector{}; ///< the ledger's 清收责任人
    QDate writtenOffOn{};
    QString allocationOrder{}; ///< see parseAllocationRule(); empty: the cooperative's
    QDate instalmentLastOn{};
    QByteArray sealedExtras{}; ///< see loan_extras.h
    QDate statisticsOn{};      ///< of the last file that held it
    QDate absentSinceOn{};     ///< absent from a file that should have held it; never settled by that

    /// What the ledger says is owed, by parts.
    DebtParts owed() const { return {fees, interestTotal, penalty, compound, balance}; }
    Money arrears() const { return interestTotal + penalty + compound + fees; }
};

struct BorrowerRow {
    BorrowerId id{};
    PartyId party{};
    BranchId branch{}; ///< of the largest loan
    QString name{};
    QString assignedOwner{}; ///< set by the program; empty: the ledger decides
    QString owner{};
};

/// Prepared once: keep one for as long as many loans are read.
class LoanReader {
public:
    explicit LoanReader(Database& db);
    std::optional<LoanRow> find(LoanId id);

private:
    Statement find_;
};

class LoanQuery {
public:
    explicit LoanQuery(Database& db) : db_(db) {}

    std::optional<LoanRow> find(LoanId id) const;
    std::optional<LoanId> findByNumber(const QString& loanNumber) const;
    /// Largest balance first.
    std::vector<LoanRow> ofBorrower(BorrowerId borrower) const;
    std::optional<BorrowerRow> borrower(BorrowerId id) const;

private:
    Database& db_;
};

/// What the days of one loan are counted from.
struct LoanLateness {
    Money balance{};
    QDate dueOn{};
    QDate overdueSinceOn{};
    std::optional<int> ledgerDays{};
    std::optional<int> ledgerInterestDays{};
    QDate statisticsOn{};
};

/// The rule's own count and the ledger's, brought forward from the statistics date to asOf. Principal counts from the
/// due date of a balance that is still there, before that day from the first unpaid instalment as the ledger has it;
/// interest as the ledger has it.
DaysPastDue loanDaysPastDue(const LoanLateness& loan, QDate asOf);
DaysPastDue loanDaysPastDue(const LoanRow& loan, QDate asOf);

/// "legal_561", "principal_first_after_90d", "custom:costs,principal,interest,penalty,compound"; nothing for a text
/// that is none of them.
std::optional<AllocationRule> parseAllocationRule(const QString& text);
QString allocationRuleText(const AllocationRule& rule);
/// "costs,interest,penalty,compound,principal", as a recovery keeps the order that was used.
QString partOrderText(const PartOrder& order);

} // namespace qingshou
