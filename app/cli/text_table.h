// SPDX-License-Identifier: GPL-3.0-or-later
// A table on a terminal: columns padded to their widest cell, Chinese characters counted as two.
#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace qingshou::cli {

/// right: the columns whose end lines up, as numbers do.
void printTable(QTextStream& out, const QStringList& headings, const std::vector<QStringList>& rows,
                const std::vector<bool>& right);

/// Half-width cells that a text takes.
int cellWidth(const QString& text);

} // namespace qingshou::cli
