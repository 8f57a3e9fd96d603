// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/undo_import.h"

#include "core/services/import_undo.h"
#include "ui/dialogs/reason_dialog.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(UndoImport)
};

} // namespace

void undoImport(QWidget* parent, PageContext& context, ImportRunId run, std::function<void(bool)> busy)
{
    if (const Outcome may = mayUndoImport(context.reader(), *context.session, run); !may)
        return context.prompts.showError(parent, may.error());
    const auto write = [parent, &context, run, busy = std::move(busy)](const QString& reason,
                                                                       ReasonDialog::Answer answer) {
        busy(true);
        context.jobs.write(
            Words::tr("Undoing the import"), parent,
            [run, reason](Services& services, JobControl& control) {
                return services.imports.undo(run, reason, control.stopToken());
            },
            [answer, busy](const Outcome& undone) {
                busy(false);
                answer(undone);
            });
    };
    (new ReasonDialog(context,
                      {QStringLiteral("undo_import"), Words::tr("Undo the import"),
                       Words::tr("The whole book becomes what it was before this import. The import stays listed as "
                                 "undone."),
                       Words::tr("Undo")},
                      write, parent))
        ->show();
}

} // namespace qingshou
