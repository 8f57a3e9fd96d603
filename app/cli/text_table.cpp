// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

namespace qingshou::cli {
namespace {

void printRow(QTextStream& out, const QStringList& cells, const std::vector<int>& widths,
              const std::vector<bool>& right)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString padding(widths[static_cast<size_t>(i)] - cellWidth(cells[i]), QLatin1Char(' '));
        if (i > 0)
            out << "  ";
        if (right[static_cast<size_t>(i)])
            out << padding << cells[i];
        else
            out << cells[i] << (i + 1 < cells.size() ? padding : QString());
    }
    out << "\n";
}

} // namespace

int cellWidth(const QString& text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

void printTable(QTextStream& out, const QStringList& headings, const std::vector<QStringList>& rows,
                const std::vector<bool>& right)
{
    std::vector<int> widths;
    for (const QString& heading : headings)
        widths.push_back(cellWidth(heading));
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], cellWidth(row[i]));
    }
    printRow(out, headings, widths, right);
    for (const QStringList& row : rows)
        printRow(out, row, widths, right);
}

} // namespace qingshou::cli
