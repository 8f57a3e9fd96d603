// SPDX-License-Identifier: GPL-3.0-or-later
// Today's work as a table on the screen, and as the round sheet: a document with a column to write the outcome in.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/work_list.h"
#include "core/storage/party_names.h"
#include "ui/widgets/list_table_model.h"

#include <memory>

namespace qingshou {

using WorkRow = const WorkItem*;

/// names: of the window's connection.
std::vector<ColumnOf<WorkRow>> workColumns(std::shared_ptr<PartyNames> names);

/// byVillage: the village stands where else the branch does.
TableDocument workDocument(const QString& cooperative, const QString& filterWords, QDate today, bool byVillage);
/// Of those that are shown the ones from an offset on, numbered. Throws StorageError.
std::vector<TableRow> workRows(const std::vector<WorkRow>& shown, PartyNames& names, qint64 offset, qint64 limit,
                               bool byVillage);

} // namespace qingshou
