// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_repository.h"

#include "core/storage/campaign_json.h"
#include "core/storage/campaign_selection.h"
#include "core/storage/campaign_totals.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace qingshou {
namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

void CampaignRepository::insert(CampaignId id, const CampaignData& data, UserId by, const QDateTime& at)
{
    Statement insert(db_, "INSERT INTO campaigns (id, name, start_on, end_on, day_kind, scope, counted, state, note, "
                          "created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?, ?)");
    insert
        .bindAll(id, data.name, data.firstDay, data.lastDay, codeView(data.days), view(toStored(toJson(data.scope))),
                 view(toStored(toJson(data.counted))), data.note, by, at)
        .run();
}

void CampaignRepository::update(CampaignId id, const CampaignData& data)
{
    Statement update(db_, "UPDATE campaigns SET name = ?, start_on = ?, end_on = ?, day_kind = ?, scope = ?, "
                          "counted = ?, note = ? WHERE id = ?");
    update
        .bindAll(data.name, data.firstDay, data.lastDay, codeView(data.days), view(toStored(toJson(data.scope))),
                 view(toStored(toJson(data.counted))), data.note, id)
        .run();
}

void CampaignRepository::saveTargets(CampaignId id, const std::vector<CampaignTarget>& targets)
{
    Statement(db_, "DELETE FROM campaign_targets WHERE campaign_id = ?").bindAll(id).run();
    Statement insert(db_,
                     "INSERT INTO campaign_targets (campaign_id, branch_id, person, target_fen) VALUES (?, ?, ?, ?)");
    for (const CampaignTarget& target : targets)
        insert.bindAll(id, target.branch, target.person, target.amount).run();
}

void CampaignRepository::saveTeam(CampaignId id, const std::vector<TeamMember>& team)
{
    Statement(db_, "DELETE FROM campaign_members WHERE campaign_id = ?").bindAll(id).run();
    Statement insert(db_, "INSERT INTO campaign_members (campaign_id, person, duty, branch_id) VALUES (?, ?, ?, ?)");
    for (const TeamMember& member : team)
        insert.bindAll(id, member.person, codeView(member.duty), member.branch).run();
}

void CampaignRepository::remove(CampaignId id)
{
    for (const char* sql :
         {"DELETE FROM campaign_targets WHERE campaign_id = ?", "DELETE FROM campaign_members WHERE campaign_id = ?",
          "DELETE FROM campaigns WHERE id = ? AND state = 'draft'"})
        Statement(db_, sql).bindAll(id).run();
}

qint64 CampaignRepository::freeze(const Campaign& campaign, QDate baselineOn, const QDateTime& at)
{
    Statement copy(db_, "INSERT INTO campaign_baselines (campaign_id, loan_id, borrower_id, branch_id, owner, "
                        "balance_fen, interest_fen, risk_class, book_side, days_band) " +
                            campaignSelection(db_, campaign.data.scope, baselineOn) +
                            "SELECT ?, loan_id, borrower_id, branch_id, owner, balance_fen, interest_fen, risk_class, "
                            "book_side, days_band FROM selected");
    copy.bindAll(campaign.id).run();
    const qint64 loans = db_.changes();
    Statement(db_, "UPDATE campaigns SET state = 'running', baseline_on = ?, frozen_at = ? WHERE id = ?")
        .bindAll(baselineOn, at, campaign.id)
        .run();
    CampaignTotals totals(db_);
    totals.sumBaseline(campaign.id);
    totals.addEarlierRecoveries(campaign.id);
    return loans;
}

void CampaignRepository::close(CampaignId id, const QDateTime& at)
{
    Statement(db_, "UPDATE campaigns SET state = 'closed', closed_at = ? WHERE id = ?").bindAll(at, id).run();
}

} // namespace qingshou
