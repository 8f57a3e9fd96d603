// SPDX-License-Identifier: GPL-3.0-or-later
// 清收进度表 as people read it: the words for its tables, and the tables for paper, .xlsx and .csv. The window's report
// page and the command line give out the very same document.
#pragma once

#include "core/figures/progress_table.h"
#include "ui/print/print_document.h"

namespace qingshou {

ProgressHeadings progressHeadings(const ProgressReport& report, const QString& cooperative, ShownUnit unit);
/// By branch, then by case owner.
std::vector<TableDocument> progressTables(const ProgressReport& report, const QString& cooperative, ShownUnit unit);
PrintDocument progressPaper(const ProgressReport& report, const QString& cooperative, ShownUnit unit);
/// By the suffix: .pdf, .xlsx or .csv. Invalid {"out", path} for another; else as the writers.
Outcome writeProgress(const QString& path, const ProgressReport& report, const QString& cooperative, ShownUnit unit);

} // namespace qingshou
