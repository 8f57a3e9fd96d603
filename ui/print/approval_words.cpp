// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/approval_words.h"

#include "core/services/letter_words.h"

namespace qingshou {

QString levelText(ApprovalLevel level)
{
    switch (level) {
    case ApprovalLevel::Director:
        return QStringLiteral("信用社主任");
    case ApprovalLevel::RiskDepartment:
        return QStringLiteral("联社风险部");
    case ApprovalLevel::CreditCommittee:
        return QStringLiteral("贷审会");
    case ApprovalLevel::Council:
        break;
    }
    return QStringLiteral("理事会");
}

QString classText(const std::optional<RiskClass>& riskClass)
{
    if (!riskClass)
        return QStringLiteral("未分类");
    switch (*riskClass) {
    case RiskClass::Normal:
        return QStringLiteral("正常");
    case RiskClass::SpecialMention:
        return QStringLiteral("关注");
    case RiskClass::Substandard:
        return QStringLiteral("次级");
    case RiskClass::Doubtful:
        return QStringLiteral("可疑");
    case RiskClass::Loss:
        break;
    }
    return QStringLiteral("损失");
}

QString decisionText(const PaperDecision& decision)
{
    if (!decision.decision)
        return QStringLiteral("审批意见：________________________　审批号：____________________");
    const QString by = QStringLiteral("%1于%2").arg(levelText(decision.level), letterDay(decision.on));
    if (decision.decision == WaiverDecision::Refused)
        return QStringLiteral("%1审批：不同意。%2").arg(by, decision.note);
    return QStringLiteral("%1审批：同意。审批号：%2。").arg(by, decision.number);
}

} // namespace qingshou
