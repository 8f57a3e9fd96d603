// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_words.h"

namespace qingshou {

QString ledgerWord(RiskClass riskClass)
{
    switch (riskClass) {
    case RiskClass::Normal:
        return QStringLiteral("正常");
    case RiskClass::SpecialMention:
        return QStringLiteral("关注");
    case RiskClass::Substandard:
        return QStringLiteral("次级");
    case RiskClass::Doubtful:
        return QStringLiteral("可疑");
    case RiskClass::Loss:
        return QStringLiteral("损失");
    }
    return {};
}

QString ledgerWord(BookSide side)
{
    return side == BookSide::OnBook ? QStringLiteral("表内") : QStringLiteral("表外");
}

QString ledgerWord(GuaranteeType type)
{
    switch (type) {
    case GuaranteeType::Credit:
        return QStringLiteral("信用");
    case GuaranteeType::Guarantee:
        return QStringLiteral("保证");
    case GuaranteeType::Mortgage:
        return QStringLiteral("抵押");
    case GuaranteeType::Pledge:
        return QStringLiteral("质押");
    case GuaranteeType::JointGroup:
        return QStringLiteral("联保");
    case GuaranteeType::Combined:
        return QStringLiteral("组合");
    case GuaranteeType::Unknown:
        break;
    }
    return {};
}

QString ledgerWord(RepaymentMethod method)
{
    switch (method) {
    case RepaymentMethod::EqualPayment:
        return QStringLiteral("等额本息");
    case RepaymentMethod::EqualPrincipal:
        return QStringLiteral("等额本金");
    case RepaymentMethod::InterestOnly:
        return QStringLiteral("先息后本");
    case RepaymentMethod::Bullet:
        return QStringLiteral("利随本清");
    case RepaymentMethod::Revolving:
        return QStringLiteral("随借随还");
    case RepaymentMethod::Unknown:
        break;
    }
    return {};
}

} // namespace qingshou
