// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/message_labels.h"

#include "ui/support/conduct_text.h"

#include <QCoreApplication>

namespace qingshou {

QString label(NoMessageReason why)
{
    switch (why) {
    case NoMessageReason::NothingDue:
        return QCoreApplication::translate("NoMessageReason", "nothing is due by the newest ledger");
    case NoMessageReason::NoAddress:
        return QCoreApplication::translate("NoMessageReason", "no such address is known");
    case NoMessageReason::Blocked:
        return QCoreApplication::translate("NoMessageReason", "blocked by the conduct rules");
    }
    return {};
}

QString noMessageText(const NoMessage& left)
{
    QStringList blocking;
    for (const ConductFinding& finding : left.findings)
        if (levelOf(finding.reason) == ConductLevel::Block)
            blocking << findingSentence(finding);
    return QStringLiteral("%1：%2").arg(left.name, blocking.isEmpty() ? label(left.why) : blocking.join(QLatin1Char(' ')));
}

} // namespace qingshou
