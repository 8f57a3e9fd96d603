// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/campaign_checks.h"

#include "core/base/dates.h"
#include "core/services/refusals.h"
#include "core/services/session.h"
#include "core/storage/branch_repository.h"

#include <set>

namespace qingshou {
namespace {

constexpr int longestOverdue = 36'600; ///< a hundred years

Error outOfRange(const char* field, qint64 value, qint64 least, qint64 greatest)
{
    return {ErrorCode::OutOfRange,
            {QLatin1String(field), QString::number(value), QString::number(least), QString::number(greatest)}};
}

Outcome checkBranch(const BranchRepository& branches, const Session& session, BranchId branch)
{
    if (!branch.isValid())
        return required("branch");
    if (!branches.find(branch))
        return {ErrorCode::NotFound, {QStringLiteral("branch"), QString::number(branch.value)}};
    if (!session.scope.contains(branch))
        return ErrorCode::OutsideScope;
    return Done{};
}

Outcome checkPeriod(const CampaignData& data)
{
    if (!data.firstDay.isValid())
        return required("starts_on");
    if (!data.lastDay.isValid())
        return required("ends_on");
    if (data.lastDay < data.firstDay)
        return {ErrorCode::DateBeforeStart, {QStringLiteral("ends_on"), toIso(data.lastDay), toIso(data.firstDay)}};
    if (data.firstDay.daysTo(data.lastDay) >= longestCampaignDays)
        return {ErrorCode::OutOfRange,
                {QStringLiteral("ends_on"), toIso(data.lastDay), toIso(data.firstDay),
                 toIso(data.firstDay.addDays(longestCampaignDays - 1))}};
    return Done{};
}

} // namespace

CampaignScope tidied(CampaignScope scope, const Session& session)
{
    if (scope.branches.empty() && session.branch.isValid())
        scope.branches = {session.branch};
    return scope;
}

CampaignPlan tidied(CampaignPlan plan, const Session& session)
{
    plan.data.name = plan.data.name.trimmed();
    plan.data.note = plan.data.note.trimmed();
    plan.data.scope = tidied(plan.data.scope, session);
    for (CampaignTarget& target : plan.targets)
        target.person = target.person.trimmed();
    for (TeamMember& member : plan.team)
        member.person = member.person.trimmed();
    return plan;
}

Outcome checkScope(Database& db, const Session& session, const CampaignScope& scope)
{
    const BranchRepository branches(db);
    for (const BranchId branch : scope.branches) {
        if (const Outcome checked = checkBranch(branches, session, branch); !checked)
            return checked;
    }
    const int least = scope.overdueAtLeast.value_or(0);
    if (least < 0 || least > longestOverdue)
        return outOfRange("overdue_at_least", least, 0, longestOverdue);
    if (scope.overdueAtMost && (*scope.overdueAtMost < least || *scope.overdueAtMost > longestOverdue))
        return outOfRange("overdue_at_most", *scope.overdueAtMost, least, longestOverdue);
    return Done{};
}

Outcome checkData(Database& db, const Session& session, const CampaignData& data, CampaignId self)
{
    if (data.name.isEmpty())
        return required("name");
    if (const Outcome checked = checkPeriod(data); !checked)
        return checked;
    const CountedSet& counted = data.counted;
    if (!counted.onBookCashPrincipal && !counted.offBookCashPrincipal && !counted.interest && !counted.nonCash)
        return required("counted");
    if (const auto taken = CampaignQuery(db).findByName(data.name); taken && *taken != self)
        return {ErrorCode::Duplicate, {QStringLiteral("name"), data.name}};
    return checkScope(db, session, data.scope);
}

Outcome checkTargets(Database& db, const Session& session, const std::vector<CampaignTarget>& targets)
{
    const BranchRepository branches(db);
    std::set<std::pair<BranchId, QString>> seen;
    for (const CampaignTarget& target : targets) {
        if (const Outcome checked = checkBranch(branches, session, target.branch); !checked)
            return checked;
        if (target.amount.isNegative())
            return {ErrorCode::Invalid, {QStringLiteral("target"), target.amount.toYuan()}};
        if (!seen.insert({target.branch, target.person}).second)
            return {ErrorCode::Duplicate,
                    {QStringLiteral("target"), branches.find(target.branch)->name + QLatin1Char(' ') + target.person}};
    }
    return Done{};
}

Outcome checkTeam(Database& db, const Session& session, const std::vector<TeamMember>& team)
{
    const BranchRepository branches(db);
    std::set<std::pair<BranchId, QString>> seen;
    for (const TeamMember& member : team) {
        if (member.person.isEmpty())
            return required("person");
        if (const Outcome checked = checkBranch(branches, session, member.branch); !checked)
            return checked;
        if (!seen.insert({member.branch, member.person}).second)
            return {ErrorCode::Duplicate, {QStringLiteral("member"), member.person}};
    }
    return Done{};
}

} // namespace qingshou
