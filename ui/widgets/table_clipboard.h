// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a spreadsheet takes it from the clipboard: tab-separated text, and HTML in which words stay words, so that
// a loan number of 19 digits is not rounded and a name that begins with "=" is not computed.
#pragma once

#include "ui/widgets/table_model.h"

namespace qingshou {

/// rows empty: all of them, at most the first `most`. The first line holds the headings.
QString tableAsText(const TableModel& model, const QList<int>& columns, const QList<int>& rows, int most);
QString tableAsHtml(const TableModel& model, const QList<int>& columns, const QList<int>& rows, int most);

} // namespace qingshou
