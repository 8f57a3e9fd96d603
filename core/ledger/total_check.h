// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the total rows of a ledger against the sums of its amounts (R8.2): ±0.01 yuan, or ±0.005 × rows of the file's
// unit where that is 万元 or 千元, because every row may be rounded. Refused rows count as far as they can be read: the
// check is about the file.
#pragma once

#include "core/ledger/ledger_reader.h"

#include <map>
#include <utility>
#include <vector>

namespace qingshou {

class TotalChecker {
public:
    explicit TotalChecker(const Recognition& plan);

    /// The amounts of one loan row. False when a sum grows beyond Money.
    bool add(const std::vector<std::pair<Field, Money>>& amounts);
    /// A row that states totals: of everything, or of what stands since the last such row.
    void addTotal(const Row& row);
    /// What the last total row says, the balance first; the total of every row is checked.
    std::vector<TotalOfField> finish(qint64 rows);

    TotalCheck check() const { return check_; }
    qint64 row() const { return row_; }

private:
    struct Column {
        RecognisedColumn plan;
        Money sum, sumAtLastTotal;
    };
    struct Stated {
        qint64 row = 0;
        size_t column = 0;
        Money stated, soFar, sinceLast;
    };

    std::vector<Column> columns_; ///< balance first
    std::vector<Stated> stated_;
    TotalCheck check_ = TotalCheck::Absent;
    qint64 row_ = 0;
};

} // namespace qingshou
