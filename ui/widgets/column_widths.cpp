// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_widths.h"

#include "ui/widgets/table_delegate.h"

#include <QAbstractItemDelegate>
#include <QStyleOptionViewItem>

namespace qingshou {
namespace {

constexpr int narrowestWords = 88;
constexpr int rowsMeasured = 100;
constexpr int sortMark = 18;

int headingWidth(const TableColumn& about, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(about.title) + 2 * TableDelegate::padding + (about.sortable ? sortMark : 2);
}

} // namespace

QList<int> fittingWidths(const TableModel& rows, const QAbstractItemDelegate& delegate,
                         const QStyleOptionViewItem& option, const QVariantMap& chosen, int room)
{
    QList<int> widths;
    int sum = 0;
    int yielding = 0;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const TableColumn& about = rows.tableColumn(column);
        int width = chosen.value(about.id).toInt();
        if (width <= 0) {
            const int heading = headingWidth(about, option.fontMetrics);
            width = qMax(heading, narrowestColumn);
            for (int row = 0; row < qMin(rowsMeasured, rows.rowCount()); ++row)
                width = qMax(width, delegate.sizeHint(option, rows.index(row, column)).width() + 2);
            if (!about.number)
                width = qMin(width, qMax(about.widest, heading));
            if (!about.number && width > narrowestWords)
                yielding += width - narrowestWords;
        }
        widths << width;
        sum += width;
    }
    const int excess = qMin(sum - room, yielding);
    for (int column = 0; excess > 0 && column < rows.columnCount(); ++column) {
        const TableColumn& about = rows.tableColumn(column);
        if (!about.number && widths[column] > narrowestWords && !chosen.contains(about.id))
            widths[column] -= static_cast<int>(qint64(excess) * (widths[column] - narrowestWords) / yielding) + 1;
    }
    return widths;
}

} // namespace qingshou
