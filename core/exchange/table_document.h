// SPDX-License-Identifier: GPL-3.0-or-later
// A table as people read it, whatever it is written to (.csv, .xlsx, paper): titles, one or two header rows, rows, a
// total, notes, a signature line. Texts come from the caller in the reader's language. Amounts stay whole fen; the unit
// only says how they are shown.
#pragma once

#include "core/base/money.h"
#include "core/base/percentage.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace qingshou {

enum class ColumnKind {
    Text,
    Number,
    Money,
    Date,
    Percent,
    Points ///< a difference of two shares, in percentage points (个百分点): the heading says the unit, no cell says %
};

enum class ShownUnit { Yuan, WanYuan };

/// How a total row gets its cell.
enum class TotalKind {
    None,
    Sum,
    Ratio,      ///< percent: the total row's cell `of` ÷ its cell `against`
    Difference, ///< money: the total row's cell `of` − its cell `against`
    Given       ///< TableTotal::given
};

struct DocumentColumn {
    QString heading{};
    QString group{}; ///< neighbours with the same one stand under a common header cell; empty: none
    ColumnKind kind = ColumnKind::Text;
    TotalKind total = TotalKind::None;
    int of = -1, against = -1; ///< columns, from 0
    int width = 0;             ///< in half-width characters; 0: by content
    bool byHand = false;       ///< written in on paper, so that it is as wide there although nothing stands in it
};

/// Nothing is shown as `TableDocument::none`.
using TableCell = std::variant<std::monostate, QString, qint64, Money, QDate, Percentage>;
using TableRow = std::vector<TableCell>;

struct TableTotal {
    QString label{};  ///< stands in the first text column
    TableRow given{}; ///< may be shorter than the columns
};

struct TableDocument {
    QString name{};       ///< of the sheet
    QStringList titles{}; ///< centred; the first in large letters
    QString leftNote{};   ///< above the table: the statistics date
    QString rightNote{};  ///< above the table: the unit
    ShownUnit unit = ShownUnit::Yuan;
    std::vector<DocumentColumn> columns{};
    std::vector<TableRow> rows{};
    std::optional<TableTotal> total{};
    QStringList notes{};     ///< below the table
    QStringList signature{}; ///< spread over the width of the table
    QString pageWords{};     ///< footer with %1 for the page and %2 for all pages; empty: none
    QString none = QStringLiteral("—");

    bool hasGroups() const;
};

/// Gives the next row, false at the end. Its errors end the writing, and nothing is left behind.
using RowSource = std::function<Result<bool>(TableRow& row)>;
RowSource rowsOf(const TableDocument& document);

/// Adds rows up into the cells of the total row.
class TotalRow {
public:
    explicit TotalRow(const TableDocument& document);
    void add(const TableRow& row);
    TableRow cells() const;

private:
    const TableDocument& document_;
    std::vector<std::optional<qint64>> sums_; ///< fen, or a count; nothing: no row had a value
};

/// The total row, for a document whose rows are in it.
TableRow totalOf(const TableDocument& document);

/// As people read it: "1,234.50", "12.50" in 万元, "12.00%", "+12.00" of points, "2026-09-30", none; negative amounts
/// in parentheses. For paper.
QString shownCell(const TableDocument& document, size_t column, const TableCell& cell);

} // namespace qingshou
