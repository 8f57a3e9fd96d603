// SPDX-License-Identifier: GPL-3.0-or-later
// A table on a terminal: columns padded to their widest cell, Chinese characters counted as two.
#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace qingshou::cli {

/// Columns from the second on are right-aligned when rightFrom says so.
void printTable(QTextStream& out, const QStringList& headings, const std::vector<QStringList>& rows, int rightFrom = 1);

/// Half-width cells that a text takes.
int cellWidth(const QString& text);

} // namespace qingshou::cli
