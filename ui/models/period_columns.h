// SPDX-License-Identifier: GPL-3.0-or-later
// The legal periods of the book as a table, on the screen and as a document for .xlsx, .csv and paper.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/periods_figures.h"
#include "ui/widgets/paged_table_model.h"

namespace qingshou {

std::vector<ColumnOf<PeriodRow>> periodColumns();

TableDocument periodDocument(const QString& cooperative, const QString& filterWords, QDate asOf);
TableRow periodCells(const PeriodRow& row);

} // namespace qingshou
