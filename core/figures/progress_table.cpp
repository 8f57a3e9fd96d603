// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/progress_table.h"

namespace qingshou {
namespace {

TableCell cell(const std::optional<Money>& money)
{
    return money ? TableCell(*money) : TableCell();
}
TableCell cell(const std::optional<Percentage>& share)
{
    return share ? TableCell(*share) : TableCell();
}
TableCell cell(const std::optional<qint64>& count)
{
    return count ? TableCell(*count) : TableCell();
}
TableCell cell(int number)
{
    return number > 0 ? TableCell(qint64(number)) : TableCell();
}

/// One column and how a row fills it, side by side, so that neither can slip.
struct ProgressColumn {
    DocumentColumn column;
    std::function<TableCell(const ProgressRow&)> fill;
};

class ProgressColumns {
public:
    int add(DocumentColumn column, std::function<TableCell(const ProgressRow&)> fill)
    {
        columns_.push_back({std::move(column), std::move(fill)});
        return static_cast<int>(columns_.size()) - 1;
    }
    int money(const QString& heading, std::function<TableCell(const ProgressRow&)> fill, const QString& group = {})
    {
        return add({.heading = heading, .group = group, .kind = ColumnKind::Money, .total = TotalKind::Sum},
                   std::move(fill));
    }
    int count(const QString& heading, TotalKind total, std::function<TableCell(const ProgressRow&)> fill)
    {
        return add({.heading = heading, .kind = ColumnKind::Number, .total = total}, std::move(fill));
    }
    int share(DocumentColumn column, std::function<TableCell(const ProgressRow&)> fill)
    {
        column.kind = ColumnKind::Percent;
        return add(std::move(column), std::move(fill));
    }

    void fill(TableDocument& document, const std::vector<ProgressRow>& rows, const ProgressRow& total,
              const QString& totalWord) const
    {
        const auto cells = [&](const ProgressRow& row) {
            TableRow filled;
            for (const ProgressColumn& column : columns_)
                filled.push_back(column.fill(row));
            return filled;
        };
        for (const ProgressColumn& column : columns_)
            document.columns.push_back(column.column);
        for (const ProgressRow& row : rows)
            document.rows.push_back(cells(row));
        document.total = TableTotal{totalWord, cells(total)};
        // A target that only the branch above has is not the sum of its rows.
        const TableRow sums = totalOf(document);
        for (size_t i = 0; i < columns_.size(); ++i)
            if (document.columns[i].total == TotalKind::Sum && sums[i] != document.total->given[i])
                document.columns[i].total = TotalKind::Given;
    }

private:
    std::vector<ProgressColumn> columns_;
};

/// Target, what came in, completion, rank, pace gap: alike in both tables. Gives the column of what counts.
int addProgress(ProgressColumns& columns, const ProgressHeadings& words)
{
    const int target = columns.money(words.target, [](const ProgressRow& row) { return TableCell(row.target); });
    columns.money(words.today, [](const ProgressRow& row) { return TableCell(row.today); });
    columns.money(words.week, [](const ProgressRow& row) { return TableCell(row.week); });
    columns.money(words.month, [](const ProgressRow& row) { return TableCell(row.month); });
    const int counted = columns.money(
        words.counted, [](const ProgressRow& row) { return TableCell(row.cumulative.counted); }, words.cumulative);
    columns.money(
        words.onBookCash, [](const ProgressRow& row) { return TableCell(row.cumulative.parts.onBookCash); },
        words.cumulative);
    columns.money(
        words.offBookCash, [](const ProgressRow& row) { return TableCell(row.cumulative.parts.offBookCash); },
        words.cumulative);
    columns.money(
        words.interest, [](const ProgressRow& row) { return TableCell(row.cumulative.parts.interest); },
        words.cumulative);
    columns.money(
        words.nonCash, [](const ProgressRow& row) { return TableCell(row.cumulative.parts.nonCash); },
        words.cumulative);
    columns.share({.heading = words.completion, .total = TotalKind::Ratio, .of = counted, .against = target},
                  [](const ProgressRow& row) { return cell(row.completion); });
    columns.count(words.rank, TotalKind::None, [](const ProgressRow& row) { return cell(row.rank); });
    columns.add({.heading = words.paceGap, .kind = ColumnKind::Points, .total = TotalKind::Given},
                [](const ProgressRow& row) { return cell(row.paceGap); });
    return counted;
}

TableDocument frame(const ProgressHeadings& words, ShownUnit unit)
{
    TableDocument document;
    document.leftNote = words.leftNote;
    document.rightNote = words.rightNote;
    document.unit = unit;
    document.notes = words.notes;
    document.signature = words.signature;
    document.pageWords = words.pageWords;
    return document;
}

} // namespace

TableDocument branchProgressTable(const ProgressReport& report, const ProgressHeadings& words, ShownUnit unit)
{
    ProgressColumns columns;
    columns.count(words.number, TotalKind::None, [](const ProgressRow& row) { return cell(row.number); });
    columns.add({.heading = words.branch}, [](const ProgressRow& row) { return TableCell(row.branchName); });
    addProgress(columns, words);
    const int opening = columns.money(words.openingBad, [](const ProgressRow& row) { return cell(row.openingBad); });
    const int current = columns.money(words.currentBad, [](const ProgressRow& row) { return cell(row.currentBad); });
    columns.add({.heading = words.badChange,
                 .kind = ColumnKind::Money,
                 .total = TotalKind::Difference,
                 .of = current,
                 .against = opening},
                [](const ProgressRow& row) { return cell(row.badChange); });
    columns.share({.heading = words.badRatio, .total = TotalKind::Given},
                  [](const ProgressRow& row) { return cell(row.badRatio); });
    columns.count(words.badBorrowers, TotalKind::Sum, [](const ProgressRow& row) { return cell(row.badBorrowers); });
    TableDocument document = frame(words, unit);
    document.name = words.branchSheet;
    document.titles = words.branchTitles;
    columns.fill(document, report.branches, report.branchTotal, words.total);
    return document;
}

TableDocument personProgressTable(const ProgressReport& report, const ProgressHeadings& words, ShownUnit unit)
{
    ProgressColumns columns;
    columns.count(words.number, TotalKind::None, [](const ProgressRow& row) { return cell(row.number); });
    columns.add({.heading = words.person},
                [&](const ProgressRow& row) { return TableCell(row.person.isEmpty() ? words.noOwner : row.person); });
    columns.add({.heading = words.branch}, [](const ProgressRow& row) { return TableCell(row.branchName); });
    const int counted = addProgress(columns, words);
    const int baseline = columns.money(words.baseline, [](const ProgressRow& row) { return TableCell(row.baseline); });
    columns.share({.heading = words.recoveryRate, .total = TotalKind::Ratio, .of = counted, .against = baseline},
                  [](const ProgressRow& row) { return cell(row.recoveryRate); });
    columns.count(words.baselineBorrowers, TotalKind::Sum,
                  [](const ProgressRow& row) { return TableCell(row.baselineBorrowers); });
    TableDocument document = frame(words, unit);
    document.name = words.personSheet;
    document.titles = words.personTitles;
    columns.fill(document, report.persons, report.personTotal, words.total);
    return document;
}

} // namespace qingshou
