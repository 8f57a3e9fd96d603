// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_widths.h"

#include "ui/widgets/table_delegate.h"

#include <QAbstractItemDelegate>
#include <QStyleOptionViewItem>

namespace qingshou {
namespace {

constexpr int rowsMeasured = 100;
constexpr int sortMark = 18;

int headingWidth(const TableColumn& about, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(about.title) + 2 * TableDelegate::padding + (about.sortable ? sortMark : 2);
}

/// The widest give way first, so that a day or a state is not cut while a sentence still has room: all are cut to one
/// width, the widest that fits.
void narrowWidest(QList<int>& widths, const TableModel& rows, const QList<int>& columns, int excess)
{
    const auto cutTo = [&](int level, int column) {
        return qMin(widths[column], qMax(level, rows.tableColumn(column).narrowest));
    };
    const auto saved = [&](int level) {
        int sum = 0;
        for (const int column : columns)
            sum += widths[column] - cutTo(level, column);
        return sum;
    };
    int level = 0;
    for (const int column : columns)
        level = qMax(level, widths[column]);
    while (level > 0 && saved(level) < excess)
        --level;
    for (const int column : columns)
        widths[column] = cutTo(level, column);
}

} // namespace

QList<int> fittingWidths(const TableModel& rows, const QAbstractItemDelegate& delegate,
                         const QStyleOptionViewItem& option, const QVariantMap& chosen, const QList<int>& shown,
                         int room)
{
    QList<int> widths;
    QList<int> yielding; // columns of words whose width nobody chose
    int sum = 0;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const TableColumn& about = rows.tableColumn(column);
        if (!shown.contains(column)) { // not looked into: what it shows may cost something
            widths << narrowestColumn;
            continue;
        }
        int width = chosen.value(about.id).toInt();
        if (width <= 0) {
            const int heading = headingWidth(about, option.fontMetrics);
            width = qMax(heading, narrowestColumn);
            for (int row = 0; row < qMin(rowsMeasured, rows.rowCount()); ++row)
                width = qMax(width, delegate.sizeHint(option, rows.index(row, column)).width() + 2);
            if (!about.number) {
                width = qMin(width, qMax(about.widest, heading));
                yielding << column;
            }
        }
        widths << width;
        sum += width;
    }
    narrowWidest(widths, rows, yielding, sum - room);
    return widths;
}

} // namespace qingshou
