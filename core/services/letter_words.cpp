// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/letter_words.h"

namespace qingshou {

QString letterBlank()
{
    return QStringLiteral("__________");
}

QString orBlank(const QString& text)
{
    return text.isEmpty() ? letterBlank() : text;
}

QString letterDay(QDate day)
{
    return day.isValid() ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day())
                         : letterBlank();
}

QString letterText(GuaranteeMode mode)
{
    return mode == GuaranteeMode::Joint ? QStringLiteral("连带责任保证") : QStringLiteral("一般保证");
}

QString letterText(DebtPart part)
{
    switch (part) {
    case DebtPart::Costs:
        return QStringLiteral("实现债权的费用");
    case DebtPart::Interest:
        return QStringLiteral("欠息");
    case DebtPart::Penalty:
        return QStringLiteral("罚息");
    case DebtPart::Compound:
        return QStringLiteral("复利");
    case DebtPart::Principal:
        return QStringLiteral("本金");
    }
    return {};
}

QString letterText(RepaymentMethod method)
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

QString letterText(PersonReached person)
{
    switch (person) {
    case PersonReached::Borrower:
        return QStringLiteral("本人");
    case PersonReached::CoBorrower:
        return QStringLiteral("共同借款人");
    case PersonReached::Spouse:
        return QStringLiteral("配偶");
    case PersonReached::Guarantor:
        return QStringLiteral("担保人");
    case PersonReached::AdultRelative:
        return QStringLiteral("同住成年家属");
    case PersonReached::LegalRepresentative:
        return QStringLiteral("法定代表人（负责人）");
    case PersonReached::MailRoom:
        return QStringLiteral("单位收发部门");
    case PersonReached::Agent:
        return QStringLiteral("授权代理人");
    case PersonReached::ContactPerson:
        return QStringLiteral("联系人");
    case PersonReached::VillageOfficer:
        return QStringLiteral("村组干部");
    case PersonReached::Nobody:
        return QStringLiteral("无人接待");
    case PersonReached::Other:
        break;
    }
    return QStringLiteral("其他");
}

QString letterText(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::Promised:
        return QStringLiteral("承诺还款");
    case ContactOutcome::PaidOnSpot:
        return QStringLiteral("当场还款");
    case ContactOutcome::PlanAgreed:
        return QStringLiteral("同意还款计划");
    case ContactOutcome::NoticeSigned:
        return QStringLiteral("签收通知书");
    case ContactOutcome::AsksDelay:
        return QStringLiteral("要求延期");
    case ContactOutcome::Hardship:
        return QStringLiteral("困难，暂无力还款");
    case ContactOutcome::Disputes:
        return QStringLiteral("对债务有异议");
    case ContactOutcome::Refuses:
        return QStringLiteral("拒绝还款");
    case ContactOutcome::MessageLeft:
        return QStringLiteral("已留言");
    case ContactOutcome::WillCallBack:
        return QStringLiteral("约定再联系");
    case ContactOutcome::NotReached:
        return QStringLiteral("不在家");
    case ContactOutcome::WrongNumber:
    case ContactOutcome::Moved:
        return QStringLiteral("已搬离或外出");
    case ContactOutcome::WhereaboutsUnknown:
        return QStringLiteral("下落不明");
    case ContactOutcome::Deceased:
        return QStringLiteral("借款人已故");
    case ContactOutcome::Other:
        break;
    }
    return QStringLiteral("其他");
}

} // namespace qingshou
