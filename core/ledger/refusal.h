// SPDX-License-Identifier: GPL-3.0-or-later
// Why a cell could not be read, or a row was left out. Worded for people in ui/support only.
#pragma once

#include "core/base/enum_codes.h"
#include "core/ledger/fields.h"

#include <QString>

#include <optional>

namespace qingshou {

enum class RefusalReason : quint8 {
    None,
    Missing, ///< loan number, name or balance is blank
    NotAnAmount,
    NotADate, ///< also a day that does not exist
    NotARate,
    NotACount,          ///< a whole number, not negative, was expected
    OutOfRange,         ///< an amount beyond 10^15 yuan, a date outside 1900–2199, a rate above 100 % a year
    ScientificNotation, ///< 4.3E+17: the digits are gone (科学计数法, 请按文本导出)
    DigitsLost,         ///< a workbook's number of more than 15 digits: the rest is gone
    UnknownCode,        ///< no risk class, kind of guarantee, … that the ledger's code stands for
    CellError,          ///< #REF! and the like, or a formula saved without its value
    DuplicateLoan,      ///< the loan number stood in an earlier row
    TooManyCells        ///< more cells than the header has columns: the row is shifted
};

template <>
struct EnumCodes<RefusalReason> {
    static constexpr auto table =
        std::to_array<EnumCode<RefusalReason>>({{RefusalReason::None, "none"},
                                                {RefusalReason::Missing, "missing"},
                                                {RefusalReason::NotAnAmount, "not_an_amount"},
                                                {RefusalReason::NotADate, "not_a_date"},
                                                {RefusalReason::NotARate, "not_a_rate"},
                                                {RefusalReason::NotACount, "not_a_count"},
                                                {RefusalReason::OutOfRange, "out_of_range"},
                                                {RefusalReason::ScientificNotation, "scientific_notation"},
                                                {RefusalReason::DigitsLost, "digits_lost"},
                                                {RefusalReason::UnknownCode, "unknown_code"},
                                                {RefusalReason::CellError, "cell_error"},
                                                {RefusalReason::DuplicateLoan, "duplicate_loan"},
                                                {RefusalReason::TooManyCells, "too_many_cells"}});
};

/// One cell that could not be read. A bad required cell costs its row; any other leaves the row without that value.
struct RefusedCell {
    qint64 row = 0;             ///< as in the file
    int column = -1;            ///< from 0; -1: the row as a whole
    QString header;             ///< as in the file
    std::optional<Field> field; ///< what the column was taken for
    QString value;              ///< as in the file, at most 200 characters
    RefusalReason reason = RefusalReason::None;
    bool rowRefused = false;
    qint64 otherRow = 0; ///< DuplicateLoan: the row that has the number first
};

} // namespace qingshou
