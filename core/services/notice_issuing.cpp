// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_issuing.h"

#include "core/services/letter_fields.h"
#include "core/services/letter_words.h"
#include "core/services/rule_settings.h"
#include "core/storage/conduct_query.h"
#include "core/storage/contact_repository.h"

#include <algorithm>

namespace qingshou {
namespace {

bool isOverdue(const LoanRow& loan)
{
    return loan.arrears().isPositive() ||
           (loan.balance.isPositive() && loanDaysPastDue(loan, loan.statisticsOn).worse() > 0);
}

/// What the rules block, and holds: nobody heeds a warning in a batch, and until a complaint or dispute is decided the
/// debtor is not to be pressed (C14, C15).
bool keepsBack(const ConductFinding& finding)
{
    return levelOf(finding.reason) == ConductLevel::Block || finding.reason == ConductReason::ComplaintHold ||
           finding.reason == ConductReason::DisputeHold;
}

class Issuing {
public:
    Issuing(Change& change, const IssueNotices& request)
        : change_(change), request_(request), fields_(change, request),
          rules_(conductParameters(Settings::load(change.db())))
    {
    }

    void add(const BorrowerRow& borrower)
    {
        overridden_.clear();
        history_ = conductHistory(change_.db(), change_.session().vault, borrower.id, change_.today());
        switch (request_.kind) {
        case NoticeKind::Demand:
        case NoticeKind::GuarantorDemand:
        case NoticeKind::LegalLetter:
            return addDemands(borrower);
        case NoticeKind::PromiseLetter:
            return addPromiseLetters(borrower);
        case NoticeKind::Agreement:
            return addAgreements(borrower);
        case NoticeKind::VisitRecord:
            return addVisitRecord(borrower);
        case NoticeKind::DeliverySlip:
            return addDeliverySlips(borrower);
        }
    }

    NoticesToIssue take() { return std::move(found_); }

private:
    void without(const BorrowerRow& borrower, NotIssuedReason why, const QString& loan = {})
    {
        // What is in the way for other reasons was said the first time.
        if (!request_.conductOverride)
            found_.without.push_back({borrower.id, borrower.name, loan, why, {}});
    }

    /// A letter to a dead or minor debtor, or while a complaint or dispute is looked into, is as forbidden as a call.
    bool mayGoTo(const BorrowerRow& borrower, PersonReached person, const QString& name, const LoanRow& loan)
    {
        const ConductAct act{
            .channel = ContactChannel::Letter, .person = person, .personName = name, .at = change_.now()};
        std::vector<ConductFinding> against = judgeConduct(act, conductFacts(history_, act), rules_);
        std::erase_if(against, [](const ConductFinding& one) { return !keepsBack(one); });
        if (request_.conductOverride) {
            overridden_ = std::move(against);
            return !overridden_.empty(); // the others have theirs
        }
        if (!against.empty())
            found_.without.push_back({borrower.id, name, loan.loanNumber, NotIssuedReason::Conduct, against});
        return against.empty();
    }

    void addDemands(const BorrowerRow& borrower)
    {
        bool any = false;
        for (const LoanRow& loan : LoanQuery(change_.db()).ofBorrower(borrower.id)) {
            if (!isOverdue(loan))
                continue;
            any = true;
            if (loan.absentSinceOn.isValid())
                without(borrower, NotIssuedReason::Absent, loan.loanNumber);
            else if (request_.kind == NoticeKind::GuarantorDemand)
                addGuarantors(borrower, loan);
            else if (mayGoTo(borrower, PersonReached::Borrower, borrower.name, loan))
                addToBorrower(borrower, loan);
        }
        if (!any)
            without(borrower, NotIssuedReason::NothingOverdue);
    }

    NoticeRow& addLetter(const QString& addressee, const LoanRow& loan)
    {
        return found_.notices.emplace_back(NoticeToIssue{fields_.letter(addressee, loan), overridden_}).notice;
    }

    NoticeRow& addToBorrower(const BorrowerRow& borrower, const LoanRow& loan)
    {
        NoticeRow& row = addLetter(borrower.name, loan);
        fields_.addBorrower(row, borrower, loan);
        if (request_.kind == NoticeKind::LegalLetter)
            fields_.addFirm(row);
        return row;
    }

    void addGuarantors(const BorrowerRow& borrower, const LoanRow& loan)
    {
        const std::vector<GuarantorPeriod> guarantors = fields_.guarantors(loan);
        if (guarantors.empty())
            without(borrower, NotIssuedReason::NoGuarantor, loan.loanNumber);
        for (const GuarantorPeriod& one : guarantors) {
            const QString& name = one.guarantee.partyName;
            if (one.period.state != PeriodState::Preserved && one.period.state != PeriodState::Running) {
                if (!request_.conductOverride)
                    found_.without.push_back(
                        {borrower.id, name, loan.loanNumber, NotIssuedReason::PeriodNotRunning, {}});
            } else if (mayGoTo(borrower, PersonReached::Guarantor, name, loan)) {
                fields_.addGuarantor(addLetter(name, loan), borrower, one);
            }
        }
    }

