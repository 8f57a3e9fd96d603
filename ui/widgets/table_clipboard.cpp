// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_clipboard.h"

namespace qingshou {
namespace {

template <class Row>
void forRows(const TableModel& model, const QList<int>& rows, int most, Row row)
{
    const auto count = rows.isEmpty() ? model.rowCount() : static_cast<int>(rows.size());
    for (int i = 0; i < qMin(count, most); ++i)
        row(rows.isEmpty() ? i : rows[i]);
}

QString cell(const TableModel& model, int row, int column)
{
    QString text = model.index(row, column).data(Qt::DisplayRole).toString();
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

/// Words that a spreadsheet would take for a formula.
QString harmless(const QString& text)
{
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text[0]) ? QLatin1Char('\'') + text : text;
}

} // namespace

QString tableAsText(const TableModel& model, const QList<int>& columns, const QList<int>& rows, int most)
{
    QStringList line;
    for (const int column : columns)
        line << model.tableColumn(column).title;
    QString text = line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    forRows(model, rows, most, [&](int row) {
        line.clear();
        for (const int column : columns) {
            const QString words = cell(model, row, column);
            line << (model.tableColumn(column).number ? words : harmless(words));
        }
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    });
    return text;
}

QString tableAsHtml(const TableModel& model, const QList<int>& columns, const QList<int>& rows, int most)
{
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table><tr>");
    for (const int column : columns)
        html += QStringLiteral("<th>") + model.tableColumn(column).title.toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr>");
    forRows(model, rows, most, [&](int row) {
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            html += model.tableColumn(column).number ? QStringLiteral("<td align=\"right\">")
                                                     : QStringLiteral("<td style=\"mso-number-format:'\\@'\">");
            html += cell(model, row, column).toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    });
    return html + QStringLiteral("</table></body></html>");
}

} // namespace qingshou
