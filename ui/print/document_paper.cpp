// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_paper.h"

#include "core/exchange/text_width.h"

namespace qingshou {
namespace {

bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Money || kind == ColumnKind::Percent ||
           kind == ColumnKind::Points;
}

QStringList shownRow(const TableDocument& document, const TableRow& row)
{
    QStringList texts;
    for (size_t i = 0; i < document.columns.size(); ++i)
        texts << (i < row.size() ? shownCell(document, i, row[i]) : QString());
    return texts;
}

} // namespace

PrintTable printTable(const TableDocument& document)
{
    PrintTable table;
    TotalRow total(document);
    for (const TableRow& row : document.rows) {
        table.rows << shownRow(document, row);
        total.add(row);
    }
    if (document.total)
        table.totals = shownRow(document, total.cells());
    for (size_t i = 0; i < document.columns.size(); ++i) {
        const DocumentColumn& column = document.columns[i];
        // A long heading may wrap, a short one and what is below it may not.
        int widest = std::max(headingWidth(column.heading), column.byHand ? column.width : 0);
        for (const QStringList& row : table.rows)
            widest = std::max(widest, textWidth(row[static_cast<qsizetype>(i)]));
        if (!table.totals.isEmpty())
            widest = std::max(widest, textWidth(table.totals[static_cast<qsizetype>(i)]));
        table.columns << PrintColumn{column.heading, static_cast<qreal>(std::max(widest, 4)) + 1.5,
                                     isNumber(column.kind), column.group, column.kind == ColumnKind::Date};
    }
    return table;
}

PrintDocument paperOf(const QString& name, std::span<const TableDocument> documents,
                      QPageLayout::Orientation orientation)
{
    PrintDocument paper(name, orientation);
    bool first = true;
    for (const TableDocument& document : documents) {
        if (!first)
            paper.addPageBreak();
        first = false;
        for (qsizetype i = 0; i < document.titles.size(); ++i) {
            if (i == 0)
                paper.addTitle(document.titles[i]);
            else
                paper.addLine(document.titles[i], PrintDocument::Align::Centre);
        }
        if (!document.leftNote.isEmpty() || !document.rightNote.isEmpty())
            paper.addLineEnds(document.leftNote, document.rightNote, 9);
        paper.addTable(printTable(document));
        for (const QString& note : document.notes)
            paper.addText(note, false, 9);
        if (!document.signature.isEmpty())
            paper.addSignatures(document.signature);
    }
    return paper;
}

} // namespace qingshou
