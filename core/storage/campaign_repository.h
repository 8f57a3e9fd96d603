// SPDX-License-Identifier: GPL-3.0-or-later
// Writes campaigns, their targets and teams, and freezes baselines. Inside the caller's transaction.
#pragma once

#include "core/domain/campaign.h"

namespace qingshou {

class Database;

class CampaignRepository {
public:
    explicit CampaignRepository(Database& db) : db_(db) {}

    void insert(CampaignId id, const CampaignData& data, UserId by, const QDateTime& at);
    void update(CampaignId id, const CampaignData& data);
    /// All of them anew.
    void saveTargets(CampaignId id, const std::vector<CampaignTarget>& targets);
    void saveTeam(CampaignId id, const std::vector<TeamMember>& team);
    /// A draft only: nothing hangs on it yet.
    void remove(CampaignId id);

    /// Copies the loans of the scope, as they stood at the statistics date, into the baseline, sums them, takes in
    /// what was received since the first day, and sets the state. Returns the number of loans.
    qint64 freeze(const Campaign& campaign, QDate baselineOn, const QDateTime& at);
    void close(CampaignId id, const QDateTime& at);

private:
    Database& db_;
};

} // namespace qingshou
