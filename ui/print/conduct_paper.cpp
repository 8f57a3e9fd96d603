// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/conduct_paper.h"

#include "ui/models/conduct_columns.h"
#include "ui/print/document_paper.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConductPaper)
};

template <class Row>
TableDocument tableOf(const QString& name, const std::vector<ReportColumn<Row>>& columns, const std::vector<Row>& rows)
{
    TableDocument document;
    document.name = name;
    for (const ReportColumn<Row>& column : columns)
        document.columns.push_back({.heading = column.title, .kind = column.kind});
    for (const Row& row : rows) {
        TableRow cells;
        for (const ReportColumn<Row>& column : columns)
            cells.push_back(column.cell(row));
        document.rows.push_back(std::move(cells));
    }
    document.pageWords = Words::tr("page %1 of %2");
    return document;
}

} // namespace

QString conductReportName(const ConductReport& report)
{
    return Words::tr("Conduct report %1").arg(report.month.toString(QStringLiteral("yyyy-MM")));
}

std::vector<TableDocument> conductTables(const ConductReport& report, const QString& cooperative)
{
    std::vector<TableDocument> tables{
        tableOf(Words::tr("Findings"), conductColumns(), report.findings),
        tableOf(Words::tr("By officer"), conductSumColumns(ConductGroup::Officer),
                conductSums(report, ConductGroup::Officer)),
        tableOf(Words::tr("By rule"), conductSumColumns(ConductGroup::Rule), conductSums(report, ConductGroup::Rule))};
    for (TableDocument& table : tables) {
        table.titles = {Words::tr("%1: %2").arg(cooperative, conductReportName(report)), table.name};
        table.leftNote = conductSentence(report);
    }
    return tables;
}

PrintDocument conductPaper(const ConductReport& report, const QString& cooperative)
{
    PrintDocument paper(conductReportName(report), QPageLayout::Landscape);
    paper.setRunningHead(cooperative, conductReportName(report));
    paper.addTitle(Words::tr("%1: %2").arg(cooperative, conductReportName(report)));
    paper.addText(conductSentence(report));
    if (report.findings.empty())
        return paper;
    const std::vector<TableDocument> tables = conductTables(report, cooperative);
    for (const size_t table : {1, 2, 0}) {
        paper.addHeading(tables[table].name);
        paper.addTable(printTable(tables[table]));
    }
    return paper;
}

} // namespace qingshou
