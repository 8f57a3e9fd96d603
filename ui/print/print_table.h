// SPDX-License-Identifier: GPL-3.0-or-later
// A table for paper: column widths in parts of the page's width, a header of one or two rows that is repeated on every
// page, rows that are never split over two pages, a totals row at the end.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace qingshou {

struct PrintColumn {
    QString title; ///< with the unit; may wrap
    /// Of the width, against the others' shares. In half-width characters of the content, padding counted, where the
    /// table may be too wide for the page: then the widest columns of words give way, never days and numbers.
    qreal share = 1;
    bool number = false; ///< right-aligned, on one line; too wide a number is set smaller, never cut
    QString group{};     ///< heading above this and the following columns with the same group; empty = none
    bool centred = false;
};

struct PrintTable {
    QList<PrintColumn> columns;
    QList<QStringList> rows;
    QStringList totals{}; ///< the last row, set off; empty = none
    qreal points = 9;     ///< size of type
};

} // namespace qingshou
