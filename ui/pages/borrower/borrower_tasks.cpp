// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/borrower_tasks.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/timeline_query.h"
#include "ui/dialogs/assign_owner_dialog.h"
#include "ui/dialogs/complaint_dialog.h"
#include "ui/dialogs/conduct_facts_dialog.h"
#include "ui/dialogs/guarantee_dialog.h"
#include "ui/dialogs/issue_notices_dialog.h"
#include "ui/dialogs/judgment_dialog.h"
#include "ui/dialogs/legal_event_dialog.h"
#include "ui/dialogs/loan_history_dialog.h"
#include "ui/dialogs/order_dialog.h"
#include "ui/dialogs/party_dialog.h"
#include "ui/dialogs/plan_contact_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/return_visit_dialog.h"
#include "ui/dialogs/seizure_dialog.h"
#include "ui/dialogs/strategy_dialog.h"
#include "ui/dialogs/strategy_journal_dialog.h"
#include "ui/models/timeline_text.h"
#include "ui/print/print_job.h"
#include "ui/print/strategy_card.h"

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
    case OwnEntryKind::Seizure:
        return TimelineKind::Seizure;
    case OwnEntryKind::Complaint:
        return TimelineKind::ComplaintRegistered;
    case OwnEntryKind::PlannedContact:
        return TimelineKind::PlannedContact;
    case OwnEntryKind::Waiver:
        return TimelineKind::WaiverProposed;
    case OwnEntryKind::Restructuring:
        return TimelineKind::RestructuringProposed;
    case OwnEntryKind::Judgment:
        return TimelineKind::Judgment;
    case OwnEntryKind::Progress:
        return TimelineKind::StrategyProgress;
    case OwnEntryKind::Instruction:
        return TimelineKind::StrategyInstruction;
    case OwnEntryKind::ReturnVisit:
        return TimelineKind::ReturnVisitPlanned;
    case OwnEntryKind::Evidence: // has a list of its own
        break;
    }
    return TimelineKind::Note;
}

} // namespace

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

void BorrowerTasks::recordSeizure(LoanId loan)
{
    open(new SeizureDialog(context_, view_, loan, SeizureDialog::Task::Record, {}, page_));
}

void BorrowerTasks::renewSeizure(const SeizureRow& seizure)
{
    open(new SeizureDialog(context_, view_, seizure.loan, SeizureDialog::Task::Renew, seizure, page_));
}

void BorrowerTasks::releaseSeizure(const SeizureRow& seizure)
{
    open(new SeizureDialog(context_, view_, seizure.loan, SeizureDialog::Task::Release, seizure, page_));
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
    if (own.kind == OwnEntryKind::Evidence) {
        const auto row = EvidenceRepository(context_.reader(), context_.session->vault).find(EvidenceId{own.id});
        return row ? tr("Evidence: %1, of %2").arg(row->title, toIso(row->takenOn)) : QString();
    }
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

void BorrowerTasks::registerComplaint()
{
    if (view_.id().isValid())
        open(new ComplaintDialog(context_, complaintOf(view_.page.borrower), page_));
}

void BorrowerTasks::scheduleReturnVisit()
{
    if (view_.id().isValid())
        open(new ReturnVisitDialog(context_, returnVisitOf(view_.page.borrower), page_));
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

} // namespace qingshou
