// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/notice.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr NoticeStep ways[] = {NoticeStep::Delivered, NoticeStep::Signed,    NoticeStep::Refused,  NoticeStep::Posted,
                               NoticeStep::Returned,  NoticeStep::Notarised, NoticeStep::Announced};

bool isWay(NoticeStep step)
{
    return std::find(std::begin(ways), std::end(ways), step) != std::end(ways);
}

/// The mark of its kind in a number.
QString mark(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Demand:
        return QStringLiteral("催");
    case NoticeKind::GuarantorDemand:
        return QStringLiteral("保催");
    case NoticeKind::PromiseLetter:
        return QStringLiteral("承诺");
    case NoticeKind::Agreement:
        return QStringLiteral("协");
    case NoticeKind::VisitRecord:
        return QStringLiteral("访");
    case NoticeKind::LegalLetter:
        return QStringLiteral("律");
    case NoticeKind::DeliverySlip:
        return QStringLiteral("送达");
    }
    return {};
}

} // namespace

bool isDemand(NoticeKind kind)
{
    return kind == NoticeKind::Demand || kind == NoticeKind::GuarantorDemand || kind == NoticeKind::LegalLetter;
}

bool isUndertaking(NoticeKind kind)
{
    return kind == NoticeKind::PromiseLetter || kind == NoticeKind::Agreement;
}

bool asksForProof(NoticeKind kind)
{
    return isDemand(kind) || isUndertaking(kind);
}

std::vector<NoticeKind> kindsThatAskForProof()
{
    std::vector<NoticeKind> kinds;
    for (const NoticeKind kind : allValues<NoticeKind>())
        if (asksForProof(kind))
            kinds.push_back(kind);
    return kinds;
}

bool mayFollow(NoticeKind kind, NoticeStep last, NoticeStep next)
{
    switch (last) {
    case NoticeStep::Issued:
        return next == NoticeStep::Printed || next == NoticeStep::Voided;
    case NoticeStep::Printed:
        return next == NoticeStep::Voided || (isDemand(kind) && isWay(next)) ||
               (isUndertaking(kind) && next == NoticeStep::Signed);
    case NoticeStep::Signed:
    case NoticeStep::Voided:
        return false;
    case NoticeStep::Delivered:
    case NoticeStep::Refused:
    case NoticeStep::Posted:
    case NoticeStep::Returned:
    case NoticeStep::Notarised:
    case NoticeStep::Announced:
        return isDemand(kind) && isWay(next) && next != last;
    }
    return false;
}

std::vector<NoticeStep> stepsAfter(NoticeKind kind, NoticeStep last)
{
    std::vector<NoticeStep> steps;
    for (const NoticeStep step : allValues<NoticeStep>())
        if (mayFollow(kind, last, step))
            steps.push_back(step);
    return steps;
}

std::optional<LegalEventKind> legalEventOf(NoticeKind kind, NoticeStep step)
{
    if (!asksForProof(kind))
        return std::nullopt;
    switch (step) {
    case NoticeStep::Signed:
        return isDemand(kind) ? LegalEventKind::DemandSigned : LegalEventKind::Acknowledgement;
    case NoticeStep::Refused:
    case NoticeStep::Posted:
    case NoticeStep::Notarised:
        return LegalEventKind::DemandSent;
    case NoticeStep::Announced:
        return LegalEventKind::PublicNotice;
    case NoticeStep::Issued:
    case NoticeStep::Printed:
    case NoticeStep::Delivered:
    case NoticeStep::Returned:
    case NoticeStep::Voided:
        break;
    }
    return std::nullopt;
}

bool showsConsent(NoticeKind kind, NoticeStep step)
{
    return step == NoticeStep::Signed && (kind == NoticeKind::Demand || isUndertaking(kind));
}

bool needsTwo(NoticeStep step)
{
    return step == NoticeStep::Delivered || step == NoticeStep::Refused;
}

QString noticeNumber(const QString& branch, NoticeKind kind, int year, qint64 workstation, qint64 sequence)
{
    return QStringLiteral("%1%2〔%3〕%4-%5号")
        .arg(branch, mark(kind))
        .arg(year)
        .arg(workstation)
        .arg(sequence, 4, 10, QLatin1Char('0'));
}

QString noticeTitle(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Demand:
        return QStringLiteral("逾期贷款催收通知书");
    case NoticeKind::GuarantorDemand:
        return QStringLiteral("担保人履行责任通知书");
    case NoticeKind::PromiseLetter:
        return QStringLiteral("还款承诺书");
    case NoticeKind::Agreement:
        return QStringLiteral("分期还款协议");
    case NoticeKind::VisitRecord:
        return QStringLiteral("上门催收记录");
    case NoticeKind::LegalLetter:
        return QStringLiteral("律师函");
    case NoticeKind::DeliverySlip:
        return QStringLiteral("送达回证");
    }
    return {};
}

} // namespace qingshou
