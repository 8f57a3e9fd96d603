// SPDX-License-Identifier: GPL-3.0-or-later
// What a campaign's plan must fulfil before it is written, apart from who may: see CampaignService for the errors.
#pragma once

#include "core/services/campaign_service.h"

namespace qingshou {

struct Session;

/// Trims texts, and puts the user's branch where no branch is named and the user does not see the whole book.
CampaignPlan tidied(CampaignPlan plan, const Session& session);
CampaignScope tidied(CampaignScope scope, const Session& session);

Outcome checkData(Database& db, const Session& session, const CampaignData& data, CampaignId self);
Outcome checkScope(Database& db, const Session& session, const CampaignScope& scope);
Outcome checkTargets(Database& db, const Session& session, const std::vector<CampaignTarget>& targets);
Outcome checkTeam(Database& db, const Session& session, const std::vector<TeamMember>& team);

} // namespace qingshou
