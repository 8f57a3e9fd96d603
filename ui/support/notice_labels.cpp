// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/notice_labels.h"

#include "ui/support/conduct_text.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

} // namespace

QString label(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Demand:
        break;
    case NoticeKind::GuarantorDemand:
        return Words::tr("Notice to a guarantor");
    case NoticeKind::PromiseLetter:
        return Words::tr("Promise letter");
    case NoticeKind::Agreement:
        return Words::tr("Repayment agreement");
    case NoticeKind::VisitRecord:
        return Words::tr("Visit record");
    case NoticeKind::LegalLetter:
        return Words::tr("Legal letter");
    case NoticeKind::DeliverySlip:
        return Words::tr("Delivery slip");
    }
    return Words::tr("Demand notice");
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
        return Words::tr("the guarantee period has not begun, or has passed");
    case NotIssuedReason::NothingOwed:
        return Words::tr("nothing is owed");
    case NotIssuedReason::NothingToServe:
        return Words::tr("no notice waits for its delivery");
    case NotIssuedReason::NoPlan:
        return Words::tr("there is no repayment plan");
    case NotIssuedReason::Conduct:
        break;
    }
    return Words::tr("the conduct rules are against it");
}

QString notIssuedText(const NotIssued& one)
{
    QStringList why;
    for (const ConductFinding& finding : one.findings)
        why << findingSentence(finding);
    const QString reason = why.isEmpty() ? label(one.why) : why.join(QLatin1Char(' '));
    return one.loanNumber.isEmpty() ? Words::tr("%1: %2").arg(one.name, reason)
                                    : Words::tr("%1, loan %2: %3").arg(one.name, one.loanNumber, reason);
}

} // namespace qingshou
