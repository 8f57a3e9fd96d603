// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/refused_output.h"

#include "core/exchange/csv_writer.h"
#include "core/services/marked_ledger.h"
#include "ui/pages/import/refused_columns.h"
#include "ui/support/refused_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace qingshou {
namespace {

void writeMarked(Page* page, PageContext& context, const ImportRequest& request,
                 const std::vector<RefusedCell>& refused, const QString& path)
{
    context.jobs.read(
        QCoreApplication::translate("RefusedOutput", "Saving the marked ledger"), page,
        [path, request, refused](Database& reader, JobControl& control) -> Result<QString> {
            const auto progress = [&control](ImportStage, qint64 done, qint64 total) { control.report(done, total); };
            const Outcome saved =
                saveMarkedLedger(reader, request, refused, path, refusedRemark, progress, control.stopToken());
            return saved ? Result<QString>(path) : Result<QString>(saved.error());
        },
        [page, &context](const Result<QString>& saved) {
            if (!saved) {
                if (saved.error().code != ErrorCode::Cancelled)
                    context.prompts.showError(page, saved.error());
                return;
            }
            context.prompts.tell(
                page, {QStringLiteral("ledger_marked"),
                       QCoreApplication::translate("RefusedOutput", "Saved as %1").arg(QFileInfo(*saved).fileName()),
                       QCoreApplication::translate("RefusedOutput",
                                                   "The cells in red could not be read; the last column says why. "
                                                   "Correct them, save the workbook and choose it here again.")});
        });
}

} // namespace

void saveRefusedCells(Page* page, PageContext& context, const QString& ledger, const std::vector<RefusedCell>& refused)
{
    context.prompts.chooseTarget(
        page,
        {QStringLiteral("refused"), QCoreApplication::translate("RefusedOutput", "Save the refused cells"),
         QCoreApplication::translate("RefusedOutput", "Tables (*.csv)"),
         QFileInfo(ledger).completeBaseName() + QCoreApplication::translate("RefusedOutput", "-refused.csv"),
         QStringLiteral("csv")},
        [page, &context, document = refusedDocument(refused)](const QString& path) {
            if (const Outcome written = writeCsv(path, std::span(&document, 1)); !written)
                context.prompts.showError(page, written.error());
        });
}

void saveMarkedLedgerAs(Page* page, PageContext& context, const ImportRequest& request,
                        const std::vector<RefusedCell>& refused)
{
    context.prompts.chooseTarget(
        page,
        {QStringLiteral("marked_ledger"),
         QCoreApplication::translate("RefusedOutput", "Save the ledger with its errors marked"),
         QCoreApplication::translate("RefusedOutput", "Workbooks (*.xlsx)"),
         QFileInfo(request.path).completeBaseName() + QCoreApplication::translate("RefusedOutput", "-to-correct.xlsx"),
         QStringLiteral("xlsx")},
        [page, &context, request, refused](const QString& path) {
            writeMarked(page, context, request, refused, path);
        });
}

} // namespace qingshou
