// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/agreement.h"

#include "core/base/dates.h"
#include "core/domain/chinese_amount.h"
#include "core/services/rule_settings.h"
#include "core/storage/loan_query.h"
#include "ui/print/letter_template.h"
#include "ui/print/paper_words.h"

#include <QStringList>

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

QString methodText(RepaymentMethod method)
{
    switch (method) {
    case RepaymentMethod::EqualPayment:
        return QStringLiteral("等额本息");
    case RepaymentMethod::EqualPrincipal:
        return QStringLiteral("等额本金");
    case RepaymentMethod::InterestOnly:
        return QStringLiteral("先息后本（按期付息，到期还本）");
    case RepaymentMethod::Bullet:
        return QStringLiteral("到期一次性还本付息");
    case RepaymentMethod::Revolving:
    case RepaymentMethod::Unknown:
        break;
    }
    return {};
}

QString orderWords(const BorrowerView& view, const LoanCard& card, const LoanFigures& figures)
{
    const Result<PartOrder> order =
        partOrder(allocationRuleOf(card.loan, allocationRule(view.settings)), figures.days.worse());
    QStringList parts;
    if (order) {
        for (const DebtPart part : *order)
            parts << paperText(part);
    }
    return parts.join(QStringLiteral("、"));
}

/// Everybody who answers beside the borrower, each on a line with room for the identity number.
QString partyLines(const QString& role, const QStringList& names)
{
    QString lines;
    for (const QString& name : names)
        lines += QStringLiteral("%1：%2　证件号码：____________________　联系电话：________________\n").arg(role, name);
    return lines;
}

PrintTable scheduleTable(const PlanRow& plan)
{
    PrintTable table;
    table.columns = {{QStringLiteral("期次"), 0.7, false, {}, true}, {QStringLiteral("还款日期"), 1.4, false, {}, true},
                     {QStringLiteral("应还金额（元）"), 1.5, true},  {QStringLiteral("其中：本金"), 1.5, true},
                     {QStringLiteral("其中：利息"), 1.3, true},      {QStringLiteral("剩余本金（元）"), 1.5, true}};
    Money payment, principal, interest;
    for (const ScheduleRow& row : plan.instalments) {
        table.rows << QStringList{QString::number(row.number), toIso(row.dueOn),      row.payment.toYuan(),
                                  row.principal.toYuan(),      row.interest.toYuan(), row.balance.toYuan()};
        payment += row.payment;
        principal += row.principal;
        interest += row.interest;
    }
    table.totals = {QStringLiteral("合计"), {}, payment.toYuan(), principal.toYuan(), interest.toYuan(), {}};
    return table;
}

QMap<QString, QString> fieldsOf(const BorrowerView& view, const PlanRow& plan, const LoanCard& card,
                                const LoanFigures& figures, const QString& cooperative)
{
    QStringList coBorrowers, guarantors;
    for (const RelatedCard& related : view.page.coBorrowers)
        coBorrowers << related.party.name;
    for (const GuaranteeRow& guarantee : card.guarantees) {
        if (!guarantee.endedOn.isValid())
            guarantors << guarantee.partyName;
    }
    Money payment, principal, interest;
    for (const ScheduleRow& row : plan.instalments) {
        payment += row.payment;
        principal += row.principal;
        interest += row.interest;
    }
    const bool countsDays =
        plan.terms.method == RepaymentMethod::InterestOnly || plan.terms.method == RepaymentMethod::Bullet;
    const DebtParts& owed = figures.owed;
    return {{QStringLiteral("lender"), cooperative + QStringLiteral(" · ") + card.branchName},
            {QStringLiteral("borrower"), view.page.borrower.name},
            {QStringLiteral("co_borrowers"), partyLines(QStringLiteral("乙方（共同借款人）"), coBorrowers)},
            {QStringLiteral("guarantors"), partyLines(QStringLiteral("丙方（担保人）"), guarantors)},
            {QStringLiteral("contract"),
             card.loan.contractNumber.isEmpty() ? QStringLiteral("____________") : card.loan.contractNumber},
            {QStringLiteral("loan"), card.loan.loanNumber},
            {QStringLiteral("as_of"), paperDay(view.asOf)},
            {QStringLiteral("principal"), owed.principal.toYuan()},
            {QStringLiteral("interest"), owed.interest.toYuan()},
            {QStringLiteral("penalty"), owed.penalty.toYuan()},
            {QStringLiteral("compound"), owed.compound.toYuan()},
            {QStringLiteral("costs"), owed.costs.toYuan()},
            {QStringLiteral("owed"), owed.total().toYuan()},
            {QStringLiteral("owed_capitals"), amountInCapitals(owed.total())},
            {QStringLiteral("plan_principal"), plan.terms.principal.toYuan()},
            {QStringLiteral("plan_capitals"), amountInCapitals(plan.terms.principal)},
            {QStringLiteral("months"), QString::number(plan.terms.months)},
            {QStringLiteral("start"), paperDay(plan.terms.start)},
            {QStringLiteral("method"), methodText(plan.terms.method)},
            {QStringLiteral("rate"), plan.terms.annualRate.toPercent()},
            {QStringLiteral("day_count"), !countsDays ? QString()
                                          : plan.terms.dayCount == DayCount::Act365
                                              ? QStringLiteral("（日利率＝年利率÷365）")
                                              : QStringLiteral("（日利率＝年利率÷360）")},
            {QStringLiteral("total"), payment.toYuan()},
            {QStringLiteral("total_capitals"), amountInCapitals(payment)},
            {QStringLiteral("total_principal"), principal.toYuan()},
            {QStringLiteral("total_interest"), interest.toYuan()},
            {QStringLiteral("order"), orderWords(view, card, figures)}};
}

} // namespace

void addAgreementLetter(PrintDocument& document, const QString& text, const QMap<QString, QString>& fields,
                        const PlanRow& plan)
{
    addLetter(
        document, text, fields,
        {{QStringLiteral("schedule"), [&](PrintDocument& paper) { paper.addTable(scheduleTable(plan)); }},
         {QStringLiteral("signatures"), [](PrintDocument& paper) {
              paper.addSpace(4);
              paper.addSignatures({QStringLiteral("甲方（公章）"), QStringLiteral("经办人")});
              paper.addSignatures({QStringLiteral("乙方（签名、捺印）"), QStringLiteral("共同借款人（签名、捺印）")});
              paper.addSignatures({QStringLiteral("丙方（签名、捺印）"), QStringLiteral("签订日期")});
          }}});
}

PrintDocument agreementDocument(const BorrowerView& view, const PlanRow& plan, const QString& cooperative,
                                const QString& text)
{
    PrintDocument document(QStringLiteral("分期还款协议 %1").arg(view.page.borrower.name));
    document.setBindingEdge();
    const LoanCard* card = view.loan(plan.loan);
    const LoanFigures* figures = view.figuresOf(plan.loan);
    if (!card || !figures)
        return document;
    document.setRunningFoot(card->loan.loanNumber, paperDay(view.asOf));
    addAgreementLetter(document, text, fieldsOf(view, plan, *card, *figures, cooperative), plan);
    return document;
}

} // namespace qingshou
