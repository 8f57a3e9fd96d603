// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/total_check.h"

#include <algorithm>

namespace qingshou {

TotalChecker::TotalChecker(const Recognition& plan)
{
    for (const RecognisedColumn& column : plan.columns)
        if (column.field && fieldInfo(*column.field).kind == FieldKind::Amount && hasPlace(*column.field))
            columns_.push_back({column, {}, {}});
    std::stable_partition(columns_.begin(), columns_.end(),
                          [](const Column& column) { return column.plan.field == Field::Balance; });
}

bool TotalChecker::add(const std::vector<std::pair<Field, Money>>& amounts)
{
    for (const auto& [field, amount] : amounts)
        for (Column& column : columns_) {
            if (column.plan.field != field)
                continue;
            qint64 sum = 0;
            if (__builtin_add_overflow(column.sum.fen(), amount.fen(), &sum))
                return false;
            column.sum = Money::fromFen(sum);
            break;
        }
    return true;
}

void TotalChecker::addTotal(const Row& row)
{
    bool any = false;
    for (size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        const auto amount =
            parseAmount(row.at(column.plan.index), column.plan.unit, column.plan.strip.toStdString()).value;
        if (!amount)
            continue;
        any = true;
        stated_.push_back({row.number, i, *amount, column.sum, column.sum - column.sumAtLastTotal});
        column.sumAtLastTotal = column.sum;
    }
    if (any)
        row_ = row.number;
}

std::vector<TotalOfField> TotalChecker::finish(qint64 rows)
{
    std::vector<TotalOfField> last;
    for (const Stated& each : stated_) {
        const Column& column = columns_[each.column];
        const qint64 fen = fenPer(column.plan.unit);
        const qint64 tolerance = column.plan.unit == MoneyUnit::Yuan ? 1 : fen / 200 * std::max<qint64>(rows, 1);
        const auto isNear = [&](Money sum) {
            return sum.fen() >= each.stated.fen() - tolerance && sum.fen() <= each.stated.fen() + tolerance;
        };
        const bool matches = isNear(column.sum) || isNear(each.soFar) || isNear(each.sinceLast);
        if (!matches)
            check_ = TotalCheck::Differs;
        else if (check_ == TotalCheck::Absent)
            check_ = TotalCheck::Matches;
        if (each.row == row_)
            last.push_back({*column.plan.field, each.stated, column.sum, matches});
    }
    return last;
}

} // namespace qingshou