    /// The one on which most is owed; nothing when the ledger says that nothing is, or no longer says how much.
    std::optional<LoanRow> mainLoan(const BorrowerRow& borrower)
    {
        std::optional<LoanRow> largest;
        bool absent = false;
        for (const LoanRow& loan : LoanQuery(change_.db()).ofBorrower(borrower.id)) {
            if (!loan.owed().total().isPositive())
                continue;
            absent = absent || loan.absentSinceOn.isValid();
            if (!loan.absentSinceOn.isValid() && (!largest || loan.owed().total() > largest->owed().total()))
                largest = loan;
        }
        if (!largest)
            without(borrower, absent ? NotIssuedReason::Absent : NotIssuedReason::NothingOwed);
        return largest;
    }

    /// For each loan that has an agreed plan; when none has, for the largest, with what was promised.
    void addPromiseLetters(const BorrowerRow& borrower)
    {
        const std::optional<LoanRow> largest = mainLoan(borrower);
        if (!largest || !mayGoTo(borrower, PersonReached::Borrower, borrower.name, *largest))
            return;
        const PlanRepository plans(change_.db());
        bool planned = false;
        for (const LoanRow& loan : LoanQuery(change_.db()).ofBorrower(borrower.id)) {
            const std::optional<PlanId> plan = plans.agreedPlanOf(loan.id);
            if (!plan || loan.absentSinceOn.isValid() || !loan.owed().total().isPositive())
                continue;
            planned = true;
            fields_.addPromise(addToBorrower(borrower, loan), borrower, loan, plans.find(*plan));
        }
        if (!planned)
            fields_.addPromise(addToBorrower(borrower, *largest), borrower, *largest, std::nullopt);
    }

    bool mayBeSetOut(const PlanRow& plan) const
    {
        return plan.state != PlanState::Cancelled && (!request_.plan.isValid() || plan.id == request_.plan);
    }

    /// For each loan that has a plan: the one that is wanted, else that is agreed, else the newest draft.
    void addAgreements(const BorrowerRow& borrower)
    {
        const std::vector<PlanRow> plans = PlanRepository(change_.db()).ofBorrower(borrower.id);
        bool any = false;
        for (const LoanRow& loan : LoanQuery(change_.db()).ofBorrower(borrower.id)) {
            const PlanRow* plan = nullptr;
            for (const PlanRow& one : plans) {
                const bool better = !plan || (plan->state == PlanState::Draft && one.state == PlanState::Agreed);
                if (one.loan == loan.id && mayBeSetOut(one) && better)
                    plan = &one;
            }
            if (!plan)
                continue;
            any = true;
            if (loan.absentSinceOn.isValid())
                without(borrower, NotIssuedReason::Absent, loan.loanNumber);
            else if (!loan.owed().total().isPositive())
                without(borrower, NotIssuedReason::NothingOwed, loan.loanNumber);
            else if (mayGoTo(borrower, PersonReached::Borrower, borrower.name, loan))
                fields_.addAgreement(addToBorrower(borrower, loan), borrower, loan, *plan);
        }
        if (!any)
            without(borrower, NotIssuedReason::NoPlan);
    }

    void addVisitRecord(const BorrowerRow& borrower)
    {
        const std::optional<LoanRow> loan = mainLoan(borrower);
        std::optional<ContactRow> visit;
        if (request_.visit.isValid())
            visit = ContactRepository(change_.db()).find(request_.visit);
        // What took place was judged when it was recorded; a visit to come is judged as the letter it brings.
        if (loan && (visit || mayGoTo(borrower, PersonReached::Borrower, borrower.name, *loan)))
            fields_.addVisit(addToBorrower(borrower, *loan), borrower, visit);
    }

    /// Beside every demand that has not arrived yet. The demand was judged when it was issued.
    void addDeliverySlips(const BorrowerRow& borrower)
    {
        using enum NoticeStep;
        const NoticeRepository notices(change_.db(), change_.session().vault);
        std::vector<NoticeRow> waiting = notices.list(
            {.borrowers = {borrower.id}, .steps = {Issued, Printed, Delivered, Returned}}, Scope::wholeBook());
        std::erase_if(waiting, [](const NoticeRow& row) { return !isDemand(row.kind); });
        if (waiting.empty())
            without(borrower, NotIssuedReason::NothingToServe);
        std::reverse(waiting.begin(), waiting.end()); // listed newest first
        for (const NoticeRow& served : waiting) {
            PartyId addressee = borrower.party;
            for (const GuaranteeRow& guarantee : LegalRepository(change_.db()).guarantees(served.loan))
                if (guarantee.id == served.guarantee)
                    addressee = guarantee.party;
            const std::optional<LoanRow> loan = LoanQuery(change_.db()).find(served.loan);
            NoticeRow& row = addLetter(served.addressee, *loan);
            // What the letter says, not what the ledger has come to say since.
            row.owed = served.owed;
            row.owedOn = served.owedOn;
            row.fields[QStringLiteral("total")] = served.owed.toYuan();
            row.fields[QStringLiteral("as_of")] = letterDay(served.owedOn);
            fields_.addServed(row, served, addressee);
        }
    }

    Change& change_;
    const IssueNotices& request_;
    LetterFields fields_;
    ConductParameters rules_;
    ConductHistory history_;                 ///< of the borrower whose letters are added
    std::vector<ConductFinding> overridden_; ///< against the addressee who was judged last; empty without an override
    NoticesToIssue found_;
};

} // namespace

NoticesToIssue noticesFor(Change& change, const IssueNotices& request, const std::vector<BorrowerRow>& borrowers)
{
    Issuing issuing(change, request);
    for (const BorrowerRow& borrower : borrowers)
        issuing.add(borrower);
    return issuing.take();
}

} // namespace qingshou
