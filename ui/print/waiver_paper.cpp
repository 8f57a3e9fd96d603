// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/waiver_paper.h"

#include "core/base/clock.h"
#include "core/domain/chinese_amount.h"
#include "core/services/letter_words.h"
#include "ui/print/approval_words.h"
#include "ui/print/letter_template.h"

#include <algorithm>

namespace qingshou {
namespace {

QString conditionWords(const BorrowerView& view, const WaiverRow& waiver)
{
    if (waiver.lumpSum)
        return QStringLiteral("自批准之日起至%1，一次或者分次归还 %2 元（大写：%3）")
            .arg(letterDay(waiver.lumpSumOn), waiver.lumpSum->toYuan(), amountInCapitals(*waiver.lumpSum));
    const auto plan = std::find_if(view.page.plans.begin(), view.page.plans.end(),
                                   [&](const PlanRow& row) { return row.id == waiver.plan; });
    if (plan == view.page.plans.end() || plan->instalments.empty())
        return QStringLiteral("按期履行还款计划");
    return QStringLiteral("按期足额履行%1签订的分期还款协议，至%2全部还清")
        .arg(letterDay(plan->agreedOn), letterDay(plan->instalments.back().dueOn));
}

/// 应收 and 减免 by part; 实收 is one sum, in the words of the decision.
PrintTable partsTable(const WaiverRow& waiver)
{
    PrintTable table;
    table.columns = {{QStringLiteral("项目"), 1.6},
                     {QStringLiteral("应收（元）"), 1.4, true},
                     {QStringLiteral("减免（元）"), 1.4, true},
                     {QStringLiteral("减免后应还（元）"), 1.4, true}};
    for (const DebtPart part : allValues<DebtPart>())
        table.rows << QStringList{letterText(part), waiver.owed.of(part).toYuan(), waiver.waived.of(part).toYuan(),
                                  (waiver.owed.of(part) - waiver.waived.of(part)).toYuan()};
    table.totals = {QStringLiteral("合计"), waiver.owed.total().toYuan(), waiver.waived.total().toYuan(),
                    (waiver.owed.total() - waiver.waived.total()).toYuan()};
    return table;
}

QString decisionWords(const WaiverRow& waiver, const WaiverFigures* figures)
{
    QString words = decisionText(
        {waiver.decision, waiver.decidedLevel, waiver.decidedOn, waiver.approvalNumber, waiver.decisionNote});
    if (waiver.decision != WaiverDecision::Approved)
        return words;
    if (figures)
        words += QStringLiteral("批准后实收 %1 元。").arg(figures->paid.toYuan());
    if (figures && figures->effectOn)
        words += QStringLiteral("条件已成就，减免自%1起生效。").arg(letterDay(*figures->effectOn));
    if (figures && figures->fallenBackOn)
        words += QStringLiteral("条件未按期成就，减免于%1失效。").arg(letterDay(*figures->fallenBackOn));
    return words;
}

QMap<QString, QString> fieldsOf(const BorrowerView& view, const WaiverRow& waiver, const LoanCard& card,
                                const LoanFigures& figures, const QString& cooperative)
{
    const auto state = std::find_if(view.figures.waivers.begin(), view.figures.waivers.end(),
                                    [&](const WaiverFigures& one) { return one.waiver == waiver.id; });
    const QDate proposedOn = Clock::chinaTime(waiver.proposedAt).date();
    return {
        {QStringLiteral("lender"), cooperative + QStringLiteral(" · ") + card.branchName + QStringLiteral("：")},
        {QStringLiteral("borrower"), view.page.borrower.name},
        {QStringLiteral("contract"),
         card.loan.contractNumber.isEmpty() ? QStringLiteral("____________") : card.loan.contractNumber},
        {QStringLiteral("loan"), card.loan.loanNumber},
        {QStringLiteral("due"), letterDay(card.loan.dueOn)},
        {QStringLiteral("reason"), waiver.reason},
        {QStringLiteral("application"), waiver.application},
        {QStringLiteral("as_of"), letterDay(proposedOn)},
        {QStringLiteral("owed"), waiver.owed.total().toYuan()},
        {QStringLiteral("owed_capitals"), amountInCapitals(waiver.owed.total())},
        {QStringLiteral("waived"), waiver.waived.total().toYuan()},
        {QStringLiteral("waived_capitals"), amountInCapitals(waiver.waived.total())},
        {QStringLiteral("condition"), conditionWords(view, waiver)},
        {QStringLiteral("class"), classText(card.loan.riskClass)},
        {QStringLiteral("days"), QString::number(figures.days.worse())},
        {QStringLiteral("side"),
         card.loan.bookSide == BookSide::OnBook ? QStringLiteral("表内") : QStringLiteral("表外")},
        {QStringLiteral("level"), levelText(waiver.level)},
        {QStringLiteral("proposer"), waiver.proposedByName},
        {QStringLiteral("proposed_on"), letterDay(proposedOn)},
        {QStringLiteral("decision"), decisionWords(waiver, state == view.figures.waivers.end() ? nullptr : &*state)}};
}

} // namespace

PrintDocument waiverDocument(const BorrowerView& view, const WaiverRow& waiver, const QString& cooperative)
{
    PrintDocument document(QStringLiteral("减免申请审批表 %1").arg(view.page.borrower.name));
    const LoanCard* card = view.loan(waiver.loan);
    const LoanFigures* figures = view.figuresOf(waiver.loan);
    if (!card || !figures)
        return document;
    document.setRunningFoot(card->loan.loanNumber, letterDay(view.asOf));
    const auto sign = [](const QStringList& roles) {
        return [roles](PrintDocument& paper) { paper.addSignatures(roles); };
    };
    addLetter(
        document, letterTemplate(QStringLiteral("waiver_application")),
        fieldsOf(view, waiver, *card, *figures, cooperative),
        {{QStringLiteral("parts"), [&](PrintDocument& paper) { paper.addTable(partsTable(waiver)); }},
         {QStringLiteral("applicant"), sign({QStringLiteral("申请人（签名、捺印）"), QStringLiteral("申请日期")})},
         {QStringLiteral("review"), sign({QStringLiteral("经办人"), QStringLiteral("独立审查人")})},
         {QStringLiteral("approval"), sign({QStringLiteral("审批人（签章）"), QStringLiteral("日期")})}});
    return document;
}

} // namespace qingshou
