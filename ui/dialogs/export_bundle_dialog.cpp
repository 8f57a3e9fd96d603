// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_bundle_dialog.h"

#include "core/services/court_bundle.h"
#include "ui/print/court_bundle_output.h"
#include "ui/support/labels.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace qingshou {

ExportBundleDialog::ExportBundleDialog(const PageContext& pageContext, const BorrowerView& view, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("export_bundle"), tr("Export a court bundle"), tr("Choose a folder…"),
                 parent),
      borrower_(view.id()), name_(view.page.borrower.name)
{
    const auto standing = static_cast<int>(std::count_if(view.evidence.begin(), view.evidence.end(),
                                                         [](const EvidenceRow& row) { return !row.withdrawn(); }));
    addWidget(textLabel(tr("A folder with a PDF (cover, index, chronology, balances, notices and receipts), the "
                           "%n piece(s) of evidence and a list of hashes that anybody can check.",
                           nullptr, standing),
                        this));
    for (const LoanCard& card : view.page.loans) {
        auto* box =
            new QCheckBox(tr("Loan %1, balance %2 yuan").arg(card.loan.loanNumber, card.loan.balance.toYuan()), this);
        box->setObjectName(QStringLiteral("bundle_loan_%1").arg(card.loan.id.value));
        box->setChecked(true);
        addWidget(box);
        loans_.emplace_back(card.loan.id, box);
    }
    const bool mayUnmask = pageContext.may(Permission::ViewUnmasked);
    whole_ = new QCheckBox(tr("With the evidence, and identity numbers, phones and addresses in full"), this);
    whole_->setObjectName(QStringLiteral("bundle_whole"));
    whole_->setChecked(mayUnmask);
    whole_->setEnabled(mayUnmask);
    whole_->setToolTip(mayUnmask ? QString() : whoMay(Permission::ViewUnmasked));
    addWidget(whole_);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("bundle_reason"));
    reason_->setMaxLength(300);
    reason_->setEnabled(mayUnmask);
    FormField* reason = field(QStringLiteral("reason"), tr("Reason"), reason_);
    reason->setHint(tr("Kept in the audit. Masked, only the hashes of the evidence are listed."));
    addWidget(reason);
    connect(whole_, &QCheckBox::toggled, reason_, &QWidget::setEnabled);
    startWith({560, 320});
    reason_->setFocus();
}

void ExportBundleDialog::save()
{
    errors().clear();
    if (whole_->isChecked() && reason_->text().trimmed().isEmpty())
        return errors().show(QStringLiteral("reason"), tr("Give a reason; it is kept in the audit."));
    if (std::none_of(loans_.begin(), loans_.end(), [](const auto& loan) { return loan.second->isChecked(); }))
        return errors().show(Error{ErrorCode::Required, {QStringLiteral("loan")}, {}});
    context().prompts.chooseTarget(this,
                                   {QStringLiteral("court_bundle"),
                                    tr("A new folder for the court bundle"),
                                    tr("Folders (*)"),
                                    tr("Court bundle %1 %2").arg(name_, context().today().toString(Qt::ISODate)),
                                    {}},
                                   [this](const QString& folder) { permitFor(folder); });
}

void ExportBundleDialog::permitFor(const QString& folder)
{
    ExportBundle request{borrower_, {}, folder, whole_->isChecked() ? reason_->text() : QString()};
    const bool all =
        std::all_of(loans_.begin(), loans_.end(), [](const auto& loan) { return loan.second->isChecked(); });
    for (const auto& [loan, box] : loans_)
        if (!all && box->isChecked())
            request.loans.push_back(loan);
    write([request](Services& services) { return services.bundles.permit(request); },
          [this](const BundlePermit& permit) {
              startWriting(permit);
              accept();
          });
}

/// Goes on when the dialog is closed: the page is who is told.
void ExportBundleDialog::startWriting(const BundlePermit& permit)
{
    context().jobs.read(
        tr("Court bundle"), parentWidget(),
        [permit, today = context().today()](Database& reader, JobControl& control) {
            return writeCourtBundle(reader, permit, today, [&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.cancelled();
            });
        },
        [page = parentWidget(), &context = context(), folder = permit.request().folder](const Result<int>& written) {
            if (written)
                context.prompts.tell(page,
                                     {QStringLiteral("bundle_written"),
                                      tr("The court bundle was written: %Ln file(s).", nullptr, *written), folder});
            else if (written.error().code != ErrorCode::Cancelled)
                context.prompts.showError(page, written.error());
        });
}

} // namespace qingshou
