// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rule_settings.h"

#include "core/services/setting_definitions.h"

namespace qingshou {
namespace {

constexpr qint64 basisPoint = 10'000; // of a year, in 10^-8

Money yuan(const Settings& settings, const char* key)
{
    return Money::fromYuan(settings.number(QLatin1String(key)));
}

} // namespace

ClassDays classDays(const Settings& settings)
{
    return {settings.number(QStringLiteral("class_special_mention_days")),
            settings.number(QStringLiteral("class_substandard_days")),
            settings.number(QStringLiteral("class_doubtful_days")), settings.number(QStringLiteral("class_loss_days"))};
}

FigureRules figureRules(const Settings& settings)
{
    // The settings name the first day of each class, the rule takes the last one.
    const ClassDays days = classDays(settings);
    FigureRules rules;
    rules.firstLateDay = days.specialMention;
    rules.risk.specialMentionDays = days.substandard - 1;
    rules.risk.substandardDays = days.doubtful - 1;
    rules.risk.doubtfulDays = days.loss - 1;
    rules.instalmentGraceDays = settings.number(QStringLiteral("instalment_grace_days"));
    return rules;
}

AllocationRule allocationRule(const Settings& settings)
{
    return parseAllocationRule(settings.text(QStringLiteral("allocation_order"))).value_or(AllocationRule{});
}

PeriodAlertSettings periodAlertSettings(const Settings& settings)
{
    PeriodAlertSettings alerts;
    alerts.redDays = settings.number(QStringLiteral("alert_red_days"));
    alerts.orangeDays = settings.number(QStringLiteral("alert_orange_days"));
    alerts.yellowDays = settings.number(QStringLiteral("alert_yellow_days"));
    alerts.guaranteeRedDays = settings.number(QStringLiteral("alert_guarantee_red_days"));
    alerts.seizure.redDays = settings.number(QStringLiteral("seizure_red_days"));
    alerts.seizure.orangeDays = settings.number(QStringLiteral("seizure_orange_days"));
    alerts.seizure.yellowDays = settings.number(QStringLiteral("seizure_yellow_days"));
    alerts.demandDueAfterDays = settings.number(QStringLiteral("demand_interval_days"));
    return alerts;
}

WorkSettings workSettings(const Settings& settings)
{
    WorkSettings work;
    work.promiseDaysAhead = settings.number(QStringLiteral("today_promise_days"));
    work.instalmentDaysAhead = settings.number(QStringLiteral("today_instalment_days"));
    work.instalmentGraceDays = settings.number(QStringLiteral("instalment_grace_days"));
    work.noticeDays = settings.number(QStringLiteral("today_notice_days"));
    work.complaintDays = settings.number(QStringLiteral("today_complaint_days"));
    work.strategyDays = settings.number(QStringLiteral("today_strategy_days"));
    work.classDays = classDays(settings);
    work.alerts = periodAlertSettings(settings);
    return work;
}

ConductParameters conductParameters(const Settings& settings)
{
    const auto number = [&](const char* key) { return settings.number(QLatin1String(key)); };
    ConductParameters rules;
    rules.quiet = {QTime(number("quiet_from_hour"), 0), QTime(number("quiet_until_hour"), 0)};
    rules.maxCallsDay = number("max_calls_day");
    rules.maxVisitsDay = number("max_visits_day");
    rules.maxVisitsWeek = number("max_visits_week");
    rules.maxMessagesDay = number("max_messages_day");
    rules.contactPersonTries = number("contact_person_tries");
    rules.contactPersonTryDays = number("contact_person_try_days");
    rules.visitStaff = number("visit_staff");
    rules.visitsAreRecorded = settings.flag(QStringLiteral("visits_recorded"));
    rules.specialAge = number("special_age");
    rules.bannedWords = settingWords(settings.text(QStringLiteral("banned_words")));
    return rules;
}

ComplaintRules complaintRules(const Settings& settings)
{
    return {settings.number(QStringLiteral("complaint_simple_days")),
            settings.number(QStringLiteral("complaint_complex_days")),
            settings.number(QStringLiteral("complaint_extension_days")),
            settings.text(QStringLiteral("complaint_days")) == QLatin1String("working")};
}

RetentionRules retentionRules(const Settings& settings)
{
    return {settings.number(QStringLiteral("retention_years")), settings.number(QStringLiteral("retention_min_years"))};
}

WaiverRules waiverRules(const Settings& settings)
{
    WaiverRules rules;
    rules.principal = settings.flag(QStringLiteral("waiver_principal"));
    rules.principalLevel = fromCode<ApprovalLevel>(QStringView(settings.text(QStringLiteral("waiver_principal_level"))))
                               .value_or(ApprovalLevel::Council);
    rules.onlyBad = settings.flag(QStringLiteral("waiver_only_bad"));
    rules.matrix = {yuan(settings, "waiver_director_yuan"), yuan(settings, "waiver_risk_yuan"),
                    yuan(settings, "waiver_committee_yuan")};
    return rules;
}

WayRules wayRules(const Settings& settings)
{
    WayRules rules;
    rules.discount = Rate::fromE8(settings.number(QStringLiteral("present_value_rate_bp")) * basisPoint);
    rules.extension = {settings.number(QStringLiteral("extension_short_months")),
                       settings.number(QStringLiteral("extension_medium_months")),
                       settings.number(QStringLiteral("extension_long_quota_months"))};
    rules.waiver = waiverRules(settings);
    rules.restructuring = {yuan(settings, "restructuring_director_yuan"), yuan(settings, "restructuring_risk_yuan"),
                           yuan(settings, "restructuring_committee_yuan")};
    rules.realEstateDays = settings.number(QStringLiteral("real_estate_disposal_days"));
    rules.movablesDays = settings.number(QStringLiteral("movables_disposal_days"));
    return rules;
}

DayCount dayCountOf(const Settings& settings)
{
    return fromCode<DayCount>(QStringView(settings.text(QStringLiteral("day_count")))).value_or(DayCount::Act360);
}

} // namespace qingshou
