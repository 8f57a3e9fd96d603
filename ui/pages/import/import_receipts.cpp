// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_receipts.h"

#include "ui/dialogs/recovery_import_dialog.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReceipts)
};

void read(QWidget* parent, PageContext& context, const QString& path, const std::function<void(bool)>& busy)
{
    busy(true);
    context.jobs.read(
        Words::tr("Looking at the receipts"), parent,
        [path, session = context.session, today = context.today()](Database& reader,
                                                                   JobControl& control) -> Result<RecoveryImport> {
            const Result<LedgerFile> file = LedgerFile::open(path);
            if (!file)
                return file.error();
            return matchRecoveries(
                reader, *session, today, *file, {},
                {[&control](qint64 done, qint64 total) { control.report(done, total); }, control.stopToken()});
        },
        [parent, &context, busy](Result<RecoveryImport> found) {
            busy(false);
            if (found)
                (new RecoveryImportDialog(context, std::move(found).value(), parent))->show();
            else if (found.error().code != ErrorCode::Cancelled)
                context.prompts.showError(parent, found.error());
        });
}

} // namespace

void importReceipts(QWidget* parent, PageContext& context, std::function<void(bool)> busy)
{
    context.prompts.chooseFile(
        parent,
        {QStringLiteral("receipts"),
         Words::tr("Choose a file of receipts"),
         Words::tr("Receipts (*.csv *.txt *.xlsx *.xls *.xml *.html *.htm);;All files (*)"),
         {},
         {}},
        [parent, &context, busy = std::move(busy)](const QString& path) { read(parent, context, path, busy); });
}

} // namespace qingshou
