// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agreement_fields.h"

#include "core/base/dates.h"
#include "core/domain/chinese_amount.h"
#include "core/services/letter_words.h"

namespace qingshou {
namespace {

// The paper is Chinese in every language of the window, so its words stand here and not in tr().

/// Everybody who answers beside the borrower, each on a line with room for the identity number.
QString partyLines(const QString& role, const QStringList& names)
{
    QString lines;
    for (const QString& name : names)
        lines += QStringLiteral("%1：%2　证件号码：____________________　联系电话：________________\n").arg(role, name);
    return lines;
}

QString dayCountWords(const ScheduleTerms& terms)
{
    const bool countsDays = terms.method == RepaymentMethod::InterestOnly || terms.method == RepaymentMethod::Bullet;
    if (!countsDays)
        return {};
    return terms.dayCount == DayCount::Act365 ? QStringLiteral("（日利率＝年利率÷365）")
                                              : QStringLiteral("（日利率＝年利率÷360）");
}

/// A line for each instalment: number, day, payment, principal, interest, principal left. The paper makes a table.
void addInstalments(NoticeFields& fields, const std::vector<ScheduleRow>& instalments)
{
    Money payment, principal, interest;
    QStringList lines;
    for (const ScheduleRow& row : instalments) {
        lines << QStringList{QString::number(row.number), toIso(row.dueOn),      row.payment.toYuan(),
                             row.principal.toYuan(),      row.interest.toYuan(), row.balance.toYuan()}
                     .join(QLatin1Char('\t'));
        payment += row.payment;
        principal += row.principal;
        interest += row.interest;
    }
    fields[QStringLiteral("schedule")] = lines.join(QLatin1Char('\n'));
    fields[QStringLiteral("total")] = payment.toYuan();
    fields[QStringLiteral("total_capitals")] = amountInCapitals(payment);
    fields[QStringLiteral("total_principal")] = principal.toYuan();
    fields[QStringLiteral("total_interest")] = interest.toYuan();
}

} // namespace

void addAgreement(NoticeFields& fields, const AgreementParties& parties, const LoanRow& loan, const PlanRow& plan,
                  const PartOrder& order)
{
    QStringList parts;
    for (const DebtPart part : order)
        parts << letterText(part);
    const DebtParts owed = loan.owed();
    fields[QStringLiteral("lender")] = parties.lender;
    fields[QStringLiteral("borrower")] = parties.borrower;
    fields[QStringLiteral("co_borrowers")] = partyLines(QStringLiteral("乙方（共同借款人）"), parties.coBorrowers);
    fields[QStringLiteral("guarantors")] = partyLines(QStringLiteral("丙方（担保人）"), parties.guarantors);
    fields[QStringLiteral("contract")] = orBlank(loan.contractNumber);
    fields[QStringLiteral("loan")] = loan.loanNumber;
    fields[QStringLiteral("principal")] = owed.principal.toYuan();
    fields[QStringLiteral("interest")] = owed.interest.toYuan();
    fields[QStringLiteral("penalty")] = owed.penalty.toYuan();
    fields[QStringLiteral("compound")] = owed.compound.toYuan();
    fields[QStringLiteral("costs")] = owed.costs.toYuan();
    fields[QStringLiteral("owed")] = owed.total().toYuan();
    fields[QStringLiteral("owed_capitals")] = amountInCapitals(owed.total());
    fields[QStringLiteral("plan_principal")] = plan.terms.principal.toYuan();
    fields[QStringLiteral("plan_capitals")] = amountInCapitals(plan.terms.principal);
    fields[QStringLiteral("months")] = QString::number(plan.terms.months);
    fields[QStringLiteral("start")] = letterDay(plan.terms.start);
    fields[QStringLiteral("method")] = letterText(plan.terms.method);
    fields[QStringLiteral("rate")] = plan.terms.annualRate.toPercent();
    fields[QStringLiteral("day_count")] = dayCountWords(plan.terms);
    fields[QStringLiteral("order")] = parts.join(QStringLiteral("、"));
    addInstalments(fields, plan.instalments);
}

} // namespace qingshou
