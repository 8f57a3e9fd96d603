// SPDX-License-Identifier: GPL-3.0-or-later
// Loans as the ledger states them, written by imports, with one history row per change.
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
    QByteArray rowHash;      ///< of what the ledger said, but for what moves every day
    QDate statisticsOn;      ///< of the last file that held it
    QDate absentSinceOn;

    /// The ledger's collector, else its account manager.
    const std::string& owner() const { return collector.empty() ? accountManager : collector; }
};

/// What moves every day of a loan of which the ledger says the same otherwise.
struct LoanDay {
    LoanId id;
    Money interestOnBook, interestOffBook, interestTotal, penalty, compound;
    QDate overdueSinceOn;
    std::optional<qint64> ledgerDays, ledgerInterestDays;
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

/// Which loans a file speaks for, so that others can be reported absent.
struct LedgerCoverage {
    std::vector<BranchId> branches;
    std::vector<BookSide> sides;
    bool badLoansOnly = false; ///< only what was non-performing in the book can be absent
};

/// Statements are prepared once: keep one for as long as many loans are written.
class LoanRepository {
public:
    explicit LoanRepository(Database& db);

    bool isEmpty();
    /// Into `loan`, reusing its memory; false when there is none.
    bool findByNumber(std::string_view loanNumber, LoanRecord& loan);
    enum class Held { No, Other, Same };
    /// The same for a ledger's row. Same: it says what it said before, and only the id, branch, book side, balance,
    /// due date, interest, penalty, compound interest and the days of becoming overdue and absent are read.
    Held find(std::string_view loanNumber, const QByteArray& rowHash, LoanRecord& loan);

    void insert(std::span<const LoanRecord* const> loans, ImportRunId run);
    /// The first row of each one's history, for loans that were inserted into a book that was not empty.
    void beginHistory(std::span<const LoanRecord* const> loans, ImportRunId run);
    /// Before the second import changes anything: the first row of every loan, unless there are histories already.
    void beginHistoryOfBook();
    /// Everything that the ledger says.
    void update(const LoanRecord& before, const LoanRecord& loan, ImportRunId run);
    /// Days and interest, when nothing else differs. None of them is absent any more.
    void refresh(std::span<const LoanDay> loans, QDate statisticsOn, ImportRunId run);
    /// The loan's state at its statistics date; replaces that day's.
    void saveHistory(const LoanRecord& loan, ImportRunId run);

    /// Whether a ledger of an earlier day had the loan as non-performing.
    bool wasBadBefore(LoanId loan, QDate day);

    struct Absent {
        qint64 all = 0;
        qint64 newly = 0;
    };
    /// Loans covered by the file that this run did not touch: marks those that are newly absent, with a row in
    /// import_changes each. Their balance stays.
    Absent markAbsent(const LedgerCoverage& coverage, ImportRunId run, QDate on);
    /// The same without marking, for a dry run: `held` are the loans of the file, sorted.
    Absent countAbsent(const LedgerCoverage& coverage, const std::vector<LoanId>& held);

private:
    Database& db_;
    Statement find_, findDaily_;
    RowBatch insert_, beginHistory_, refresh_;
    Statement update_, link_, history_, wasBad_;
};

} // namespace qingshou
