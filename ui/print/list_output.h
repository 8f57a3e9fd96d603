// SPDX-License-Identifier: GPL-3.0-or-later
// A list on its way out of a page: onto paper, or into .xlsx and .csv. Its rows are read in the background on a
// connection of their own, with progress and cancel.
#pragma once

#include "core/base/result.h"
#include "core/exchange/table_document.h"

#include <QWidget>

namespace qingshou {

class Database;
class JobControl;
struct PageContext;

struct ListOutput {
    TableDocument document{}; ///< without rows
    qint64 total = 0;         ///< rows, for the progress
    QString fileName{};       ///< to be proposed, without suffix
    /// The rows as that connection reads them. `progress` is told how many there were and answers whether to go on.
    std::function<RowSource(Database& reader, std::function<bool(qint64 done)> progress)> rows{};
};

/// Asks where to, has it written in the background by what the suffix asks for (.xlsx or .csv), and says so. fileName:
/// to be proposed, without suffix.
void exportTables(QWidget* page, const PageContext& context, const QString& fileName,
                  std::function<Outcome(Database& reader, JobControl& control, const QString& path)> write);
void exportList(QWidget* page, const PageContext& context, const ListOutput& list);
/// Shows the preview, landscape; tells the user when there are too many rows for paper (5,000, some 150 pages).
void printList(QWidget* page, const PageContext& context, const ListOutput& list);

} // namespace qingshou
