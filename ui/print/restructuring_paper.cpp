// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/restructuring_paper.h"

#include "core/base/clock.h"
#include "core/domain/chinese_amount.h"
#include "core/figures/concession_figures.h"
#include "core/services/letter_words.h"
#include "core/services/rule_settings.h"
#include "ui/print/approval_words.h"
#include "ui/print/letter_template.h"

#include <algorithm>

namespace qingshou {
namespace {

QString changeText(ContractChange change)
{
    switch (change) {
    case ContractChange::Extension:
        return QStringLiteral("展期");
    case ContractChange::GraceOnSchedule:
        return QStringLiteral("调整还款计划");
    case ContractChange::GracePeriod:
        return QStringLiteral("增加宽限期");
    case ContractChange::InterestToPrincipal:
        return QStringLiteral("利息转本金");
    case ContractChange::RateCut:
        return QStringLiteral("降低利率");
    case ContractChange::Waiver:
        return QStringLiteral("减免");
    case ContractChange::CollateralReleased:
        return QStringLiteral("释放部分押品");
    case ContractChange::CollateralSwapped:
        return QStringLiteral("置换押品");
    case ContractChange::Swap:
        return QStringLiteral("债务置换");
    case ContractChange::Refinancing:
        return QStringLiteral("借新还旧");
    case ContractChange::Other:
        break;
    }
    return QStringLiteral("合同变更");
}

PrintTable scheduleTable(const std::vector<ScheduleRow>& rows)
{
    PrintTable table;
    table.columns = {{QStringLiteral("期次"), 0.6, true},
                     {QStringLiteral("还款日"), 1.2},
                     {QStringLiteral("还款额（元）"), 1.4, true},
                     {QStringLiteral("其中本金（元）"), 1.4, true},
                     {QStringLiteral("其中利息（元）"), 1.4, true}};
    Money payment, principal, interest;
    for (const ScheduleRow& row : rows) {
        table.rows << QStringList{QString::number(row.number), letterDay(row.dueOn), row.payment.toYuan(),
                                  row.principal.toYuan(), row.interest.toYuan()};
        payment += row.payment;
        principal += row.principal;
        interest += row.interest;
    }
    table.totals = {QStringLiteral("合计"), QString(), payment.toYuan(), principal.toYuan(), interest.toYuan()};
    return table;
}

QString quotaText(const BorrowerView& view, const RestructuringRow& row, const LoanRow& loan)
{
    if (row.terms.change != ContractChange::Extension || !loan.startOn.isValid())
        return {};
    const ExtensionQuota quota =
        extensionQuota(loan.startOn, loan.originalDueOn, loan.dueOn, wayRules(view.settings).extension);
    return QStringLiteral("原期限 %1 个月，累计可展期 %2 个月，已展期 %3 个月　")
        .arg(quota.term)
        .arg(quota.most)
        .arg(quota.used);
}

/// Class and observation, if it is agreed on as it was proposed.
QString outlookText(const BorrowerView& view, const RestructuringRow& row, const LoanRow& loan,
                    const LoanFigures& figures, const std::vector<ScheduleRow>& schedule)
{
    ConcessionTerms terms{.change = row.terms.change, .hardship = row.hardship};
    for (const ScheduleRow& one : schedule)
        terms.repaymentDates.push_back(one.dueOn);
    const ConcessionPreview preview =
        concessionPreview(view.page, loan, figures, terms,
                          {view.settings.number(QStringLiteral("penalty_percent")), dayCountOf(view.settings)},
                          figureRules(view.settings), view.asOf);
    if (!preview.outlook.restructured)
        return QStringLiteral("借款人无财务困难情形，本次变更不构成重组资产。");
    const QString floor =
        QStringLiteral("本次变更构成重组资产，五级分类不优于%1。").arg(classText(preview.outlook.floor));
    return preview.outlook.observation ? floor + QStringLiteral("观察期自%1至%2，期间未按期还款的重新计算。")
                                                     .arg(letterDay(preview.outlook.observation->start),
                                                          letterDay(preview.outlook.observation->end))
                                       : floor;
}

QStringList guarantorRoles(const LoanCard& card)
{
    QStringList roles;
    for (const GuaranteeRow& guarantee : card.guarantees)
        if (!guarantee.endedOn.isValid())
            roles << QStringLiteral("担保人%1（签名、捺印）").arg(guarantee.partyName);
    return roles;
}

QMap<QString, QString> fieldsOf(const BorrowerView& view, const RestructuringRow& row, const LoanCard& card,
                                const LoanFigures& figures, const std::vector<ScheduleRow>& schedule,
                                const QString& cooperative)
{
    const ScheduleTerms& terms = row.terms.schedule;
    QString decision =
        decisionText({row.decision, row.decidedLevel, row.decidedOn, row.approvalNumber, row.decisionNote});
    if (row.concludedOn.isValid())
        decision += QStringLiteral("于%1签订，协议编号：%2。").arg(letterDay(row.concludedOn), row.contractNumber);
    return {{QStringLiteral("change"), changeText(row.terms.change)},
            {QStringLiteral("lender"), cooperative + QStringLiteral(" · ") + card.branchName + QStringLiteral("：")},
            {QStringLiteral("borrower"), view.page.borrower.name},
            {QStringLiteral("contract"), orBlank(card.loan.contractNumber)},
            {QStringLiteral("loan"), card.loan.loanNumber},
            {QStringLiteral("due"), letterDay(row.dueOnBefore)},
            {QStringLiteral("reason"), row.reason},
            {QStringLiteral("applied_on"), letterDay(row.appliedOn)},
            {QStringLiteral("application"), row.application},
            {QStringLiteral("as_of"), letterDay(view.asOf)},
            {QStringLiteral("principal_owed"), figures.owed.principal.toYuan()},
            {QStringLiteral("owed"), figures.owed.total().toYuan()},
            {QStringLiteral("owed_capitals"), amountInCapitals(figures.owed.total())},
            {QStringLiteral("principal"), terms.principal.toYuan()},
            {QStringLiteral("principal_capitals"), amountInCapitals(terms.principal)},
            {QStringLiteral("rate"), terms.annualRate.toPercent()},
            {QStringLiteral("method"), letterText(terms.method)},
            {QStringLiteral("start"), letterDay(terms.start)},
            {QStringLiteral("months"), QString::number(terms.months)},
            {QStringLiteral("until"), letterDay(schedule.back().dueOn)},
            {QStringLiteral("class"), classText(row.classBefore)},
            {QStringLiteral("days"), QString::number(row.daysBefore)},
            {QStringLiteral("quota"), quotaText(view, row, card.loan)},
            {QStringLiteral("level"), levelText(row.level)},
            {QStringLiteral("proposer"), row.proposedByName},
            {QStringLiteral("proposed_on"), letterDay(Clock::chinaTime(row.proposedAt).date())},
            {QStringLiteral("outlook"), outlookText(view, row, card.loan, figures, schedule)},
            {QStringLiteral("decision"), decision}};
}

} // namespace

PrintDocument restructuringDocument(const BorrowerView& view, const RestructuringRow& row, const QString& cooperative)
{
    PrintDocument document(
        QStringLiteral("%1申请审批表 %2").arg(changeText(row.terms.change), view.page.borrower.name));
    const LoanCard* card = view.loan(row.loan);
    const LoanFigures* figures = view.figuresOf(row.loan);
    const std::vector<ScheduleRow> schedule = row.instalments();
    if (!card || !figures || schedule.empty())
        return document;
    document.setRunningFoot(card->loan.loanNumber, letterDay(view.asOf));
    const auto sign = [](const QStringList& roles) {
        return [roles](PrintDocument& paper) {
            for (const QString& role : roles)
                paper.addSignatures({role, QStringLiteral("日期")});
        };
    };
    const QStringList guarantors = guarantorRoles(*card);
    addLetter(document, letterTemplate(QStringLiteral("restructuring_application")),
              fieldsOf(view, row, *card, *figures, schedule, cooperative),
              {{QStringLiteral("schedule"), [&](PrintDocument& paper) { paper.addTable(scheduleTable(schedule)); }},
               {QStringLiteral("guarantors"), sign(guarantors)},
               {QStringLiteral("applicant"), sign({QStringLiteral("申请人（签名、捺印）")})},
               {QStringLiteral("review"),
                [](PrintDocument& paper) {
                    paper.addSignatures({QStringLiteral("经办人"), QStringLiteral("独立审查人")});
                }},
               {QStringLiteral("approval"), sign({QStringLiteral("审批人（签章）")})}});
    return document;
}

} // namespace qingshou
