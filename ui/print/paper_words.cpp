// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_words.h"

namespace qingshou {

QString paperText(DebtPart part)
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

QString paperDay(QDate day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

} // namespace qingshou
