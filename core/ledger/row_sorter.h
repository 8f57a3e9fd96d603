// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a ledger's loans from what stands between them: totals, signatures and print notes, headers and titles that are
// repeated on later pages (R8.2).
#pragma once

#include "core/ledger/cell.h"

#include <string>
#include <vector>

namespace qingshou {

struct Recognition;

enum class RowKind {
    Loan,
    Total,    ///< 合计, 总计: to be held against the sum
    Subtotal, ///< 小计, 本页小计, 累计, 城关社合计
    Other     ///< nothing to import
};

class RowSorter {
public:
    explicit RowSorter(const Recognition& plan);
    /// Of any table: the texts of its header rows, and the columns (-1: none) of the number that each row of its own
    /// has, of the name and of the amount.
    RowSorter(const std::vector<std::vector<QString>>& headers, int number, int name, int amount);
    RowKind kindOf(const Row& row) const;

private:
    bool isRepeatedHeader(const Row& row) const;

    std::vector<std::vector<std::string>> headers_; ///< by header row and column
    int loanColumn_ = -1, nameColumn_ = -1, balanceColumn_ = -1;
};

} // namespace qingshou
