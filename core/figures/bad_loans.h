// SPDX-License-Identifier: GPL-3.0-or-later
// Non-performing loans on the books at a statistics date, per branch, and their share of the book.
#pragma once

#include "core/base/percentage.h"
#include "core/storage/book_totals.h"

#include <map>
#include <set>

namespace qingshou {

struct BadLoans {
    Money balance{};
    qint64 loans = 0;
    qint64 borrowers = 0;  ///< once per branch
    Money book{};          ///< balance of all loans on the books
    bool wholeBook = true; ///< false: of some branch only the bad loans are known
    BadLoans& operator+=(const BadLoans& other);
    /// 不良率; nothing when the book is not known or empty.
    std::optional<Percentage> ratio() const;
};

class BadLoansAt {
public:
    BadLoansAt(Database& db, QDate statisticsOn, const Scope& scope);
    BadLoans in(const std::vector<BranchId>& branches) const;

private:
    std::map<BranchId, BadLoans> branches_;
};

} // namespace qingshou
