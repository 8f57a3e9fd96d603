// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/letter_fields.h"

#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "core/domain/chinese_amount.h"
#include "core/domain/masking.h"
#include "core/figures/borrower_figures.h"
#include "core/services/agreement_fields.h"
#include "core/services/letter_words.h"
#include "core/services/rule_settings.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_extras.h"
#include "core/storage/promise_repository.h"
#include "core/storage/related_party_repository.h"
#include "core/storage/workstation_repository.h"

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

struct Owing {
    QDate dueOn{};
    Money amount{};
};

/// A line for each: day, tab, amount. The paper makes a table of them.
void addSchedule(NoticeFields& fields, const std::vector<Owing>& rows)
{
    Money total;
    QStringList lines;
    for (const Owing& row : rows) {
        lines << toIso(row.dueOn) + QLatin1Char('\t') + row.amount.toYuan();
        total += row.amount;
    }
    fields[QStringLiteral("promised")] = lines.join(QLatin1Char('\n'));
    fields[QStringLiteral("promise_total")] = rows.empty() ? letterBlank() : total.toYuan();
    fields[QStringLiteral("promise_capitals")] = rows.empty() ? letterBlank() : amountInCapitals(total);
}

std::vector<Owing> stillToPay(const PlanRow& plan, QDate today)
{
    std::vector<Owing> rows;
    for (const ScheduleRow& row : plan.instalments)
        if (row.dueOn >= today)
            rows.push_back({row.dueOn, row.payment});
    return rows;
}

} // namespace

LetterFields::LetterFields(Change& change, const IssueNotices& request)
    : change_(change), request_(request), parties_(change.db()), settings_(Settings::load(change.db())),
      alerts_(periodAlertSettings(settings_))
{
    for (const Branch& branch : BranchRepository(change.db()).all())
        branches_.emplace(branch.id, branch.name);
}

NoticeRow LetterFields::letter(const QString& addressee, const LoanRow& loan)
{
    NoticeRow row;
    row.kind = request_.kind;
    row.loan = loan.id;
    row.borrower = loan.borrower;
    row.branch = loan.branch;
    row.branchName = branches_[loan.branch];
    row.addressee = addressee;
    row.owedOn = loan.statisticsOn;
    row.owed = loan.owed().total();
    row.deadlineOn = isDemand(request_.kind) ? request_.deadlineOn : QDate();
    row.fields = {{QStringLiteral("loan_no"), loan.loanNumber},
                  {QStringLiteral("contract_no"), orBlank(loan.contractNumber)},
                  {QStringLiteral("start"), letterDay(loan.startOn)},
                  {QStringLiteral("due"), letterDay(loan.dueOn)},
                  {QStringLiteral("loan_amount"), loan.loanAmount ? loan.loanAmount->toYuan() : letterBlank()},
                  {QStringLiteral("as_of"), letterDay(loan.statisticsOn)},
                  {QStringLiteral("balance"), loan.balance.toYuan()},
                  {QStringLiteral("interest"), loan.interestTotal.toYuan()},
                  {QStringLiteral("penalty"), loan.penalty.toYuan()},
                  {QStringLiteral("compound"), loan.compound.toYuan()},
                  {QStringLiteral("interest_all"), (loan.interestTotal + loan.penalty + loan.compound).toYuan()},
                  {QStringLiteral("fees"), loan.fees.toYuan()},
                  {QStringLiteral("total"), row.owed.toYuan()},
                  {QStringLiteral("capitals"), amountInCapitals(row.owed)},
                  {QStringLiteral("deadline"), letterDay(row.deadlineOn)},
                  {QStringLiteral("objection"), letterDay(request_.objectionOn)},
                  {QStringLiteral("branch"), row.branchName},
                  {QStringLiteral("phone"), request_.phone},
                  {QStringLiteral("complaint_phone"), request_.complaintPhone},
                  {QStringLiteral("staff"), staff()},
                  {QStringLiteral("date"), letterDay(change_.today())}};
    return row;
}

QString LetterFields::staff() const
{
    return request_.secondStaff.isEmpty() ? request_.firstStaff
                                          : request_.firstStaff + QStringLiteral("、") + request_.secondStaff;
}

