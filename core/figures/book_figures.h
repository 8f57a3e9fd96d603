// SPDX-License-Identifier: GPL-3.0-or-later
// The book at a statistics date and the change against the one before: by branch, book side, risk class and days past
// due. Non-performing ratio (不良率) = bad on-book balance ÷ on-book balance. Borrowers are counted once per branch and
// book side, and loans that the newest ledger no longer states are kept apart (see book_totals.h).
#pragma once

#include "core/base/percentage.h"
#include "core/base/result.h"
#include "core/storage/book_totals.h"

#include <QString>

namespace qingshou {

struct BookSum {
    qint64 loans = 0;
    qint64 borrowers = 0;
    Money balance{};
    BookSum& operator+=(const BookSum& other);
    BookSum operator-(const BookSum& other) const;
    friend bool operator==(const BookSum&, const BookSum&) = default;
};

/// Now, and now less the statistics date before; without one the change is nothing.
struct BookLine {
    BookSum sum{};
    std::optional<BookSum> change{};
};

struct BookPart {
    BookLine all{};
    BookLine onBook{}, offBook{};
    BookLine bad{};                             ///< non-performing, on the books
    std::optional<Percentage> badRatio{};       ///< nothing when the ledger holds bad loans only
    std::optional<Percentage> badRatioChange{}; ///< in percentage points
};

struct BranchBook : BookPart {
    BranchId branch{};
    QString name{};
};

struct ClassBook : BookLine {
    std::optional<RiskClass> riskClass{};
};

struct BandBook : BookLine {
    DaysBand band = DaysBand::NotOverdue;
};

struct BookFigures {
    QDate on{};
    std::optional<QDate> previousOn{};
    BookPart total{};
    BookLine absent{};                  ///< missing from the newest file, in none of the others
    std::vector<BranchBook> branches{}; ///< in tree order, each for itself; those with loans
    std::vector<ClassBook> classes{};   ///< both sides, best first, then what is not classified
    std::vector<BandBook> bands{};      ///< both sides
};

/// At the newest statistics date up to the day (invalid: the newest of all). NotFound {statistics_date} without one.
Result<BookFigures> bookFigures(Database& db, const Scope& scope, QDate upTo = {});

} // namespace qingshou
