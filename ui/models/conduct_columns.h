// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the monthly conduct report, the same on the screen, on paper, in files and on the terminal.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/conduct_report.h"
#include "ui/widgets/paged_table_model.h"

namespace qingshou {

template <class Row>
struct ReportColumn {
    const char* id;
    QString title;
    ColumnKind kind;
    std::function<TableCell(const Row&)> cell;
};

enum class ConductGroup { Officer, Rule };

std::vector<ReportColumn<ReportedFinding>> conductColumns();
std::vector<ReportColumn<ConductSum>> conductSumColumns(ConductGroup by);
/// The sums of the groups, then that of all; none when there is nothing to report.
std::vector<ConductSum> conductSums(const ConductReport& report, ConductGroup by);

std::vector<ColumnOf<ReportedFinding>> shownConductColumns();
std::vector<ColumnOf<ConductSum>> shownConductSumColumns(ConductGroup by);

/// How much there was, and how much of it something is said against.
QString conductSentence(const ConductReport& report);

} // namespace qingshou
