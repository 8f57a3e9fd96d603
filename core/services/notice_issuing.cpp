// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_issuing.h"

#include "core/base/working_calendar.h"
#include "core/domain/chinese_amount.h"
#include "core/domain/masking.h"
#include "core/figures/periods_figures.h"
#include "core/services/rule_settings.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_extras.h"
#include "core/storage/loan_query.h"
#include "core/storage/party_repository.h"

#include <map>

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

const QString blank = QStringLiteral("__________");

QString dayText(QDate day)
{
    return day.isValid() ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day()) : blank;
}

QString orBlank(const QString& text)
{
    return text.isEmpty() ? blank : text;
}

QString modeText(GuaranteeMode mode)
{
    return mode == GuaranteeMode::Joint ? QStringLiteral("连带责任保证") : QStringLiteral("一般保证");
}

class Issuing {
public:
    Issuing(Change& change, const IssueNotices& request)
        : change_(change), request_(request), vault_(change.session().vault), parties_(change.db()),
          settings_(periodAlertSettings(Settings::load(change.db())))
    {
        for (const Branch& branch : BranchRepository(change.db()).all())
            branches_.emplace(branch.id, branch.name);
    }

    void add(const BorrowerRow& borrower)
    {
        const auto none = [&](NotIssuedReason why, const QString& loan = {}) {
            found_.without.push_back({borrower.id, borrower.name, loan, why});
        };
        bool any = false;
        for (const LoanRow& loan : LoanQuery(change_.db()).ofBorrower(borrower.id)) {
            const bool overdue = loan.arrears().isPositive() || (loan.balance.isPositive() && isOverdue(loan));
            if (!overdue)
                continue;
            any = true;
            if (loan.absentSinceOn.isValid())
                none(NotIssuedReason::Absent, loan.loanNumber);
            else if (request_.kind == NoticeKind::Demand)
                addDemand(borrower, loan);
            else if (!addGuarantors(borrower, loan))
                none(NotIssuedReason::NoGuarantor, loan.loanNumber);
        }
        if (!any)
            none(NotIssuedReason::NothingOverdue);
    }

    NoticesToIssue take() { return std::move(found_); }

private:
    static bool isOverdue(const LoanRow& loan) { return loanDaysPastDue(loan, loan.statisticsOn).worse() > 0; }

    NoticeRow& notice(const QString& addressee, const LoanRow& loan)
    {
        NoticeRow& row = found_.notices.emplace_back();
        row.kind = request_.kind;
        row.loan = loan.id;
        row.borrower = loan.borrower;
        row.branch = loan.branch;
        row.branchName = branches_[loan.branch];
        row.addressee = addressee;
        row.owedOn = loan.statisticsOn;
        row.owed = loan.owed().total();
        row.deadlineOn = request_.deadlineOn;
        row.fields = {{QStringLiteral("loan_no"), loan.loanNumber},
                      {QStringLiteral("contract_no"), orBlank(loan.contractNumber)},
                      {QStringLiteral("start"), dayText(loan.startOn)},
                      {QStringLiteral("due"), dayText(loan.dueOn)},
                      {QStringLiteral("loan_amount"), loan.loanAmount ? loan.loanAmount->toYuan() : blank},
                      {QStringLiteral("as_of"), dayText(loan.statisticsOn)},
                      {QStringLiteral("balance"), loan.balance.toYuan()},
                      {QStringLiteral("interest"), loan.interestTotal.toYuan()},
                      {QStringLiteral("penalty"), loan.penalty.toYuan()},
                      {QStringLiteral("compound"), loan.compound.toYuan()},
                      {QStringLiteral("fees"), loan.fees.toYuan()},
                      {QStringLiteral("total"), row.owed.toYuan()},
                      {QStringLiteral("capitals"), amountInCapitals(row.owed)},
                      {QStringLiteral("deadline"), dayText(request_.deadlineOn)},
                      {QStringLiteral("objection"), dayText(request_.objectionOn)},
                      {QStringLiteral("branch"), row.branchName},
                      {QStringLiteral("phone"), request_.phone},
                      {QStringLiteral("complaint_phone"), request_.complaintPhone},
                      {QStringLiteral("staff"), staff()},
                      {QStringLiteral("date"), dayText(change_.today())}};
        return row;
    }

    QString staff() const
    {
        return request_.secondStaff.isEmpty() ? request_.firstStaff
                                              : request_.firstStaff + QStringLiteral("、") + request_.secondStaff;
    }

    QString identity(PartyId party)
    {
        const std::optional<Party> found = parties_.find(party);
        const std::optional<PartyDetails> details = found ? openDetails(found->sealed, vault_) : std::nullopt;
        const Disclosure disclosure =
            change_.session().may(Permission::ViewUnmasked) ? Disclosure::Full : Disclosure::Masked;
        return orBlank(details
                           ? shown(PersonalData::IdentityNumber, QString::fromStdString(details->idNumber), disclosure)
                           : QString());
    }

    void addDemand(const BorrowerRow& borrower, const LoanRow& loan)
    {
        NoticeRow& row = notice(borrower.name, loan);
        row.fields[QStringLiteral("name")] = borrower.name;
        row.fields[QStringLiteral("id")] = identity(borrower.party);
        const std::optional<LoanExtras> extras = openExtras(loan.sealedExtras, vault_);
        const std::string tail = extras ? lastFour(extras->repaymentAccount) : std::string();
        row.fields[QStringLiteral("account")] =
            tail.empty() ? QString() : QStringLiteral("（尾号%1）").arg(QString::fromStdString(tail));
    }

    /// False when nobody guarantees.
    bool addGuarantors(const BorrowerRow& borrower, const LoanRow& loan)
    {
        const LegalRepository legal(change_.db());
        const LoanPeriods periods = loanPeriods(loan, legal.guarantees(loan.id), legal.events(loan.id), {},
                                                WorkingCalendar::builtIn(), change_.today(), settings_);
        bool any = false;
        for (const GuarantorPeriod& one : periods.guarantors) {
            if (one.guarantee.endedOn.isValid())
                continue;
            any = true;
            const bool held = one.period.state == PeriodState::Preserved;
            if (!held && one.period.state != PeriodState::Running) {
                found_.without.push_back(
                    {borrower.id, one.guarantee.partyName, loan.loanNumber, NotIssuedReason::PeriodNotRunning});
                continue;
            }
            NoticeRow& row = notice(one.guarantee.partyName, loan);
            row.guarantee = one.guarantee.id;
            row.fields[QStringLiteral("guarantor")] = one.guarantee.partyName;
            row.fields[QStringLiteral("guarantor_id")] = identity(one.guarantee.party);
            row.fields[QStringLiteral("name")] = borrower.name;
            row.fields[QStringLiteral("guarantee_no")] = orBlank(one.guarantee.contractNumber);
            row.fields[QStringLiteral("mode")] = modeText(one.period.mode);
            row.fields[QStringLiteral("in_period")] =
                held ? QStringLiteral("我社已在保证期间内向你主张保证责任，现再次") : QStringLiteral("现在保证期间内");
        }
        return any;
    }

    Change& change_;
    const IssueNotices& request_;
    const Vault& vault_;
    PartyRepository parties_;
    PeriodAlertSettings settings_;
    std::map<BranchId, QString> branches_;
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
