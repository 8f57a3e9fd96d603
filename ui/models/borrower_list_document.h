// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list as a table for .xlsx, .csv and paper: real numbers and dates, totals.
#pragma once

#include "core/exchange/table_document.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/ledger_columns.h"

#include <memory>

namespace qingshou {

/// Headings, titles and notes; no rows. filterWords: what the filter bar shows, for the note below the title.
/// ledgerHeaders: ledger columns that follow the usual ones.
TableDocument borrowerListDocument(const QString& cooperative, const QStringList& filterWords, QDate asOf,
                                   const QStringList& ledgerHeaders);
/// Rows of a query, a thousand at a time; everything is asked on the thread that pulls. progress is told after each
/// page. ledger: may be empty when there are no ledgerHeaders.
RowSource borrowerRows(const BorrowerListQuery& query, const BorrowerFilter& filter, const BorrowerSort& sort,
                       const QStringList& ledgerHeaders, std::shared_ptr<LedgerColumns> ledger,
                       std::function<bool(qint64 done)> progress);

} // namespace qingshou
