// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_ledger_dialog.h"

#include "core/base/dates.h"
#include "core/services/ledger_export.h"
#include "core/storage/workstation_repository.h"
#include "ui/support/labels.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace qingshou {

ExportLedgerDialog::ExportLedgerDialog(const PageContext& pageContext, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("export_ledger"), tr("Export the whole ledger"), tr("Choose a file…"),
                 parent)
{
    addWidget(textLabel(tr("Every loan that you may see and that the newest ledger holds, with all columns, in a file "
                           "that can be imported again. The export is kept in the audit."),
                        this));
    const bool mayUnmask = pageContext.may(Permission::ViewUnmasked);
    unmasked_ = new QCheckBox(tr("Whole identity numbers, phones, addresses and accounts"), this);
    unmasked_->setObjectName(QStringLiteral("export_ledger_unmasked"));
    unmasked_->setEnabled(mayUnmask);
    unmasked_->setToolTip(mayUnmask ? QString() : whoMay(Permission::ViewUnmasked));
    addWidget(unmasked_);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("export_ledger_reason"));
    reason_->setMaxLength(300);
    FormField* reason = field(QStringLiteral("reason"), tr("Reason"), reason_);
    reason->setHint(tr("Masked, the file does to look at and to count with; importing it would lose numbers."));
    addWidget(reason);
    connect(unmasked_, &QCheckBox::toggled, reason, [this, reason](bool whole) {
        reason_->setEnabled(whole);
        reason->setHint(whole ? tr("Whole numbers leave the sealed file: say what for.")
                              : tr("Masked, the file does to look at and to count with; importing it would lose "
                                   "numbers."));
        if (whole)
            reason_->setFocus();
    });
    reason_->setEnabled(false);
    startWith({520, 260});
}

void ExportLedgerDialog::save()
{
    errors().clear();
    if (unmasked_->isChecked() && reason_->text().trimmed().isEmpty())
        return errors().show(QStringLiteral("reason"), tr("Give a reason; it is kept in the audit."));
    const QString day = toIso(WorkstationRepository(context().reader()).load().statisticsOn);
    context().prompts.chooseTarget(this,
                                   {QStringLiteral("ledger_export"), tr("Export the whole ledger"),
                                    tr("Excel workbook (*.xlsx);;Text for spreadsheets (*.csv)"),
                                    tr("Ledger %1").arg(day), QStringLiteral("xlsx")},
                                   [this](const QString& path) { permitFor(path); });
}

void ExportLedgerDialog::permitFor(const QString& path)
{
    const ExportLedger request{path, unmasked_->isChecked(), reason_->text().trimmed()};
    write([request](Services& services) { return services.ledgerExport.permit(request); },
          [this](const LedgerExportPermit& permit) {
              startWriting(permit);
              accept();
          });
}

/// Goes on when the dialog is closed: the page is who is told.
void ExportLedgerDialog::startWriting(const LedgerExportPermit& permit)
{
    context().jobs.read(
        tr("Export of the ledger"), parentWidget(),
        [permit](Database& reader, JobControl& control) {
            return writeLedger(reader, permit, [&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.cancelled();
            });
        },
        [page = parentWidget(), &context = context(), path = permit.request().path](const Result<qint64>& written) {
            if (written)
                context.prompts.tell(
                    page, {QStringLiteral("ledger_exported"),
                           tr("The ledger was written: %Ln loan(s).", nullptr, static_cast<int>(*written)), path});
            else if (written.error().code != ErrorCode::Cancelled)
                context.prompts.showError(page, written.error());
        });
}

} // namespace qingshou
