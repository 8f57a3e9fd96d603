// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/notice.h"

#include <QStringList>

#include <algorithm>

namespace qingshou {
namespace {

constexpr NoticeStep ways[] = {NoticeStep::Delivered, NoticeStep::Signed,    NoticeStep::Refused,  NoticeStep::Posted,
                               NoticeStep::Returned,  NoticeStep::Notarised, NoticeStep::Announced};

bool isWay(NoticeStep step)
{
    return std::find(std::begin(ways), std::end(ways), step) != std::end(ways);
}

} // namespace

bool mayFollow(NoticeStep last, NoticeStep next)
{
    switch (last) {
    case NoticeStep::Issued:
        return next == NoticeStep::Printed || next == NoticeStep::Voided;
    case NoticeStep::Printed:
        return isWay(next) || next == NoticeStep::Voided;
    case NoticeStep::Signed:
    case NoticeStep::Voided:
        return false;
    case NoticeStep::Delivered:
    case NoticeStep::Refused:
    case NoticeStep::Posted:
    case NoticeStep::Returned:
    case NoticeStep::Notarised:
    case NoticeStep::Announced:
        return isWay(next) && next != last;
    }
    return false;
}

std::vector<NoticeStep> stepsAfter(NoticeStep last)
{
    std::vector<NoticeStep> steps;
    for (const NoticeStep step : allValues<NoticeStep>())
        if (mayFollow(last, step))
            steps.push_back(step);
    return steps;
}

std::optional<LegalEventKind> legalEventOf(NoticeStep step)
{
    switch (step) {
    case NoticeStep::Signed:
        return LegalEventKind::DemandSigned;
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
    return kind == NoticeKind::Demand && step == NoticeStep::Signed;
}

bool needsTwo(NoticeStep step)
{
    return step == NoticeStep::Delivered || step == NoticeStep::Refused;
}

QString noticeNumber(const QString& branch, NoticeKind kind, int year, qint64 workstation, qint64 sequence)
{
    return QStringLiteral("%1%2〔%3〕%4-%5号")
        .arg(branch, kind == NoticeKind::Demand ? QStringLiteral("催") : QStringLiteral("保催"))
        .arg(year)
        .arg(workstation)
        .arg(sequence, 4, 10, QLatin1Char('0'));
}

const std::vector<const char*>& neededFields(NoticeKind kind)
{
    static const std::vector<const char*> demand{
        "name",    "id",       "start", "contract_no", "loan_no",  "due",    "as_of",     "balance", "interest",
        "penalty", "compound", "total", "capitals",    "deadline", "branch", "objection", "phone",   "complaint_phone"};
    static const std::vector<const char*> guarantor{"guarantor", "name",      "loan_no", "guarantee_no",   "mode",
                                                    "due",       "as_of",     "total",   "capitals",       "deadline",
                                                    "branch",    "objection", "phone",   "complaint_phone"};
    return kind == NoticeKind::Demand ? demand : guarantor;
}

QStringList missingFields(NoticeKind kind, const QString& templateText)
{
    QStringList missing;
    for (const char* field : neededFields(kind))
        if (!templateText.contains(QStringLiteral("{%1}").arg(QLatin1String(field))))
            missing += QLatin1String(field);
    for (const char* block : {"number", "receipt_signature", "signature"})
        if (!templateText.contains(QStringLiteral("{%1}").arg(QLatin1String(block))))
            missing += QLatin1String(block);
    return missing;
}

} // namespace qingshou
