// SPDX-License-Identifier: GPL-3.0-or-later
// The book as the ledgers up to a day had it: what the last of them said of each loan that they held. Interest is left
// out: it moves every day and is kept only where something else changed with it. Money in fen.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/risk_class.h"
#include "core/storage/scope.h"
#include "core/storage/statement.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace qingshou {

class Database;

struct BookOnDayFilter {
    bool badOnly = false; ///< only what was non-performing on that day
    QString text{};       ///< part of the borrower's name, or how the loan number begins
};

struct LoanOnDay {
    QString loanNumber{};
    BorrowerId borrower{};
    QString name{}; ///< the borrower's, as today
    QString branch{};
    std::optional<RiskClass> riskClass{};
    BookSide bookSide = BookSide::OnBook;
    GuaranteeType guaranteeType = GuaranteeType::Unknown;
    Money balance{};
    QDate dueOn{};
    QDate overdueSinceOn{}; ///< invalid: not overdue
    QString owner{};        ///< the ledger's
};

/// Throws StorageError.
class BookOnDay {
public:
    /// The scope is by the branch that a loan has today.
    BookOnDay(Database& db, const Scope& scope, QDate day);

    /// In the order of the loan numbers; one pass over the book.
    std::vector<LoanId> loans(const BookOnDayFilter& filter) const;
    /// Of these the ones from place `offset` on, as they were.
    std::vector<LoanOnDay> page(const std::vector<LoanId>& loans, qint64 offset, qint64 limit);

private:
    std::vector<LoanId> notHeld() const;

    Database& db_;
    Scope scope_;
    QDate day_;
    std::map<BranchId, QString> branches_;
    Statement find_;
};

} // namespace qingshou
