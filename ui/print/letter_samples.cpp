// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_samples.h"

#include "core/domain/chinese_amount.h"
#include "core/services/agreement_fields.h"
#include "ui/print/letter_sheet.h"

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

QMap<QString, QString> sampleFields(NoticeKind kind)
{
    const Money owed = Money::fromFen(5'290'619);
    QMap<QString, QString> fields{
        {QStringLiteral("number"), noticeNumber(QStringLiteral("城关信用社"), kind, 2026, 1, 1)},
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

/// Others of the same names stand in an agreement.
QMap<QString, QString> agreementFields()
{
    QMap<QString, QString> fields = sampleFields(NoticeKind::Agreement);
    LoanRow loan;
    loan.loanNumber = QStringLiteral("JJ2023001");
    loan.contractNumber = QStringLiteral("HT2023001");
    loan.balance = Money::fromYuan(50'000);
    loan.interestTotal = Money::fromFen(90'000);
    loan.penalty = Money::fromFen(145'500);
    loan.compound = Money::fromFen(2'619);
    loan.fees = Money::fromFen(52'500);
    PlanRow plan;
    plan.terms = {RepaymentMethod::EqualPayment,
                  loan.balance,
                  Rate::fromE8(7'200'000),
                  6,
                  QDate(2026, 10, 5),
                  DayCount::Act360,
                  1};
    if (const Result<Schedule> schedule = makeSchedule(plan.terms))
        plan.instalments = schedule->rows;
    addAgreement(
        fields,
        {QStringLiteral("某县农村信用合作联社 · 城关信用社"), QStringLiteral("张三"), {}, {QStringLiteral("赵六")}},
        loan, plan, {DebtPart::Costs, DebtPart::Interest, DebtPart::Penalty, DebtPart::Compound, DebtPart::Principal});
    return fields;
}

} // namespace

PrintDocument sampleLetter(NoticeKind kind, const QString& text)
{
    PrintDocument paper(QStringLiteral("样张"));
    paper.setBindingEdge();
    addLetterSheet(paper, kind, text, kind == NoticeKind::Agreement ? agreementFields() : sampleFields(kind), false);
    return paper;
}

} // namespace qingshou
