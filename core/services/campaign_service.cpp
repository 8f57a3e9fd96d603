// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/campaign_service.h"

#include "core/base/dates.h"
#include "core/services/campaign_checks.h"
#include "core/services/change.h"
#include "core/services/settings.h"
#include "core/storage/campaign_json.h"
#include "core/storage/campaign_repository.h"

#include <QJsonArray>

namespace qingshou {
namespace {

QJsonArray described(const std::vector<CampaignTarget>& targets)
{
    QJsonArray array;
    for (const CampaignTarget& target : targets)
        array.append(QJsonObject{
            {"branch", target.branch.value}, {"person", target.person}, {"target_fen", target.amount.fen()}});
    return array;
}

QJsonArray described(const std::vector<TeamMember>& team)
{
    QJsonArray array;
    for (const TeamMember& member : team)
        array.append(
            QJsonObject{{"person", member.person}, {"duty", code(member.duty)}, {"branch", member.branch.value}});
    return array;
}

QJsonObject described(const CampaignPlan& plan)
{
    QJsonObject object = toJson(plan.data);
    object["targets"] = described(plan.targets);
    object["team"] = described(plan.team);
    return object;
}

QJsonObject described(const CampaignPreview& baseline)
{
    return {{"baseline_on", toIso(baseline.baselineOn)},
            {"loans", baseline.loans},
            {"borrowers", baseline.borrowers},
            {"balance_fen", baseline.balance.fen()}};
}

CampaignPlan storedPlan(Database& db, const Campaign& campaign)
{
    const CampaignQuery query(db);
    return {campaign.data, query.targets(campaign.id), query.team(campaign.id)};
}

Outcome checkPlan(Change& change, const CampaignPlan& plan, CampaignId self)
{
    if (const Outcome checked = checkData(change.db(), change.session(), plan.data, self); !checked)
        return checked;
    if (const Outcome checked = checkTargets(change.db(), change.session(), plan.targets); !checked)
        return checked;
    return checkTeam(change.db(), change.session(), plan.team);
}

/// The campaign, if it exists and the user sees all that it is about.
Result<Campaign> editable(Change& change, CampaignId id)
{
    const std::optional<Campaign> campaign = CampaignQuery(change.db()).find(id);
    if (!campaign)
        return {ErrorCode::NotFound, {QStringLiteral("campaign"), QString::number(id.value)}};
    const Scope& seen = change.session().scope;
    const std::vector<BranchId>& branches = campaign->data.scope.branches;
    if (seen.branches && (branches.empty() || !std::all_of(branches.begin(), branches.end(),
                                                           [&](BranchId branch) { return seen.contains(branch); })))
        return ErrorCode::OutsideScope;
    return *campaign;
}

Result<Campaign> draft(Change& change, CampaignId id)
{
    Result<Campaign> campaign = editable(change, id);
    if (campaign && campaign->state != CampaignState::Draft)
        return {ErrorCode::Conflict, {QStringLiteral("campaign_started")}};
    return campaign;
}

/// A draft or a running campaign; a running one needs the reason.
Result<Campaign> changeable(Change& change, CampaignId id, const QString& reason)
{
    Result<Campaign> campaign = editable(change, id);
    if (!campaign)
        return campaign;
    if (campaign->state == CampaignState::Closed)
        return {ErrorCode::Conflict, {QStringLiteral("campaign_closed")}};
    if (campaign->state == CampaignState::Running && reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    return campaign;
}

void trace(Change& change, const char* action, CampaignId campaign, const QJsonObject& what)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("campaign"),
                  .subjectId = campaign.value,
                  .change = what});
    change.touch(Topic::Campaigns);
}

QJsonObject withReason(QJsonObject object, const QString& reason)
{
    if (const QString trimmed = reason.trimmed(); !trimmed.isEmpty())
        object["reason"] = trimmed;
    return object;
}

} // namespace

CampaignData CampaignService::defaults() const
{
    const Settings settings = Settings::load(context_.db);
    CampaignData data;
    data.days = fromCode<CampaignDays>(QStringView(settings.text(QStringLiteral("campaign_days"))))
                    .value_or(CampaignDays::Calendar);
    data.counted = {.onBookCashPrincipal = settings.flag(QStringLiteral("campaign_counts_on_book_cash")),
                    .offBookCashPrincipal = settings.flag(QStringLiteral("campaign_counts_off_book_cash")),
                    .interest = settings.flag(QStringLiteral("campaign_counts_interest")),
                    .nonCash = settings.flag(QStringLiteral("campaign_counts_non_cash")),
                    .transferPriceIsCash = settings.flag(QStringLiteral("campaign_transfer_price_is_cash"))};
    return data;
}

Result<CampaignId> CampaignService::create(const CampaignPlan& wanted)
{
    return makeChange<CampaignId>(context_, Permission::RunCampaign, [&](Change& change) -> Result<CampaignId> {
        const CampaignPlan plan = tidied(wanted, change.session());
        if (const Outcome checked = checkPlan(change, plan, {}); !checked)
            return checked.error();
        const auto id = change.newId<CampaignId>("campaigns");
        CampaignRepository campaigns(change.db());
        campaigns.insert(id, plan.data, change.session().user, change.now());
        campaigns.saveTargets(id, plan.targets);
        campaigns.saveTeam(id, plan.team);
        trace(change, "create_campaign", id, {{"after", described(plan)}});
        return id;
    });
}

