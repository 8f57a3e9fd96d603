// SPDX-License-Identifier: GPL-3.0-or-later
// Today's work as a table on the screen, and as the round sheet: a document with a column to write the outcome in.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/work_list.h"
#include "ui/widgets/list_table_model.h"

namespace qingshou {

using WorkRow = const WorkItem*;

std::vector<ColumnOf<WorkRow>> workColumns();

/// byVillage: the village stands where else the branch does.
TableDocument workDocument(const QString& cooperative, const QString& filterWords, QDate today, bool byVillage);
TableRow workCells(const WorkItem& item, int number, bool byVillage);

} // namespace qingshou
