// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/borrower_tasks.h"

#include "core/base/clock.h"
#include "core/storage/timeline_query.h"
#include "ui/dialogs/assign_owner_dialog.h"
#include "ui/dialogs/conduct_facts_dialog.h"
#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/evidence_view_dialog.h"
#include "ui/dialogs/export_bundle_dialog.h"
#include "ui/dialogs/guarantee_dialog.h"
#include "ui/dialogs/issue_notices_dialog.h"
#include "ui/dialogs/judgment_dialog.h"
#include "ui/dialogs/legal_event_dialog.h"
#include "ui/dialogs/loan_history_dialog.h"
#include "ui/dialogs/order_dialog.h"
#include "ui/dialogs/party_dialog.h"
#include "ui/dialogs/plan_contact_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/strategy_dialog.h"
#include "ui/dialogs/strategy_journal_dialog.h"
#include "ui/models/timeline_text.h"
#include "ui/dialogs/waiver_decision_dialog.h"
#include "ui/dialogs/waiver_dialog.h"
#include "ui/dialogs/ways_dialog.h"
#include "ui/print/agreement_output.h"
#include "ui/print/print_job.h"
#include "ui/print/strategy_card.h"
#include "ui/print/waiver_paper.h"

#include <algorithm>

namespace qingshou {
namespace {

TimelineKind kindOf(OwnEntryKind kind)
{
    switch (kind) {
    case OwnEntryKind::Contact:
        return TimelineKind::Contact;
    case OwnEntryKind::Note:
        return TimelineKind::Note;
    case OwnEntryKind::Promise:
        return TimelineKind::Promise;
    case OwnEntryKind::Recovery:
        return TimelineKind::Recovery;
    case OwnEntryKind::LegalEvent:
        return TimelineKind::LegalEvent;
    case OwnEntryKind::Plan:
        return TimelineKind::PlanDrafted;
    }
    return TimelineKind::Note;
}

} // namespace

BorrowerTasks::BorrowerTasks(PageContext& context, QWidget* page) : QObject(page), context_(context), page_(page) {}

void BorrowerTasks::setView(const BorrowerView& view)
{
    if (view.id() != view_.id()) {
        for (const QPointer<QDialog>& dialog : std::as_const(dialogs_)) {
            if (dialog)
                dialog->close();
        }
        dialogs_.clear();
        lookingFor_.clear();
    }
    view_ = view;
}

void BorrowerTasks::open(QDialog* dialog)
{
    // One of a kind: the second click brings the first one forward.
    for (const QPointer<QDialog>& other : std::as_const(dialogs_)) {
        if (other && other->objectName() == dialog->objectName()) {
            delete dialog;
            other->raise();
            other->activateWindow();
            return;
        }
    }
    openBeside(dialog);
}

void BorrowerTasks::openBeside(QDialog* dialog)
{
    dialogs_.removeAll(nullptr);
    dialogs_ << dialog;
    dialog->show();
}

template <class Work>
void BorrowerTasks::askReason(const QString& id, const QString& title, const QString& text, const QString& accept,
                              Work work)
{
    open(new ReasonDialog(
        context_, {id, title, text, accept},
        [this, work = std::move(work)](const QString& reason, ReasonDialog::Answer answer) {
            context_.write(
                this, [work, reason](Services& services) { return work(services, reason); },
                [answer](const auto& result) { answer(result ? Outcome(Done{}) : Outcome(result.error())); });
        },
        page_));
}

void BorrowerTasks::planContact()
{
    if (view_.id().isValid())
        open(new PlanContactDialog(context_, {view_.id()}, page_));
}

void BorrowerTasks::withdrawPlanned()
{
    open(withdrawPlannedDialog(context_, {view_.id()}, page_));
}

void BorrowerTasks::printNotice()
{
    if (view_.id().isValid())
        open(new IssueNoticesDialog(context_, {view_.id()}, page_));
}

void BorrowerTasks::makePlan(LoanId loan)
{
    if (view_.page.loans.empty())
        return;
    open(new PlanDialog(context_, view_, loan, page_));
}

void BorrowerTasks::agreePlan(PlanId id)
{
    write([id](Services& services) { return services.plans.agree(id); });
}

void BorrowerTasks::cancelPlan(PlanId id)
{
    askReason(QStringLiteral("cancel_plan"), tr("Cancel the plan"),
              tr("Its instalments are not followed any more; what was paid stays paid."), tr("Cancel the plan"),
              [id](Services& services, const QString& reason) { return services.plans.cancel(id, reason); });
}

const PlanRow* BorrowerTasks::plan(PlanId id) const
{
    const auto found = std::find_if(view_.page.plans.begin(), view_.page.plans.end(),
                                    [id](const PlanRow& row) { return row.id == id; });
    return found == view_.page.plans.end() ? nullptr : &*found;
}

void BorrowerTasks::printPlan(PlanId id)
{
    if (const PlanRow* row = plan(id))
        printAgreement(page_, context_, view_, *row);
}

void BorrowerTasks::proposeWaiver(LoanId loan)
{
    if (!view_.page.loans.empty())
        open(new WaiverDialog(context_, view_, loan, page_));
}

const WaiverRow* BorrowerTasks::waiver(WaiverId id) const
{
    const auto found = std::find_if(view_.page.waivers.begin(), view_.page.waivers.end(),
                                    [id](const WaiverRow& row) { return row.id == id; });
    return found == view_.page.waivers.end() ? nullptr : &*found;
}

void BorrowerTasks::decideWaiver(WaiverId id)
{
    if (const WaiverRow* row = waiver(id))
        open(new WaiverDecisionDialog(context_, view_, *row, page_));
}

void BorrowerTasks::withdrawWaiver(WaiverId id)
{
    askReason(QStringLiteral("withdraw_waiver"), tr("Withdraw the waiver"),
              tr("Nothing is waived; the whole of it stays owed. It stays in the timeline."), tr("Withdraw"),
              [id](Services& services, const QString& reason) { return services.waivers.withdraw(id, reason); });
}

void BorrowerTasks::printWaiver(WaiverId id)
{
    if (const WaiverRow* row = waiver(id))
        showPreview(page_, context_.prompts, context_.userSettings,
                    waiverDocument(view_, *row, context_.workspace.info().cooperative), QStringLiteral("waiver"));
}

void BorrowerTasks::compareWays(LoanId loan)
{
    if (!view_.page.loans.empty())
        open(new WaysDialog(context_, view_, loan, page_));
}

void BorrowerTasks::writeStrategy()
{
    open(new StrategyDialog(context_, view_, page_));
}

void BorrowerTasks::writeJournal()
{
    if (view_.id().isValid())
        open(new StrategyJournalDialog(context_, view_.id(), view_.page.borrower.name, view_.page.journal, page_));
}

void BorrowerTasks::printStrategy()
{
    if (view_.strategy())
        showPreview(page_, context_.prompts, context_.userSettings,
                    strategyCardDocument(view_, context_.workspace.info().cooperative), QStringLiteral("strategy"));
}

void BorrowerTasks::approveStrategy(StrategyId id, const QString& note)
{
    write([id, note](Services& services) { return services.strategies.approve(id, note); });
}

void BorrowerTasks::sendBackStrategy(StrategyId id, const QString& reason)
{
    write([id, reason](Services& services) { return services.strategies.sendBack(id, reason); });
}

void BorrowerTasks::changeOrder(LoanId loan)
{
    open(new OrderDialog(context_, view_, loan, page_));
}

void BorrowerTasks::showHistory(LoanId loan)
{
    if (const LoanCard* card = view_.loan(loan))
        open(new LoanHistoryDialog(context_, card->loan, page_));
}

void BorrowerTasks::recordJudgment(LoanId loan)
{
    open(new JudgmentDialog(context_, view_, loan, {}, page_));
}

void BorrowerTasks::correctJudgment(JudgmentId id)
{
    open(new JudgmentDialog(context_, view_, {}, id, page_));
}

void BorrowerTasks::openEvent(LegalEventId id)
{
    open(new LegalEventDialog(context_, view_, id, page_));
}

void BorrowerTasks::guaranteeTerms(GuaranteeId id)
{
    open(new GuaranteeDialog(context_, view_, id, {}, page_));
}

void BorrowerTasks::addGuarantor(LoanId loan)
{
    open(new GuaranteeDialog(context_, view_, {}, loan, page_));
}

void BorrowerTasks::addPerson(Relation relation)
{
    open(new PartyDialog(context_, view_.id(), relation, page_));
}

void BorrowerTasks::recordRefusal(qint64 contactPerson, const QString& name)
{
    context_.prompts.ask(
        page_,
        {QStringLiteral("contact_refused"), tr("%1 does not want to be contacted again?").arg(name),
         tr("This cannot be taken back: a contact person who refuses is left alone for good."),
         tr("Record the refusal"), true},
        [this, contactPerson](bool yes) {
            if (yes)
                write([contactPerson](Services& services) { return services.parties.recordRefusal(contactPerson); });
        });
}

void BorrowerTasks::withdrawPromise(PromiseId id)
{
    askReason(QStringLiteral("withdraw_promise"), tr("Withdraw the promise"),
              tr("For a promise that was recorded by mistake. Whether one is kept follows from recoveries."),
              tr("Withdraw"),
              [id](Services& services, const QString& reason) { return services.promises.withdraw(id, reason); });
}

void BorrowerTasks::reverseRecovery(RecoveryId id)
{
    askReason(QStringLiteral("reverse_recovery"), tr("Reverse the recovery"),
              tr("An entry of its own, dated today, takes back every part of it. Both stay in the timeline."),
              tr("Reverse"),
              [id](Services& services, const QString& reason) { return services.recoveries.reverse(id, reason); });
}

void BorrowerTasks::undoEntry()
{
    const QDateTime since = undoneSince(view_.settings, context_.workspace.clock().now());
    const std::optional<OwnEntry> entry =
        OwnEntryQuery(context_.reader()).newest(view_.id(), context_.session->user, since);
    if (!entry) {
        context_.prompts.tell(
            page_,
            {QStringLiteral("nothing_to_undo"),
             tr("You recorded nothing here since %1.").arg(Clock::chinaTime(since).toString(QStringLiteral("HH:mm"))),
             tr("An older entry is corrected where it stands.")});
        return;
    }
    context_.prompts.ask(
        page_, {QStringLiteral("undo_entry"), tr("Take back this entry?"), sentenceOf(*entry), tr("Take back")},
        [this, borrower = view_.id(), entry = *entry](bool yes) {
            if (yes)
                write([borrower, entry, reason = tr("recorded by mistake")](Services& services) {
                    return services.undo.undo(borrower, entry, reason);
                });
        });
}

QString BorrowerTasks::sentenceOf(const OwnEntry& own) const
{
    constexpr qint64 newest = 200; // it is among them: the list begins with the newest
    for (const TimelineEntry& entry :
         TimelineQuery(context_.reader(), context_.scope()).page(view_.id(), 0, newest, {kindOf(own.kind)}).entries)
        if (entry.id == own.id)
            return timelineSentence(entry);
    return {};
}

void BorrowerTasks::explainFall(LoanId loan, ImportRunId run, RecoveryKind kind)
{
    write([loan, run, kind](Services& services) { return services.recoveries.explainFall(loan, run, kind); });
}

void BorrowerTasks::assignOwner()
{
    open(new AssignOwnerDialog(context_, {view_.id()}, page_));
}

void BorrowerTasks::conductFacts()
{
    if (view_.id().isValid())
        open(new ConductFactsDialog(context_, view_, page_));
}

void BorrowerTasks::reveal(PartyId party)
{
    const BorrowerId borrower = view_.id();
    open(new ReasonDialog(
        context_,
        {QStringLiteral("reveal_party"), tr("Show personal data in full"),
         tr("Who looked at whose data, when and why is kept in the audit."), tr("Show")},
        [this, party, borrower](const QString& reason, ReasonDialog::Answer answer) {
            context_.write(
                this,
                [borrower, party, reason](Services& services) {
                    return services.parties.reveal(borrower, party, reason);
                },
                [this, party, borrower, answer](const Result<PersonalDetails>& result) {
                    answer(result ? Outcome(Done{}) : Outcome(result.error()));
                    if (result && borrower == view_.id())
                        Q_EMIT revealed(party, result.value());
                });
        },
        page_));
}

void BorrowerTasks::chooseEvidence()
{
    if (!view_.id().isValid())
        return;
    context_.prompts.chooseFile(page_, {QStringLiteral("evidence"), tr("Add evidence"), tr("All files (*)"), {}, {}},
                                [this](const QString& path) { addEvidence({path}); });
}

void BorrowerTasks::addEvidence(const QStringList& paths)
{
    if (view_.id().isValid() && !paths.isEmpty())
        openBeside(new EvidenceDialog(context_, view_, paths, {}, page_));
}

const EvidenceRow* BorrowerTasks::evidence(EvidenceId id) const
{
    const auto found = std::find_if(view_.evidence.begin(), view_.evidence.end(),
                                    [id](const EvidenceRow& row) { return row.id == id; });
    return found == view_.evidence.end() ? nullptr : &*found;
}

void BorrowerTasks::changeEvidence(EvidenceId id)
{
    if (const EvidenceRow* row = evidence(id))
        openBeside(new EvidenceDialog(context_, view_, *row, page_));
}

void BorrowerTasks::withdrawEvidence(EvidenceId id)
{
    askReason(QStringLiteral("withdraw_evidence"), tr("Withdraw the evidence"),
              tr("It proves nothing any more and is left out of court bundles. The sealed file is kept."),
              tr("Withdraw"),
              [id](Services& services, const QString& reason) { return services.evidence.withdraw(id, reason); });
}

void BorrowerTasks::viewEvidence(EvidenceId id)
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

void BorrowerTasks::lookAt(EvidenceId id, const QString& reason, const std::function<void(const Outcome&)>& answer)
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

void BorrowerTasks::exportBundle()
{
    if (view_.id().isValid())
        open(new ExportBundleDialog(context_, view_, page_));
}

} // namespace qingshou
