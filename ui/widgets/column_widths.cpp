// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_widths.h"

#include "ui/widgets/table_delegate.h"

#include <QAbstractItemDelegate>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int narrowestWords = 88;
constexpr int rowsMeasured = 100;
constexpr int sortMark = 18;

int headingWidth(const TableColumn& about, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(about.title) + 2 * TableDelegate::padding + (about.sortable ? sortMark : 2);
}

/// The widest give way first, so that a day or a state is not cut while a sentence still has room.
void narrowWidest(QList<int>& widths, QList<int> columns, int excess)
{
    std::sort(columns.begin(), columns.end(), [&](int a, int b) { return widths[a] > widths[b]; });
    for (qsizetype wide = 1; excess > 0 && wide <= columns.size(); ++wide) {
        const int widest = widths[columns[wide - 1]];
        const int next = wide < columns.size() ? widths[columns[wide]] : narrowestWords;
        const int target = qMax(next, narrowestWords);
        const int room = (widest - target) * static_cast<int>(wide);
        const int taken = qMin(room, excess);
        if (taken <= 0)
            continue;
        const int level = widest - (taken + static_cast<int>(wide) - 1) / static_cast<int>(wide);
        for (qsizetype i = 0; i < wide; ++i)
            widths[columns[i]] = level;
        excess -= taken;
    }
}

} // namespace

QList<int> fittingWidths(const TableModel& rows, const QAbstractItemDelegate& delegate,
                         const QStyleOptionViewItem& option, const QVariantMap& chosen, int room)
{
    QList<int> widths;
    QList<int> yielding; // columns of words whose width nobody chose
    int sum = 0;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const TableColumn& about = rows.tableColumn(column);
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
    narrowWidest(widths, std::move(yielding), sum - room);
    return widths;
}

} // namespace qingshou
