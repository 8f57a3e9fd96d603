// SPDX-License-Identifier: GPL-3.0-or-later
// What is merged into a numbered letter, read from the file: figures as the ledger states them on its day, identity
// numbers and addresses masked unless the role may see them whole. Inside core/services only.
#pragma once

#include "core/figures/periods_figures.h"
#include "core/services/change.h"
#include "core/services/notice_service.h"
#include "core/services/settings.h"
#include "core/storage/loan_query.h"
#include "core/storage/party_repository.h"
#include "core/storage/plan_repository.h"

#include <map>

namespace qingshou {

class LetterFields {
public:
    LetterFields(Change& change, const IssueNotices& request);

    /// A letter about a loan, with the fields that every kind has.
    NoticeRow letter(const QString& addressee, const LoanRow& loan);
    void addBorrower(NoticeRow& letter, const BorrowerRow& borrower, const LoanRow& loan);
    void addGuarantor(NoticeRow& letter, const BorrowerRow& borrower, const GuarantorPeriod& guarantor);
    void addFirm(NoticeRow& letter) const;
    /// What is to be paid when, from the plan; without one from the promises still to come; without these blank lines.
    void addPromise(NoticeRow& letter, const BorrowerRow& borrower, const LoanRow& loan,
                    const std::optional<PlanRow>& plan);
    void addAgreement(NoticeRow& letter, const BorrowerRow& borrower, const LoanRow& loan, const PlanRow& plan);
    /// visit: the contact it is filled from; none: to be filled in by hand.
    void addVisit(NoticeRow& letter, const BorrowerRow& borrower, const std::optional<ContactRow>& visit);
    void addServed(NoticeRow& letter, const NoticeRow& served, PartyId addressee);

    /// Of those whom the ledger still names.
    std::vector<GuarantorPeriod> guarantors(const LoanRow& loan);

private:
    QString staff() const;
    QStringList coBorrowers(BorrowerId borrower);
    std::optional<PartyDetails> details(PartyId party);
    QString identity(PartyId party);
    QString address(PartyId party);

    Change& change_;
    const IssueNotices& request_;
    PartyRepository parties_;
    Settings settings_;
    PeriodAlertSettings alerts_;
    std::map<BranchId, QString> branches_{};
};

} // namespace qingshou
