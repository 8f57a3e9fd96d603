// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list as a table for .xlsx, .csv and paper: real numbers and dates, totals.
#pragma once

#include "core/exchange/table_document.h"
#include "core/storage/borrower_list_query.h"

namespace qingshou {

/// Headings, titles and notes; no rows. filterWords: what the filter bar shows, for the note below the title.
TableDocument borrowerListDocument(const QString& cooperative, const QStringList& filterWords, QDate asOf);
TableRow borrowerListCells(const BorrowerListRow& row);
/// Rows of a query, a thousand at a time; `query` is asked on the thread that pulls. progress is told after each page.
RowSource borrowerRows(const BorrowerListQuery& query, const BorrowerFilter& filter, const BorrowerSort& sort,
                       std::function<bool(qint64 done)> progress);

} // namespace qingshou