QStringList LetterFields::coBorrowers(BorrowerId borrower)
{
    QStringList names;
    for (const RelatedParty& one : RelatedPartyRepository(change_.db()).ofBorrower(borrower, Relation::CoBorrower))
        if (const std::optional<Party> party = parties_.find(one.party))
            names << QString::fromStdString(party->name);
    return names;
}

std::optional<PartyDetails> LetterFields::details(PartyId party)
{
    const std::optional<Party> found = parties_.find(party);
    return found ? openDetails(found->sealed, change_.session().vault) : std::nullopt;
}

QString LetterFields::identity(PartyId party)
{
    const std::optional<PartyDetails> known = details(party);
    const Disclosure disclosure =
        change_.session().may(Permission::ViewUnmasked) ? Disclosure::Full : Disclosure::Masked;
    return orBlank(known ? shown(PersonalData::IdentityNumber, QString::fromStdString(known->idNumber), disclosure)
                         : QString());
}

QString LetterFields::address(PartyId party)
{
    const std::optional<PartyDetails> known = details(party);
    const Disclosure disclosure =
        change_.session().may(Permission::ViewUnmasked) ? Disclosure::Full : Disclosure::Masked;
    return known && !known->addresses.empty()
               ? shown(PersonalData::Address, QString::fromStdString(known->addresses.front()), disclosure)
               : QStringLiteral("________________________________________");
}

std::vector<GuarantorPeriod> LetterFields::guarantors(const LoanRow& loan)
{
    const LegalRepository legal(change_.db());
    std::vector<GuarantorPeriod> found = loanPeriods(loan, legal.guarantees(loan.id), legal.events(loan.id), {},
                                                     WorkingCalendar::builtIn(), change_.today(), alerts_)
                                             .guarantors;
    std::erase_if(found, [](const GuarantorPeriod& one) { return one.guarantee.endedOn.isValid(); });
    return found;
}

void LetterFields::addBorrower(NoticeRow& letter, const BorrowerRow& borrower, const LoanRow& loan)
{
    letter.fields[QStringLiteral("name")] = borrower.name;
    letter.fields[QStringLiteral("id")] = identity(borrower.party);
    const std::optional<LoanExtras> extras = openExtras(loan.sealedExtras, change_.session().vault);
    const std::string tail = extras ? lastFour(extras->repaymentAccount) : std::string();
    letter.fields[QStringLiteral("account")] =
        tail.empty() ? QString() : QStringLiteral("（尾号%1）").arg(QString::fromStdString(tail));
}

void LetterFields::addGuarantor(NoticeRow& letter, const BorrowerRow& borrower, const GuarantorPeriod& guarantor)
{
    const bool held = guarantor.period.state == PeriodState::Preserved;
    letter.guarantee = guarantor.guarantee.id;
    letter.fields[QStringLiteral("guarantor")] = guarantor.guarantee.partyName;
    letter.fields[QStringLiteral("guarantor_id")] = identity(guarantor.guarantee.party);
    letter.fields[QStringLiteral("name")] = borrower.name;
    letter.fields[QStringLiteral("guarantee_no")] = orBlank(guarantor.guarantee.contractNumber);
    letter.fields[QStringLiteral("mode")] = letterText(guarantor.period.mode);
    letter.fields[QStringLiteral("in_period")] =
        held ? QStringLiteral("我社已在保证期间内向你主张保证责任，现再次") : QStringLiteral("现在保证期间内");
}

void LetterFields::addFirm(NoticeRow& letter) const
{
    letter.fields[QStringLiteral("firm")] = request_.lawFirm;
    letter.fields[QStringLiteral("lawyer")] = request_.lawyer;
}

void LetterFields::addPromise(NoticeRow& letter, const BorrowerRow& borrower, const LoanRow& loan,
                              const std::optional<PlanRow>& plan)
{
    std::vector<Owing> rows;
    if (plan) {
        letter.plan = plan->id;
        rows = stillToPay(*plan, change_.today());
    } else
        for (const PromiseRow& promise : PromiseRepository(change_.db()).ofBorrower(borrower.id))
            if (!promise.withdrawn() && promise.dueOn >= change_.today())
                rows.push_back({promise.dueOn, promise.amount});
    addSchedule(letter.fields, rows);
    QStringList bound;
    for (const GuarantorPeriod& one : guarantors(loan))
        bound << QStringLiteral("%1，%2").arg(one.guarantee.partyName, letterText(one.period.mode));
    const QStringList together = coBorrowers(borrower.id);
    const QString none = QStringLiteral("无");
    letter.fields[QStringLiteral("guarantors")] = bound.isEmpty() ? none : bound.join(QStringLiteral("；"));
    letter.fields[QStringLiteral("co_borrowers")] = together.isEmpty() ? none : together.join(QStringLiteral("、"));
}

