// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/notice_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

} // namespace

QString label(NoticeKind kind)
{
    return kind == NoticeKind::Demand ? Words::tr("Demand notice") : Words::tr("Notice to a guarantor");
}

QString label(NoticeStep step)
{
    switch (step) {
    case NoticeStep::Issued:
        return Words::tr("To be printed");
    case NoticeStep::Printed:
        return Words::tr("Printed");
    case NoticeStep::Delivered:
        return Words::tr("Delivered, no receipt yet");
    case NoticeStep::Signed:
        return Words::tr("Signed");
    case NoticeStep::Refused:
        return Words::tr("Refused before witnesses");
    case NoticeStep::Posted:
        return Words::tr("Arrived by registered post");
    case NoticeStep::Returned:
        return Words::tr("Returned");
    case NoticeStep::Notarised:
        return Words::tr("Served by a notary");
    case NoticeStep::Announced:
        return Words::tr("Announced in public");
    case NoticeStep::Voided:
        break;
    }
    return Words::tr("Voided");
}

QString label(NotIssuedReason why)
{
    switch (why) {
    case NotIssuedReason::NothingOverdue:
        return Words::tr("nothing is overdue");
    case NotIssuedReason::Absent:
        return Words::tr("absent from the newest ledger: what is owed today is not known");
    case NotIssuedReason::NoGuarantor:
        return Words::tr("nobody guarantees the loan");
    case NotIssuedReason::PeriodNotRunning:
        break;
    }
    return Words::tr("the guarantee period has not begun, or has passed");
}

} // namespace qingshou
