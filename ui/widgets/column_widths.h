// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are the first time.
#pragma once

#include "ui/widgets/table_model.h"

#include <QVariantMap>

class QAbstractItemDelegate;
class QStyleOptionViewItem;

namespace qingshou {

constexpr int narrowestColumn = 48; // px
constexpr int rowPixels = 28;       // a row of one line, a heading

/// Columns in chosen (by id) keep that width; the others fit their heading and first rows, and words give way when
/// all that are shown together are wider than room. Numbers never do.
QList<int> fittingWidths(const TableModel& rows, const QAbstractItemDelegate& delegate,
                         const QStyleOptionViewItem& option, const QVariantMap& chosen, const QList<int>& shown,
                         int room);

} // namespace qingshou
