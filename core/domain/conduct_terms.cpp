// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conduct_terms.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr QChar separator(u'|');

} // namespace

ConductRule ruleOf(ConductReason reason)
{
    switch (reason) {
    case ConductReason::QuietHours:
        return ConductRule::QuietHours;
    case ConductReason::TooManyCalls:
        return ConductRule::Calls;
    case ConductReason::TooManyVisits:
    case ConductReason::TooManyVisitsInWeek:
        return ConductRule::Visits;
    case ConductReason::TooManyMessages:
        return ConductRule::Messages;
    case ConductReason::NotADebtor:
        return ConductRule::Debtors;
    case ConductReason::ContactPersonRefused:
    case ConductReason::ContactPersonTooEarly:
    case ConductReason::ContactPersonAboutDebt:
        return ConductRule::ContactPeople;
    case ConductReason::TooFewStaff:
    case ConductReason::NotRecorded:
        return ConductRule::VisitForm;
    case ConductReason::BannedWord:
        return ConductRule::Language;
    case ConductReason::PublicNotice:
        return ConductRule::Publicity;
    case ConductReason::ComplaintHold:
        return ConductRule::Complaint;
    case ConductReason::DisputeHold:
        return ConductRule::Dispute;
    case ConductReason::Minor:
        return ConductRule::Minors;
    case ConductReason::SpecialGroupUnapproved:
    case ConductReason::SpecialGroupVisit:
        return ConductRule::SpecialGroups;
    case ConductReason::DebtorDeceased:
    case ConductReason::FamilyOfDeceased:
        break;
    }
    return ConductRule::Deceased;
}

QString numberOf(ConductRule rule)
{
    return code(rule).toUpper();
}

ConductLevel levelOf(ConductReason reason)
{
    switch (ruleOf(reason)) {
    case ConductRule::Visits:
    case ConductRule::Messages:
    case ConductRule::VisitForm:
    case ConductRule::Complaint:
    case ConductRule::Dispute:
    case ConductRule::SpecialGroups:
        return ConductLevel::Warn;
    case ConductRule::QuietHours:
    case ConductRule::Calls:
    case ConductRule::Debtors:
    case ConductRule::ContactPeople:
    case ConductRule::Language:
    case ConductRule::Publicity:
    case ConductRule::Minors:
    case ConductRule::Deceased:
        break;
    }
    return ConductLevel::Block;
}

bool isBlocked(const std::vector<ConductFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const ConductFinding& finding) { return levelOf(finding.reason) == ConductLevel::Block; });
}

QString encoded(const ConductFinding& finding)
{
    return (QStringList{code(finding.reason)} + finding.values).join(separator);
}

std::optional<ConductFinding> decodedFinding(const QString& text)
{
    QStringList parts = text.split(separator);
    const auto reason = fromCode<ConductReason>(QStringView(parts.takeFirst()));
    if (!reason)
        return std::nullopt;
    return ConductFinding{*reason, parts};
}

} // namespace qingshou
