// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/evidence_tasks.h"

#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/evidence_view_dialog.h"
#include "ui/dialogs/export_bundle_dialog.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace qingshou {

QStringList EvidenceTasks::filesIn(const QMimeData& dropped)
{
    QStringList paths;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

void EvidenceTasks::viewChanged(const BorrowerView& before)
{
    if (view_.id() != before.id())
        lookingFor_.clear();
}

void EvidenceTasks::choose()
{
    if (!view_.id().isValid())
        return;
    context_.prompts.chooseFile(page_, {QStringLiteral("evidence"), tr("Add evidence"), tr("All files (*)"), {}, {}},
                                [this](const QString& path) { add({path}); });
}

void EvidenceTasks::add(const QStringList& paths)
{
    if (view_.id().isValid() && !paths.isEmpty())
        openBeside(new EvidenceDialog(context_, view_, paths, {}, page_));
}

const EvidenceRow* EvidenceTasks::evidence(EvidenceId id) const
{
    const auto found = std::find_if(view_.evidence.begin(), view_.evidence.end(),
                                    [id](const EvidenceRow& row) { return row.id == id; });
    return found == view_.evidence.end() ? nullptr : &*found;
}

void EvidenceTasks::change(EvidenceId id)
{
    if (const EvidenceRow* row = evidence(id))
        openBeside(new EvidenceDialog(context_, view_, *row, page_));
}

void EvidenceTasks::withdraw(EvidenceId id)
{
    askReason(QStringLiteral("withdraw_evidence"), tr("Withdraw the evidence"),
              tr("It proves nothing any more and is left out of court bundles. The sealed file is kept."),
              tr("Withdraw"),
              [id](Services& services, const QString& reason) { return services.evidence.withdraw(id, reason); });
}

void EvidenceTasks::view(EvidenceId id)
{
    if (!lookingFor_.isEmpty())
        return lookAt(id, lookingFor_, [this](const Outcome& opened) {
            if (!opened)
                context_.prompts.showError(page_, opened.error());
        });
    open(new ReasonDialog(
        context_,
        {QStringLiteral("view_evidence_why"), tr("Look inside the evidence"),
         tr("Evidence shows people as they are. Who looked at what, when and why is kept in the audit; the reason is "
            "asked once for this borrower."),
         tr("Show")},
        [this, id](const QString& reason, const ReasonDialog::Answer& answer) { lookAt(id, reason, answer); }, page_));
}

void EvidenceTasks::lookAt(EvidenceId id, const QString& reason, const std::function<void(const Outcome&)>& answer)
{
    context_.write(
        this, [id, reason](Services& services) { return services.evidence.open(id, EvidenceUse::View, reason); },
        [this, reason, answer](const Result<EvidencePermit>& permit) {
            answer(permit ? Outcome(Done{}) : Outcome(permit.error()));
            if (!permit || permit->row().borrower != view_.id())
                return;
            lookingFor_ = reason;
            const QString proves = provesText(evidenceChoices(view_.page, view_.notices), permit->row().link);
            openBeside(new EvidenceViewDialog(context_, *permit, proves, reason, page_));
        });
}

void EvidenceTasks::exportBundle()
{
    if (view_.id().isValid())
        open(new ExportBundleDialog(context_, view_, page_));
}

} // namespace qingshou