Outcome CampaignService::update(CampaignId id, const CampaignPlan& wanted)
{
    return makeChange<Done>(context_, Permission::RunCampaign, [&](Change& change) -> Outcome {
        const Result<Campaign> campaign = draft(change, id);
        if (!campaign)
            return campaign.error();
        const CampaignPlan before = storedPlan(change.db(), *campaign);
        const CampaignPlan plan = tidied(wanted, change.session());
        if (const Outcome checked = checkPlan(change, plan, id); !checked)
            return checked;
        CampaignRepository campaigns(change.db());
        campaigns.update(id, plan.data);
        campaigns.saveTargets(id, plan.targets);
        campaigns.saveTeam(id, plan.team);
        trace(change, "change_campaign", id, {{"before", described(before)}, {"after", described(plan)}});
        return Done{};
    });
}

Outcome CampaignService::discard(CampaignId id)
{
    return makeChange<Done>(context_, Permission::RunCampaign, [&](Change& change) -> Outcome {
        const Result<Campaign> campaign = draft(change, id);
        if (!campaign)
            return campaign.error();
        trace(change, "discard_campaign", id, {{"before", described(storedPlan(change.db(), *campaign))}});
        CampaignRepository(change.db()).remove(id);
        return Done{};
    });
}

Result<CampaignPreview> CampaignService::preview(const CampaignScope& wanted, QDate firstDay) const
{
    if (const Outcome allowedTo = context_.require(Permission::ViewFigures); !allowedTo)
        return allowedTo.error();
    try {
        const CampaignScope scope = tidied(wanted, *context_.session);
        if (const Outcome checked = checkScope(context_.db, *context_.session, scope); !checked)
            return checked.error();
        return CampaignQuery(context_.db).preview(scope, firstDay);
    } catch (const StorageError& error) {
        return errorOf(error, context_.db);
    }
}

Result<CampaignPreview> CampaignService::start(CampaignId id)
{
    return makeChange<CampaignPreview>(
        context_, Permission::RunCampaign, [&](Change& change) -> Result<CampaignPreview> {
            const Result<Campaign> campaign = draft(change, id);
            if (!campaign)
                return campaign.error();
            const QDate firstDay = campaign->data.firstDay;
            if (change.today() < firstDay)
                return {ErrorCode::DateInFuture, {QStringLiteral("starts_on"), toIso(firstDay)}};
            const CampaignPreview baseline = CampaignQuery(change.db()).preview(campaign->data.scope, firstDay);
            if (!baseline.baselineOn.isValid())
                return {ErrorCode::Conflict, {QStringLiteral("campaign_no_ledger")}};
            if (baseline.loans == 0)
                return {ErrorCode::Conflict, {QStringLiteral("campaign_scope_empty")}};
            CampaignRepository(change.db()).freeze(*campaign, baseline.baselineOn, change.now());
            trace(change, "start_campaign", id, {{"after", described(baseline)}});
            return baseline;
        });
}

Outcome CampaignService::setTargets(CampaignId id, const std::vector<CampaignTarget>& wanted, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RunCampaign, [&](Change& change) -> Outcome {
        const Result<Campaign> campaign = changeable(change, id, reason);
        if (!campaign)
            return campaign.error();
        const std::vector<CampaignTarget> targets = tidied({.targets = wanted}, change.session()).targets;
        if (const Outcome checked = checkTargets(change.db(), change.session(), targets); !checked)
            return checked;
        const QJsonArray before = described(CampaignQuery(change.db()).targets(id));
        CampaignRepository(change.db()).saveTargets(id, targets);
        trace(change, "set_campaign_targets", id,
              withReason({{"before", before}, {"after", described(targets)}}, reason));
        return Done{};
    });
}

Outcome CampaignService::setTeam(CampaignId id, const std::vector<TeamMember>& wanted, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RunCampaign, [&](Change& change) -> Outcome {
        const Result<Campaign> campaign = changeable(change, id, reason);
        if (!campaign)
            return campaign.error();
        const std::vector<TeamMember> team = tidied({.team = wanted}, change.session()).team;
        if (const Outcome checked = checkTeam(change.db(), change.session(), team); !checked)
            return checked;
        const QJsonArray before = described(CampaignQuery(change.db()).team(id));
        CampaignRepository(change.db()).saveTeam(id, team);
        trace(change, "set_campaign_team", id, withReason({{"before", before}, {"after", described(team)}}, reason));
        return Done{};
    });
}

Outcome CampaignService::close(CampaignId id, const QString& note)
{
    return makeChange<Done>(context_, Permission::RunCampaign, [&](Change& change) -> Outcome {
        const Result<Campaign> campaign = editable(change, id);
        if (!campaign)
            return campaign.error();
        if (campaign->state != CampaignState::Running)
            return {ErrorCode::Conflict, {QStringLiteral("campaign_not_running")}};
        CampaignRepository(change.db()).close(id, change.now());
        trace(change, "close_campaign", id, withReason({}, note));
        return Done{};
    });
}

Result<std::vector<TotalsDifference>> CampaignService::verifyTotals(bool repair)
{
    using Differences = std::vector<TotalsDifference>;
    if (const Outcome allowedTo = context_.require(repair ? Permission::RunCampaign : Permission::ViewAudit);
        !allowedTo)
        return allowedTo.error();
    try {
        Differences found = CampaignTotals(context_.db).differences();
        if (!repair || found.empty())
            return found;
    } catch (const StorageError& error) {
        return errorOf(error, context_.db);
    }
    return makeChange<Differences>(context_, Permission::RunCampaign, [&](Change& change) -> Result<Differences> {
        const Differences repaired = CampaignTotals(change.db()).recompute();
        trace(change, "repair_campaign_totals", {}, {{"after", QJsonObject{{"differences", qint64(repaired.size())}}}});
        return repaired;
    });
}

} // namespace qingshou
