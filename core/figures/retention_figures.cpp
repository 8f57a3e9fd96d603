// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/retention_figures.h"

#include "core/figures/borrower_figures.h"
#include "core/storage/complaint_repository.h"
#include "core/storage/legal_repository.h"
#include "core/storage/loan_history.h"
#include "core/storage/plan_repository.h"
#include "core/storage/retention_repository.h"

#include <algorithm>

namespace qingshou {
namespace {

LoanPast pastOf(Database& db, const LoanRow& loan, const std::vector<RecoveryEntry>& recoveries)
{
    LoanPast past;
    for (const LoanDayRow& row : loanHistory(db, loan.id))
        if (row.on < loan.statisticsOn)
            past.ledgers.push_back({row.on, row.balance + row.interest});
    past.ledgers.push_back({loan.statisticsOn, loan.owed().total()});
    past.absentSinceOn = loan.absentSinceOn;
    past.writtenOffOn = loan.writtenOffOn;
    for (const RecoveryEntry& entry : recoveries)
        if (entry.loan == loan.id && settlesDebt(entry.kind))
            past.receipts.push_back({entry.id, entry.receivedOn, entry.amount, entry.reverses});
    return past;
}

/// Whatever was written off.
bool owes(LoanPast loan, QDate asOf)
{
    loan.writtenOffOn = {};
    return !loanEndedOn(loan, asOf);
}

bool planRuns(Database& db, BorrowerId borrower, const std::vector<RecoveryEntry>& recoveries, QDate asOf)
{
    const std::vector<PlanRow> plans = PlanRepository(db).ofBorrower(borrower);
    return std::any_of(plans.begin(), plans.end(), [&](const PlanRow& plan) {
        return plan.state == PlanState::Agreed && !planStatus(plan, recoveries, asOf, 0).settled();
    });
}

bool noticeWaits(const NoticeStanding& notice)
{
    switch (notice.step) {
    case NoticeStep::Issued:
        return true;
    case NoticeStep::Printed:
    case NoticeStep::Delivered:
    case NoticeStep::Returned:
        return asksForProof(notice.kind);
    default:
        return false;
    }
}

bool courtIsBusy(Database& db, LoanId loan, const WorkingCalendar& calendar, QDate asOf)
{
    const LegalRepository legal(db);
    const LegalEvents events = countingEvents(legal.events(loan));
    if (std::any_of(events.begin(), events.end(), [](const LegalEvent& event) {
            return isProcedure(event.kind) && event.ending == ProcedureEnd::Open;
        }))
        return true;
    const std::vector<JudgmentRow> judgments = legal.judgments(loan);
    return std::any_of(judgments.begin(), judgments.end(),
                       [&](const JudgmentRow& row) { return judgmentRuns(row.judgment(), events, calendar, asOf); });
}

} // namespace

RetentionFacts retentionFacts(Database& db, BorrowerId borrower, const WorkingCalendar& calendar, QDate asOf)
{
    const std::vector<LoanRow> loans = LoanQuery(db).ofBorrower(borrower);
    const std::vector<RecoveryEntry> recoveries = RecoveryRepository(db).ofBorrower(borrower);
    std::vector<LoanPast> pasts;
    for (const LoanRow& loan : loans)
        pasts.push_back(pastOf(db, loan, recoveries));
    RetentionFacts facts;
    facts.endedOn = allEndedOn(pasts, asOf);
    if (!facts.endedOn)
        return facts; // whatever is open, nothing can go

    const RetentionRepository records(db);
    facts.lastRecordOn = records.lastRecordOn(borrower);
    const auto hold = [&](RetentionHold what, bool open) {
        if (open)
            facts.holds.push_back(what);
    };
    const bool owing = std::any_of(pasts.begin(), pasts.end(), [&](const LoanPast& loan) { return owes(loan, asOf); });
    const QDate promise = records.promiseUnkeptOn(borrower);
    const std::vector<NoticeStanding> notices = records.notices(borrower);
    hold(RetentionHold::Complaint, ComplaintRepository(db).hasOpen(borrower));
    hold(RetentionHold::Plan, planRuns(db, borrower, recoveries, asOf));
    hold(RetentionHold::Promise, promise.isValid() && (owing || promise >= asOf));
    hold(RetentionHold::Notice, std::any_of(notices.begin(), notices.end(), noticeWaits));
    hold(RetentionHold::Instruction, records.hasOpenInstruction(borrower));
    hold(RetentionHold::Court, std::any_of(loans.begin(), loans.end(), [&](const LoanRow& loan) {
             return courtIsBusy(db, loan.id, calendar, asOf);
         }));
    return facts;
}

} // namespace qingshou
