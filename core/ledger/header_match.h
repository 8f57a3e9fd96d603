// SPDX-License-Identifier: GPL-3.0-or-later
// Which row is the header and what each column holds (R8.2). Exact beats substring, a longer synonym goes first, no
// column is used twice; where two columns are equally good for a field, neither is taken and both are reported
// (if the field has no place of its own in LedgerRow there is nothing to decide, and both stay extras).
#pragma once

#include "core/ledger/fields.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace qingshou {

/// NFKC, without blanks, line breaks, * and units in brackets; other brackets stay ("联系电话(企业)").
QString normalisedHeader(const QString& text);

struct HeaderColumn {
    QString text;               ///< as shown to people; of two rows "欠息/表内"
    std::optional<Field> field; ///< what it was taken for
    bool exact = false;
    std::vector<Field> candidates{}; ///< the fields it could stand for, best first
    bool ignored = false;            ///< 序号, 导入问题: no field and not worth keeping
};

struct FieldTie {
    Field field;
    std::vector<int> columns; ///< from 0, equally good
};

struct HeaderMatch {
    int firstRow = -1; ///< index into the rows given
    int rowCount = 1;  ///< 2 for a merged head
    std::vector<HeaderColumn> columns;
    std::vector<FieldTie> ties;
    int hits = 0; ///< columns with a field

    bool found() const { return firstRow >= 0; }
    std::optional<int> columnOf(Field field) const;
};

/// What is known beforehand: columns that have their field, and fields that no column may take.
struct HeaderHints {
    std::map<int, Field> fixed{};
    FieldSet closed{};
};

/// Texts of up to 20 first rows. Not found when no row has three hits with a loan number, account, name or identity
/// number among them.
HeaderMatch findHeader(const std::vector<std::vector<QString>>& rows);
/// Of the column in which a ledger that was saved with its refused cells marked tells what is wrong.
QString problemHeader();
/// The columns of a header whose place is given.
HeaderMatch matchHeader(const std::vector<std::vector<QString>>& rows, int firstRow, int rowCount,
                        const HeaderHints& hints = {});

} // namespace qingshou
