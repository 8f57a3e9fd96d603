// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/concession_tasks.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/services/services.h"
#include "ui/dialogs/concession_decision_dialog.h"
#include "ui/dialogs/conclude_restructuring_dialog.h"
#include "ui/dialogs/issue_notices_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/restructuring_dialog.h"
#include "ui/dialogs/waiver_dialog.h"
#include "ui/dialogs/ways_dialog.h"
#include "ui/models/concession_text.h"
#include "ui/pages/borrower/plans_panel.h"
#include "ui/pages/borrower/restructurings_panel.h"
#include "ui/pages/borrower/waivers_panel.h"
#include "ui/print/notice_output.h"
#include "ui/print/print_job.h"
#include "ui/print/restructuring_paper.h"
#include "ui/print/waiver_paper.h"
#include "ui/widgets/facts.h"

#include <algorithm>

namespace qingshou {

void ConcessionTasks::serve(PlansPanel& plans, WaiversPanel& waivers, RestructuringsPanel& restructurings)
{
    connect(&plans, &PlansPanel::agreed, this, &ConcessionTasks::agreePlan);
    connect(&plans, &PlansPanel::cancelWanted, this, &ConcessionTasks::cancelPlan);
    connect(&plans, &PlansPanel::printWanted, this, &ConcessionTasks::printPlan);
    connect(&waivers, &WaiversPanel::decideWanted, this, &ConcessionTasks::decideWaiver);
    connect(&waivers, &WaiversPanel::withdrawWanted, this, &ConcessionTasks::withdrawWaiver);
    connect(&waivers, &WaiversPanel::printWanted, this, &ConcessionTasks::printWaiver);
    connect(&restructurings, &RestructuringsPanel::decideWanted, this, &ConcessionTasks::decideRestructuring);
    connect(&restructurings, &RestructuringsPanel::concludeWanted, this, &ConcessionTasks::concludeRestructuring);
    connect(&restructurings, &RestructuringsPanel::withdrawWanted, this, &ConcessionTasks::withdrawRestructuring);
    connect(&restructurings, &RestructuringsPanel::printWanted, this, &ConcessionTasks::printRestructuring);
}

void ConcessionTasks::makePlan(LoanId loan)
{
    if (view_.page.loans.empty())
        return;
    open(new PlanDialog(context_, view_, loan, page_));
}

void ConcessionTasks::agreePlan(PlanId id)
{
    write([id](Services& services) { return services.plans.agree(id); });
}

void ConcessionTasks::cancelPlan(PlanId id)
{
    askReason(QStringLiteral("cancel_plan"), tr("Cancel the plan"),
              tr("Its instalments are not followed any more; what was paid stays paid."), tr("Cancel the plan"),
              [id](Services& services, const QString& reason) { return services.plans.cancel(id, reason); });
}

void ConcessionTasks::printPlan(PlanId id)
{
    std::vector<NoticeId> issued;
    for (const NoticeRow& letter :
         NoticeRepository(context_.reader(), context_.session->vault)
             .list({.borrowers = {view_.id()}, .kinds = {NoticeKind::Agreement}}, Scope::wholeBook()))
        if (letter.plan == id && letter.step != NoticeStep::Voided)
            issued.push_back(letter.id);
    if (!issued.empty())
        return printNotices(page_, context_, std::move(issued)); // under the number that it has
    auto* dialog = new IssueNoticesDialog(context_, {view_.id()}, page_);
    dialog->choosePlan(id);
    open(dialog);
}

void ConcessionTasks::proposeWaiver(LoanId loan)
{
    if (!view_.page.loans.empty())
        open(new WaiverDialog(context_, view_, loan, page_));
}

const WaiverRow* ConcessionTasks::waiver(WaiverId id) const
{
    const auto found = std::find_if(view_.page.waivers.begin(), view_.page.waivers.end(),
                                    [id](const WaiverRow& row) { return row.id == id; });
    return found == view_.page.waivers.end() ? nullptr : &*found;
}

void ConcessionTasks::decideWaiver(WaiverId id)
{
    const WaiverRow* row = waiver(id);
    if (!row)
        return;
    ConcessionProposed proposed{.name = QStringLiteral("waiver"),
                                .title = tr("Decision on the waiver"),
                                .level = row->level,
                                .on = Clock::chinaTime(row->proposedAt).date()};
    auto* facts = new Facts;
    facts->add(tr("Borrower"), view_.page.borrower.name);
    facts->addAmount(tr("Owed when proposed (yuan)"), row->owed.total().toYuan());
    facts->addAmount(tr("To be waived (yuan)"), row->waived.total().toYuan(), true);
    facts->add(tr("Of it"), partsText(row->waived));
    facts->add(tr("Condition"), conditionText(view_, *row));
    facts->add(tr("Why"), row->reason);
    facts->add(tr("Application"), row->application);
    facts->add(tr("Proposed by"), row->proposedByName);
    proposed.facts = facts;
    proposed.record = [id](Services& services, const ConcessionDecision& decided) {
        return services.waivers.decide({id, decided.decision, decided.level, decided.on, decided.number, decided.note});
    };
    open(new ConcessionDecisionDialog(context_, proposed, page_));
}

void ConcessionTasks::withdrawWaiver(WaiverId id)
{
    askReason(QStringLiteral("withdraw_waiver"), tr("Withdraw the waiver"),
              tr("Nothing is waived; the whole of it stays owed. It stays in the timeline."), tr("Withdraw"),
              [id](Services& services, const QString& reason) { return services.waivers.withdraw(id, reason); });
}

void ConcessionTasks::printWaiver(WaiverId id)
{
    if (const WaiverRow* row = waiver(id))
        showPreview(page_, context_.prompts, context_.userSettings,
                    waiverDocument(view_, *row, context_.workspace.info().cooperative), QStringLiteral("waiver"));
}

void ConcessionTasks::proposeRestructuring(LoanId loan)
{
    if (!view_.page.loans.empty())
        open(new RestructuringDialog(context_, view_, loan, page_));
}

const RestructuringRow* ConcessionTasks::restructuring(RestructuringId id) const
{
    const auto found = std::find_if(view_.page.restructurings.begin(), view_.page.restructurings.end(),
                                    [id](const RestructuringRow& row) { return row.id == id; });
    return found == view_.page.restructurings.end() ? nullptr : &*found;
}

bool ConcessionTasks::goOn(LoanId loan)
{
    const Session& session = *context_.session;
    for (const RestructuringRow& row : view_.page.restructurings) {
        if (row.loan != loan)
            continue;
        if (row.state() == RestructuringState::Proposed && session.may(Permission::DecideConcession) &&
            row.proposedBy != session.user)
            return decideRestructuring(row.id), true;
        if (row.state() == RestructuringState::Approved && session.may(Permission::RecordLegalEvent))
            return concludeRestructuring(row.id), true;
    }
    return false;
}

void ConcessionTasks::decideRestructuring(RestructuringId id)
{
    const RestructuringRow* row = restructuring(id);
    if (!row)
        return;
    ConcessionProposed proposed{.name = QStringLiteral("restructuring"),
                                .title = tr("Decision on the restructuring"),
                                .level = row->level,
                                .on = Clock::chinaTime(row->proposedAt).date()};
    auto* facts = new Facts;
    facts->add(tr("Borrower"), view_.page.borrower.name);
    facts->add(tr("What changes"), restructuringText(*row));
    facts->add(tr("Why"), row->reason);
    facts->add(tr("Application"), tr("%1, %2").arg(toIso(row->appliedOn), row->application));
    facts->add(tr("Guarantors to agree"), guarantorsToSign(view_, row->loan));
    facts->add(tr("Proposed by"), row->proposedByName);
    proposed.facts = facts;
    proposed.record = [id](Services& services, const ConcessionDecision& decided) {
        return services.restructurings.decide(
            {id, decided.decision, decided.level, decided.on, decided.number, decided.note});
    };
    open(new ConcessionDecisionDialog(context_, proposed, page_));
}

void ConcessionTasks::concludeRestructuring(RestructuringId id)
{
    if (const RestructuringRow* row = restructuring(id))
        open(new ConcludeRestructuringDialog(context_, view_, *row, page_));
}

void ConcessionTasks::withdrawRestructuring(RestructuringId id)
{
    const RestructuringRow* row = restructuring(id);
    const bool signedAlready = row && row->state() == RestructuringState::Concluded;
    askReason(QStringLiteral("withdraw_restructuring"),
              signedAlready ? tr("Not signed after all") : tr("Withdraw the proposal"),
              signedAlready ? tr("What the signing put onto the clock is taken back: the event and the guarantors' "
                                 "consents of that day. It stays in the timeline.")
                            : tr("The loan stays as it is. The proposal stays in the timeline."),
              tr("Withdraw"),
              [id](Services& services, const QString& reason) { return services.restructurings.withdraw(id, reason); });
}

void ConcessionTasks::printRestructuring(RestructuringId id)
{
    if (const RestructuringRow* row = restructuring(id))
        showPreview(page_, context_.prompts, context_.userSettings,
                    restructuringDocument(view_, *row, context_.workspace.info().cooperative),
                    QStringLiteral("restructuring"));
}

void ConcessionTasks::compareWays(LoanId loan)
{
    if (!view_.page.loans.empty())
        open(new WaysDialog(context_, view_, loan, page_));
}

} // namespace qingshou