void LetterFields::addAgreement(NoticeRow& letter, const BorrowerRow& borrower, const LoanRow& loan,
                                const PlanRow& plan)
{
    letter.plan = plan.id;
    AgreementParties parties{WorkstationRepository(change_.db()).load().cooperative + QStringLiteral(" · ") +
                                 letter.branchName,
                             borrower.name,
                             coBorrowers(borrower.id),
                             {}};
    for (const GuarantorPeriod& one : guarantors(loan))
        parties.guarantors << one.guarantee.partyName;
    const Result<PartOrder> order =
        partOrder(allocationRuleOf(loan, allocationRule(settings_)), loanDaysPastDue(loan, loan.statisticsOn).worse());
    qingshou::addAgreement(letter.fields, parties, loan, plan, order ? *order : PartOrder());
}

void LetterFields::addVisit(NoticeRow& letter, const BorrowerRow& borrower, const std::optional<ContactRow>& visit)
{
    NoticeFields& fields = letter.fields;
    fields[QStringLiteral("place")] = address(borrower.party);
    fields[QStringLiteral("visit_until")] = QStringLiteral("____时____分");
    if (!visit) {
        fields[QStringLiteral("visit_day")] = QStringLiteral("______年____月____日");
        fields[QStringLiteral("visit_from")] = QStringLiteral("____时____分");
        fields[QStringLiteral("person_met")] = fields[QStringLiteral("met_as")] = letterBlank();
        fields[QStringLiteral("recorded")] = QStringLiteral("□是　□否");
        fields[QStringLiteral("statement")] = QString();
        fields[QStringLiteral("promise_line")] = QStringLiteral(
            "□承诺于______年____月____日前归还______________元；□未作承诺，原因：______________________。");
        return;
    }
    const QDateTime at = Clock::chinaTime(visit->at);
    fields[QStringLiteral("visit_day")] = letterDay(at.date());
    fields[QStringLiteral("visit_from")] = QStringLiteral("%1时%2分").arg(at.time().hour()).arg(at.time().minute());
    const QString oneself = visit->personReached == PersonReached::Borrower ? borrower.name : QString();
    fields[QStringLiteral("person_met")] = orBlank(visit->personName.isEmpty() ? oneself : visit->personName);
    fields[QStringLiteral("met_as")] = letterText(visit->personReached);
    fields[QStringLiteral("recorded")] = !visit->visitRecorded   ? QStringLiteral("□是　□否")
                                         : *visit->visitRecorded ? QStringLiteral("是")
                                                                 : QStringLiteral("否");
    fields[QStringLiteral("statement")] = visit->note;
    QString said = QStringLiteral("访问结果：%1。").arg(letterText(visit->outcome));
    for (const PromiseRow& promise : PromiseRepository(change_.db()).ofBorrower(borrower.id))
        if (promise.contact == visit->id && !promise.withdrawn())
            said += QStringLiteral("承诺于%1前归还%2元（大写：%3）。")
                        .arg(letterDay(promise.dueOn), promise.amount.toYuan(), amountInCapitals(promise.amount));
    fields[QStringLiteral("promise_line")] = said;
}

void LetterFields::addServed(NoticeRow& letter, const NoticeRow& served, PartyId addressee)
{
    letter.guarantee = served.guarantee;
    letter.fields[QStringLiteral("addressee")] = served.addressee;
    letter.fields[QStringLiteral("name")] = served.borrowerName;
    letter.fields[QStringLiteral("role")] =
        letterText(served.guarantee.isValid() ? PersonReached::Guarantor : PersonReached::Borrower);
    letter.fields[QStringLiteral("served")] =
        QStringLiteral("《%1》（编号：%2）一份").arg(noticeTitle(served.kind), served.number);
    letter.fields[QStringLiteral("address")] = address(addressee);
}

} // namespace qingshou
