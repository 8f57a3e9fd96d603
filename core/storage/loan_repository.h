// SPDX-License-Identifier: GPL-3.0-or-later
// Loans as the ledger states them, written by imports, with one history row per change. A loan of which no ledger has
// said anything new since its first has no history: it says itself how it began. Whatever writes it first begins it.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/repayment_method.h"
#include "core/domain/risk_class.h"
#include "core/storage/row_batch.h"
#include "core/storage/scope.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace qingshou {

class Database;

/// Texts are UTF-8.
struct LoanRecord {
    LoanId id;
    BorrowerId borrower;
    BranchId branch;
    std::string loanNumber, contractNumber, product;
    QDate startOn, dueOn, originalDueOn;
    std::optional<Money> loanAmount;
    Money balance;
    Money interestOnBook, interestOffBook, interestTotal, penalty, compound, fee;
    std::optional<Rate> rate, penaltyRate;
    std::optional<RiskClass> riskClass;
    QDate overdueSinceOn;
    std::optional<qint64> ledgerDays, ledgerInterestDays;
    BookSide bookSide = BookSide::OnBook;
    GuaranteeType guaranteeType = GuaranteeType::Unknown;
    std::optional<RepaymentMethod> repaymentMethod;
    std::string accountManager, collector;
    QDate writtenOffOn;
    QByteArray sealedExtras; ///< see loan_extras.h
    /// Of what the ledger said but for what moves every day, in two halves: people, collateral, accounts and columns
    /// without a place; the rest.
    QByteArray rowHash;
    QDate statisticsOn; ///< of the last ledger that said anything new of it
    QDate absentSinceOn;
    bool isAsFirst = false; ///< of the book's: without a history

    /// The ledger's collector, else its account manager.
    const std::string& owner() const { return collector.empty() ? accountManager : collector; }
};

/// What moves every day of a loan of which the ledger says the same otherwise.
struct LoanDay {
    LoanId id;
    bool isAsFirst = false;
    Money interestOnBook, interestOffBook, interestTotal, penalty, compound;
    QDate overdueSinceOn;
    std::optional<qint64> ledgerDays, ledgerInterestDays;
    friend bool operator==(const LoanDay&, const LoanDay&) = default;
};

/// loans.risk_class: 0 unknown, 1 normal … 5 loss.
constexpr int storedClass(std::optional<RiskClass> riskClass)
{
    return riskClass ? static_cast<int>(*riskClass) + 1 : 0;
}
constexpr std::optional<RiskClass> classFromStored(qint64 stored)
{
    return stored >= 1 && stored <= 5 ? std::optional(static_cast<RiskClass>(stored - 1)) : std::nullopt;
}

/// Statements are prepared once: keep one for as long as many loans are written.
class LoanRepository {
public:
    explicit LoanRepository(Database& db);

    bool isEmpty();
    /// Into `loan`, reusing its memory; false when there is none.
    bool findByNumber(std::string_view loanNumber, LoanRecord& loan);
    enum class Held { No, Other, SamePeople, Same };
    /// The same for a ledger's row. Same: it says what it said before, and only what moves every day is read, with
    /// what the sums over the book need: borrower, branch, book side, class, balance, due date and when it was absent.
    /// A ledger mostly has its loans in yesterday's order, which is the order of their ids: then it is read along.
    Held find(std::string_view loanNumber, const QByteArray& rowHash, LoanRecord& loan);

    void insert(std::span<const LoanRecord* const> loans, ImportRunId run);
    /// Everything that the ledger says.
    void update(std::span<const LoanRecord* const> loans, ImportRunId run);
    /// Whose they are and where; after update().
    void link(std::span<const LoanRecord* const> loans);
    /// What moves every day, when nothing else differs. None of them is absent any more.
    void refresh(std::span<const LoanDay> loans, QDate statisticsOn, ImportRunId run);
    /// The loans' states at their statistics date; replaces that day's.
    void saveHistories(std::span<const LoanRecord* const> loans, ImportRunId run);

    /// Whether a ledger of an earlier day had the loan as non-performing.
    bool wasBadBefore(LoanId loan, QDate day);

    /// Loans that a file should have held and did not for the first time, with a row in import_changes each. Their
    /// balance stays.
    void markAbsent(std::span<const LoanId> loans, ImportRunId run, QDate on);

private:
    void readAlong(LoanId before);
    /// Of those that are as first.
    void beginHistories(std::span<const LoanId> loans);

    Database& db_;
    Statement find_, findDaily_, along_;
    bool isAlong_ = false; ///< along_ stands at a loan
    LoanId found_;         ///< last
    RowBatch insert_, beginHistories_, refresh_, update_, histories_;
    Statement link_, wasBad_;
};

} // namespace qingshou
