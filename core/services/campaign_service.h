// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns: a draft is set up, started (which freezes its baseline), its targets and team changed with a trace while
// it runs, closed. All need Permission::RunCampaign, write an audit entry and announce Topic::Campaigns.
#pragma once

#include "core/base/result.h"
#include "core/domain/campaign.h"
#include "core/services/service_context.h"
#include "core/storage/campaign_query.h"
#include "core/storage/campaign_totals.h"

namespace qingshou {

struct CampaignPlan {
    CampaignData data{};
    std::vector<CampaignTarget> targets{}; ///< one per branch and person
    std::vector<TeamMember> team{};        ///< one per person and branch
};

class CampaignService {
public:
    explicit CampaignService(ServiceContext& context) : context_(context) {}

    /// What a new campaign counts and how it counts days, by the cooperative's settings; whole book, no period.
    CampaignData defaults() const;

    /// Required {name, starts_on, ends_on, counted, branch, person}, Duplicate {name; target; member},
    /// DateBeforeStart {ends_on}, OutOfRange {ends_on; overdue_at_least; overdue_at_most}, Invalid {target},
    /// NotFound {branch}, OutsideScope for a branch that the user does not see.
    Result<CampaignId> create(const CampaignPlan& plan);
    /// A draft only: Conflict {campaign_started} afterwards. Else as create().
    Outcome update(CampaignId campaign, const CampaignPlan& plan);
    /// A draft only. Conflict {campaign_started}.
    Outcome discard(CampaignId campaign);

    /// What a scope would take in if it were frozen now. Needs Permission::ViewFigures only.
    Result<CampaignPreview> preview(const CampaignScope& scope, QDate firstDay) const;

    /// Freezes the baseline. Conflict {campaign_started}, DateInFuture {starts_on} before the first day,
    /// Conflict {campaign_no_ledger}, Conflict {campaign_scope_empty}. Gives the frozen baseline.
    Result<CampaignPreview> start(CampaignId campaign);

    /// While drafted or running; Conflict {campaign_closed} afterwards. A change while running needs a reason:
    /// ReasonRequired. Else as create().
    Outcome setTargets(CampaignId campaign, const std::vector<CampaignTarget>& targets, const QString& reason = {});
    Outcome setTeam(CampaignId campaign, const std::vector<TeamMember>& team, const QString& reason = {});

    /// Figures stand still from then on. Conflict {campaign_not_running}.
    Outcome close(CampaignId campaign, const QString& note = {});

    /// Compares the running totals with their rows (needs Permission::ViewAudit); repair makes them anew
    /// (Permission::RunCampaign) and leaves an audit entry.
    Result<std::vector<TotalsDifference>> verifyTotals(bool repair);

private:
    ServiceContext& context_;
};

} // namespace qingshou
