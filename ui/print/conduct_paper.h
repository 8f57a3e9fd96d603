// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly conduct report (催收行为月报) on paper and in files. The window's page and the command line give out the
// very same tables.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/conduct_report.h"
#include "ui/print/print_document.h"

namespace qingshou {

/// "Conduct report 2026-11": of the paper and the file.
QString conductReportName(const ConductReport& report);
/// The findings, then the sums by officer and by rule.
std::vector<TableDocument> conductTables(const ConductReport& report, const QString& cooperative);
/// A4 landscape, the sums first.
PrintDocument conductPaper(const ConductReport& report, const QString& cooperative);

} // namespace qingshou
