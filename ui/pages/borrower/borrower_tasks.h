// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels of a borrower's page ask for: the dialogs that are opened, and what is written without one. Refusals
// that no form can show go to the prompts.
#pragma once

#include "core/storage/related_party_repository.h"
#include "ui/models/borrower_view.h"
#include "ui/workbench/page_context.h"

#include <QObject>

class QDialog;
class QWidget;

namespace qingshou {

class BorrowerTasks : public QObject {
    Q_OBJECT

public:
    BorrowerTasks(PageContext& context, QWidget* page);

    /// Dialogs of another borrower are closed.
    void setView(const BorrowerView& view);

    void planContact();
    void withdrawPlanned();
    void printNotice();
    void makePlan(LoanId loan);
    void agreePlan(PlanId plan);
    void cancelPlan(PlanId plan);
    void printPlan(PlanId plan);
    void proposeWaiver(LoanId loan);
    void decideWaiver(WaiverId waiver);
    void withdrawWaiver(WaiverId waiver);
    void printWaiver(WaiverId waiver);
    void compareWays(LoanId loan);
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
    void reveal(PartyId party);
    /// Asks for a file.
    void chooseEvidence();
    void addEvidence(const QStringList& paths);
    void viewEvidence(EvidenceId evidence);
    void changeEvidence(EvidenceId evidence);
    void withdrawEvidence(EvidenceId evidence);
    void exportBundle();

Q_SIGNALS:
    void revealed(qingshou::PartyId party, const qingshou::PersonalDetails& details);

private:
    /// What stands of it in the timeline.
    QString sentenceOf(const OwnEntry& own) const;
    void open(QDialog* dialog);
    /// Of this kind there may be several.
    void openBeside(QDialog* dialog);
    const PlanRow* plan(PlanId id) const;
    const EvidenceRow* evidence(EvidenceId id) const;
    void lookAt(EvidenceId id, const QString& reason, const std::function<void(const Outcome&)>& answer);
    const WaiverRow* waiver(WaiverId id) const;
    /// A reason, then the work with it; the dialog says what was refused.
    template <class Work>
    void askReason(const QString& id, const QString& title, const QString& text, const QString& accept, Work work);
    /// At once; a refusal is told.
    template <class Work>
    void write(Work work)
    {
        context_.write(this, std::move(work), [this](auto result) {
            if (!result)
                context_.prompts.showError(page_, result.error());
        });
    }

    PageContext& context_;
    QWidget* page_;
    BorrowerView view_;
    QString lookingFor_; ///< why this borrower's evidence is looked at: asked once, kept with every look
    QList<QPointer<QDialog>> dialogs_;
};

} // namespace qingshou
