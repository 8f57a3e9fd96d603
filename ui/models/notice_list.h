// SPDX-License-Identifier: GPL-3.0-or-later
// Demand notices as a table on the screen, on paper and in files.
#pragma once

#include "core/storage/notice_repository.h"
#include "ui/print/list_output.h"
#include "ui/widgets/paged_table_model.h"

namespace qingshou {

struct PageContext;

std::vector<ColumnOf<NoticeRow>> noticeColumns(QDate today);
/// words: what the filter is, for the line above the table.
ListOutput noticeListOutput(const PageContext& context, const NoticeFilter& filter, const QString& words, qint64 rows);

} // namespace qingshou
