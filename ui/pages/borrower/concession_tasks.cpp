// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/concession_tasks.h"

#include "ui/dialogs/issue_notices_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/waiver_decision_dialog.h"
#include "ui/dialogs/waiver_dialog.h"
#include "ui/dialogs/ways_dialog.h"
#include "ui/print/notice_output.h"
#include "ui/print/print_job.h"
#include "ui/print/waiver_paper.h"

#include <algorithm>

namespace qingshou {

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
    if (const WaiverRow* row = waiver(id))
        open(new WaiverDecisionDialog(context_, view_, *row, page_));
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

void ConcessionTasks::compareWays(LoanId loan)
{
    if (!view_.page.loans.empty())
        open(new WaysDialog(context_, view_, loan, page_));
}

} // namespace qingshou
