// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_samples.h"

#include "core/domain/chinese_amount.h"
#include "ui/print/agreement.h"
#include "ui/print/letter_sheet.h"

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

QMap<QString, QString> sampleFields(LetterKind kind)
{
    const std::optional<NoticeKind> notice = noticeOf(kind);
    const Money owed = Money::fromFen(5'290'619);
    QMap<QString, QString> fields{
        {QStringLiteral("number"),
         notice ? noticeNumber(QStringLiteral("城关信用社"), *notice, 2026, 1, 1) : QString()},
        {QStringLiteral("name"), QStringLiteral("张三")},
        {QStringLiteral("id"), QStringLiteral("430521********0014")},
        {QStringLiteral("guarantor"), QStringLiteral("赵六")},
        {QStringLiteral("guarantor_id"), QStringLiteral("430521********0022")},
        {QStringLiteral("contract_no"), QStringLiteral("HT2023001")},
        {QStringLiteral("loan_no"), QStringLiteral("JJ2023001")},
        {QStringLiteral("guarantee_no"), QStringLiteral("BZ2023001")},
        {QStringLiteral("mode"), QStringLiteral("连带责任保证")},
        {QStringLiteral("start"), QStringLiteral("2023年3月15日")},
        {QStringLiteral("due"), QStringLiteral("2025年3月15日")},
        {QStringLiteral("loan_amount"), QStringLiteral("50,000.00")},
        {QStringLiteral("as_of"), QStringLiteral("2026年9月30日")},
        {QStringLiteral("balance"), QStringLiteral("50,000.00")},
        {QStringLiteral("interest"), QStringLiteral("900.00")},
        {QStringLiteral("penalty"), QStringLiteral("1,455.00")},
        {QStringLiteral("compound"), QStringLiteral("26.19")},
        {QStringLiteral("interest_all"), QStringLiteral("2,381.19")},
        {QStringLiteral("fees"), QStringLiteral("525.00")},
        {QStringLiteral("total"), owed.toYuan()},
        {QStringLiteral("capitals"), amountInCapitals(owed)},
        {QStringLiteral("deadline"), QStringLiteral("2026年10月20日")},
        {QStringLiteral("objection"), QStringLiteral("2026年10月12日")},
        {QStringLiteral("account"), QStringLiteral("（尾号0128）")},
        {QStringLiteral("branch"), QStringLiteral("城关信用社")},
        {QStringLiteral("phone"), QStringLiteral("0739-4123456")},
        {QStringLiteral("complaint_phone"), QStringLiteral("0739-4123400")},
        {QStringLiteral("in_period"), QStringLiteral("现在保证期间内")},
        {QStringLiteral("staff"), QStringLiteral("周经理、吴经理")},
        {QStringLiteral("date"), QStringLiteral("2026年10月5日")},
        {QStringLiteral("firm"), QStringLiteral("某某律师事务所")},
        {QStringLiteral("lawyer"), QStringLiteral("钱某")},
        {QStringLiteral("promised"),
         QStringLiteral("2026-10-31\t20,000.00\n2026-11-30\t20,000.00\n2026-12-31\t12,906.19")},
        {QStringLiteral("promise_total"), owed.toYuan()},
        {QStringLiteral("promise_capitals"), amountInCapitals(owed)},
        {QStringLiteral("guarantors"), QStringLiteral("赵六，连带责任保证")},
        {QStringLiteral("co_borrowers"), QStringLiteral("李四")},
        {QStringLiteral("visit_day"), QStringLiteral("2026年10月5日")},
        {QStringLiteral("visit_from"), QStringLiteral("10时5分")},
        {QStringLiteral("visit_until"), QStringLiteral("10时40分")},
        {QStringLiteral("place"), QStringLiteral("邓元泰镇光明村3组")},
        {QStringLiteral("person_met"), QStringLiteral("张三")},
        {QStringLiteral("met_as"), QStringLiteral("本人")},
        {QStringLiteral("recorded"), QStringLiteral("是")},
        {QStringLiteral("statement"), QStringLiteral("今年养殖亏损，秋收后可归还一部分，其余请求分期。")},
        {QStringLiteral("promise_line"), QStringLiteral("承诺于2026年10月31日前归还20,000.00元（大写：贰万元整）。")},
        {QStringLiteral("addressee"), QStringLiteral("张三")},
        {QStringLiteral("role"), QStringLiteral("本人")},
        {QStringLiteral("served"), QStringLiteral("《逾期贷款催收通知书》（编号：城关信用社催〔2026〕1-0001号）一份")},
        {QStringLiteral("address"), QStringLiteral("邓元泰镇光明村3组")}};
    return fields;
}

PlanRow samplePlan()
{
    PlanRow plan;
    plan.terms = {RepaymentMethod::EqualPayment,
                  Money::fromYuan(50'000),
                  Rate::fromE8(7'200'000),
                  6,
                  QDate(2026, 10, 5),
                  DayCount::Act360,
                  1};
    if (const Result<Schedule> schedule = makeSchedule(plan.terms))
        plan.instalments = schedule->rows;
    return plan;
}

QMap<QString, QString> agreementFields(const PlanRow& plan)
{
    QMap<QString, QString> fields = sampleFields(LetterKind::Agreement);
    Money payment, interest;
    for (const ScheduleRow& row : plan.instalments) {
        payment += row.payment;
        interest += row.interest;
    }
    const QMap<QString, QString> more{
        {QStringLiteral("lender"), QStringLiteral("某县农村信用合作联社 · 城关信用社")},
        {QStringLiteral("borrower"), QStringLiteral("张三")},
        {QStringLiteral("co_borrowers"), QString()},
        {QStringLiteral("guarantors"),
         QStringLiteral("丙方（担保人）：赵六　证件号码：____________________　联系电话：________________")},
        {QStringLiteral("contract"), QStringLiteral("HT2023001")},
        {QStringLiteral("loan"), QStringLiteral("JJ2023001")},
        {QStringLiteral("principal"), QStringLiteral("50,000.00")},
        {QStringLiteral("costs"), QStringLiteral("525.00")},
        {QStringLiteral("owed"), fields[QStringLiteral("total")]},
        {QStringLiteral("owed_capitals"), fields[QStringLiteral("capitals")]},
        {QStringLiteral("plan_principal"), QStringLiteral("50,000.00")},
        {QStringLiteral("plan_capitals"), amountInCapitals(plan.terms.principal)},
        {QStringLiteral("months"), QStringLiteral("6")},
        {QStringLiteral("start"), QStringLiteral("2026年10月5日")},
        {QStringLiteral("method"), QStringLiteral("等额本息")},
        {QStringLiteral("rate"), plan.terms.annualRate.toPercent()},
        {QStringLiteral("day_count"), QString()},
        {QStringLiteral("total"), payment.toYuan()},
        {QStringLiteral("total_capitals"), amountInCapitals(payment)},
        {QStringLiteral("total_principal"), QStringLiteral("50,000.00")},
        {QStringLiteral("total_interest"), interest.toYuan()},
        {QStringLiteral("order"), QStringLiteral("实现债权的费用、欠息、罚息、复利、本金")}};
    fields.insert(more);
    return fields;
}

} // namespace

PrintDocument sampleLetter(LetterKind kind, const QString& text)
{
    PrintDocument paper(QStringLiteral("样张"));
    paper.setBindingEdge();
    if (kind == LetterKind::Agreement) {
        const PlanRow plan = samplePlan();
        addAgreementLetter(paper, text, agreementFields(plan), plan);
    } else {
        addLetterSheet(paper, kind, text, sampleFields(kind), false);
    }
    return paper;
}

} // namespace qingshou
