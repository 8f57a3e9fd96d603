// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels of a borrower's page ask for, but for ways to end the debt (concession_tasks.h) and evidence
// (evidence_tasks.h).
#pragma once

#include "core/storage/related_party_repository.h"
#include "ui/pages/borrower/borrower_work.h"

namespace qingshou {

class BorrowerTasks : public BorrowerWork {
    Q_OBJECT

public:
    using BorrowerWork::BorrowerWork;

    void planContact();
    void withdrawPlanned();
    void printNotice();
    void writeStrategy();
    void printStrategy();
    void writeJournal();
    void undoEntry();
    void approveStrategy(StrategyId strategy, const QString& note);
    void sendBackStrategy(StrategyId strategy, const QString& reason);
    void changeOrder(LoanId loan);
    void showHistory(LoanId loan);
    void recordJudgment(LoanId loan);
    void correctJudgment(JudgmentId judgment);
    void recordSeizure(LoanId loan);
    void renewSeizure(const SeizureRow& seizure);
    void releaseSeizure(const SeizureRow& seizure);
    void openEvent(LegalEventId event);
    void guaranteeTerms(GuaranteeId guarantee);
    void addGuarantor(LoanId loan);
    void addPerson(Relation relation);
    void recordRefusal(qint64 contactPerson, const QString& name);
    void withdrawPromise(PromiseId promise);
    void reverseRecovery(RecoveryId recovery);
    void explainFall(LoanId loan, ImportRunId run, RecoveryKind kind);
    void assignOwner();
    void conductFacts();
    void registerComplaint();
    void scheduleReturnVisit();
    void reveal(PartyId party);

Q_SIGNALS:
    void revealed(qingshou::PartyId party, const qingshou::PersonalDetails& details);

private:
    /// What stands of it in the timeline.
    QString sentenceOf(const OwnEntry& own) const;
};

} // namespace qingshou
