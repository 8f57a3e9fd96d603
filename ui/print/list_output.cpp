// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/list_output.h"

#include "core/exchange/table_writer.h"
#include "ui/print/document_paper.h"
#include "ui/print/print_job.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>

#include <array>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListOutput)
};

constexpr qint64 longestPrint = 5000;

RowSource rowsOf(const ListOutput& list, Database& reader, JobControl& control)
{
    return list.rows(reader, [&control, total = list.total](qint64 done) {
        control.report(done, total);
        return !control.cancelled();
    });
}

} // namespace

void exportTables(QWidget* page, const PageContext& context, const QString& fileName,
                  std::function<Outcome(Database& reader, JobControl& control, const QString& path)> write)
{
    context.prompts.chooseTarget(
        page,
        {QStringLiteral("list"), Words::tr("Export the list"),
         Words::tr("Excel workbook (*.xlsx);;Text for spreadsheets (*.csv)"), fileName, QStringLiteral("xlsx")},
        [page, &context, write = std::move(write)](const QString& path) {
            context.jobs.read(
                Words::tr("Export"), page,
                [write, path](Database& reader, JobControl& control) { return write(reader, control, path); },
                [page, &context, path](const Outcome& written) {
                    if (written)
                        context.prompts.tell(
                            page, {QStringLiteral("list_exported"), Words::tr("The list was written."), path});
                    else if (written.error().code != ErrorCode::Cancelled)
                        context.prompts.showError(page, written.error());
                });
        });
}

void exportList(QWidget* page, const PageContext& context, const ListOutput& list)
{
    exportTables(page, context, list.fileName, [list](Database& reader, JobControl& control, const QString& path) {
        return writeTable(path, list.document, rowsOf(list, reader, control));
    });
}

void printList(QWidget* page, const PageContext& context, const ListOutput& list)
{
    if (list.total > longestPrint) {
        context.prompts.tell(
            page, {QStringLiteral("list_too_long"), Words::tr("The list is too long for paper."),
                   Words::tr("Up to %L1 rows can be printed. Filter the list, or export it.").arg(longestPrint)});
        return;
    }
    context.jobs.read(
        Words::tr("List for printing"), page,
        [list](Database& reader, JobControl& control) -> Result<TableDocument> {
            TableDocument filled = list.document;
            const RowSource rows = rowsOf(list, reader, control);
            for (TableRow row;;) {
                const Result<bool> more = rows(row);
                if (!more)
                    return more.error();
                if (!more.value())
                    return filled;
                filled.rows.push_back(row);
            }
        },
        [page, &context](const Result<TableDocument>& filled) {
            if (!filled) {
                if (filled.error().code != ErrorCode::Cancelled)
                    context.prompts.showError(page, filled.error());
                return;
            }
            const std::array documents{filled.value()};
            showPreview(page, context.prompts, context.userSettings,
                        paperOf(filled->name, documents, QPageLayout::Landscape), QStringLiteral("list"));
        });
}

} // namespace qingshou
