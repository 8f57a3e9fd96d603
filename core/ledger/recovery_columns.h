// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a file of receipts (收回流水) that the core system exports: which row is the header and what each
// column holds. A header is its canonical words or one of the others, normalised as in ledgers; what is none of them is
// left alone. A column is used for one field, a field takes one column.
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace qingshou {

enum class RecoveryField : quint8 {
    LoanNumber,
    LoanAccount,
    Name,
    IdNumber,
    Branch,
    ReceivedOn,
    Amount,
    Principal,
    Interest,
    Penalty,
    Compound,
    Costs,
    Kind,
    Voucher,
    Note
};
inline constexpr int recoveryFieldCount = 15;

/// The canonical Chinese header.
QString recoveryFieldHeader(RecoveryField field);

struct RecoveryHeader {
    int row = -1;                                  ///< index into the rows given; -1: none is a header
    std::array<int, recoveryFieldCount> columns{}; ///< by field; -1: no such column
    std::optional<RecoveryField> tie{};            ///< two columns say they are this one
    std::vector<int> tiedColumns{};

    int columnOf(RecoveryField field) const { return columns[static_cast<size_t>(field)]; }
    bool has(RecoveryField field) const { return columnOf(field) >= 0; }
};

/// The row with most columns, of those that name whose money it is and how much.
RecoveryHeader findRecoveryHeader(const std::vector<std::vector<QString>>& rows);

} // namespace qingshou
