// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/restructuring_proposal.h"

namespace qingshou {
namespace {

Error conflict(const char* reason)
{
    return {ErrorCode::Conflict, {QLatin1String(reason)}};
}

Outcome checkExtension(const ScheduleTerms& schedule, const RestructuringStand& stand, QDate appliedOn,
                       const ExtensionSettings& settings)
{
    if (!stand.startOn.isValid() || !stand.dueOn.isValid())
        return conflict("extension_dates_unknown");
    if (appliedOn > stand.dueOn)
        return conflict("extension_after_due");
    if (schedule.start != stand.dueOn)
        return conflict("extension_start");
    const int left = extensionQuota(stand.startOn, stand.originalDueOn, stand.dueOn, settings).left();
    if (left == 0)
        return conflict("extension_used_up");
    if (schedule.months > left)
        return {
            ErrorCode::OutOfRange,
            {QStringLiteral("months"), QString::number(schedule.months), QStringLiteral("1"), QString::number(left)}};
    return Done{};
}

} // namespace

Outcome checkRestructuring(const RestructuringTerms& terms, const RestructuringStand& stand, QDate appliedOn,
                           const ExtensionSettings& settings)
{
    if (!mayBeProposed(terms.change))
        return {ErrorCode::Invalid, {QStringLiteral("change"), code(terms.change)}};
    if (const Result<Schedule> schedule = makeSchedule(terms.schedule); !schedule)
        return schedule.error();
    const Money most = terms.change == ContractChange::InterestToPrincipal ? stand.owed : stand.principal;
    if (terms.schedule.principal > most)
        return {ErrorCode::OutOfRange,
                {QStringLiteral("principal"), terms.schedule.principal.toPlainYuan(), QStringLiteral("0"),
                 most.toPlainYuan()}};
    if (!appliedOn.isValid())
        return {ErrorCode::Required, {QStringLiteral("applied_on")}};
    if (terms.change == ContractChange::RateCut && stand.rate && terms.schedule.annualRate >= *stand.rate)
        return conflict("rate_not_cut");
    if (terms.change == ContractChange::Extension)
        return checkExtension(terms.schedule, stand, appliedOn, settings);
    return Done{};
}

} // namespace qingshou
