// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_query.h"

#include "core/base/dates.h"
#include "core/storage/campaign_json.h"
#include "core/storage/campaign_selection.h"
#include "core/storage/loan_repository.h"

namespace qingshou {
namespace {

const std::string columns = "SELECT id, name, start_on, end_on, day_kind, scope, counted, state, baseline_on, "
                            "frozen_at, closed_at, note, created_at FROM campaigns";

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Campaign readCampaign(const Statement& row)
{
    Campaign campaign;
    campaign.id = row.id<CampaignId>(0);
    campaign.data.name = row.text(1);
    campaign.data.firstDay = row.date(2);
    campaign.data.lastDay = row.date(3);
    campaign.data.days = fromCode<CampaignDays>(row.utf8(4)).value_or(CampaignDays::Calendar);
    campaign.data.scope = campaignScopeFromStored(bytes(row.utf8(5)));
    campaign.data.counted = countedSetFromStored(bytes(row.utf8(6)));
    campaign.state = fromCode<CampaignState>(row.utf8(7)).value_or(CampaignState::Closed);
    campaign.baselineOn = row.date(8);
    campaign.frozenAt = row.instant(9);
    campaign.closedAt = row.instant(10);
    campaign.data.note = row.text(11);
    campaign.createdAt = row.instant(12);
    return campaign;
}

/// Totals come in the order of their keys: a name is mostly the one before.
const QString& sameText(const Statement& row, int column, std::string& last, QString& text)
{
    const std::string_view now = row.utf8(column);
    if (now != last) {
        last = now;
        text = QString::fromUtf8(now.data(), static_cast<qsizetype>(now.size()));
    }
    return text;
}

std::string quotedText(const QString& text)
{
    QString doubled = text;
    doubled.remove(QChar(0)).replace(QLatin1Char('\''), QLatin1String("''"));
    return '\'' + doubled.toStdString() + '\'';
}

} // namespace

std::vector<Campaign> CampaignQuery::all() const
{
    Statement select(db_, columns + " ORDER BY CASE state WHEN 'running' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, "
                                    "start_on DESC, id DESC");
    std::vector<Campaign> campaigns;
    while (select.step())
        campaigns.push_back(readCampaign(select));
    return campaigns;
}

std::optional<Campaign> CampaignQuery::find(CampaignId id) const
{
    Statement select(db_, columns + " WHERE id = ?");
    select.bindAll(id);
    return select.step() ? std::optional(readCampaign(select)) : std::nullopt;
}

std::optional<CampaignId> CampaignQuery::findByName(const QString& name) const
{
    Statement select(db_, "SELECT id FROM campaigns WHERE name = ?");
    select.bindAll(name);
    return select.step() ? std::optional(select.id<CampaignId>(0)) : std::nullopt;
}

std::vector<CampaignTarget> CampaignQuery::targets(CampaignId id) const
{
    Statement select(db_, "SELECT branch_id, person, target_fen FROM campaign_targets WHERE campaign_id = ? "
                          "ORDER BY branch_id, person");
    select.bindAll(id);
    std::vector<CampaignTarget> targets;
    while (select.step())
        targets.push_back({select.id<BranchId>(0), select.text(1), select.money(2)});
    return targets;
}

std::vector<TeamMember> CampaignQuery::team(CampaignId id) const
{
    Statement select(db_, "SELECT person, duty, branch_id FROM campaign_members WHERE campaign_id = ? "
                          "ORDER BY CASE duty WHEN 'leader' THEN 0 WHEN 'head' THEN 1 ELSE 2 END, branch_id, person");
    select.bindAll(id);
    std::vector<TeamMember> team;
    while (select.step())
        team.push_back(
            {select.text(0), fromCode<TeamDuty>(select.utf8(1)).value_or(TeamDuty::Collector), select.id<BranchId>(2)});
    return team;
}

QDate CampaignQuery::baselineDate(QDate firstDay) const
{
    Statement before(db_, "SELECT MAX(statistics_on) FROM import_runs WHERE statistics_on <= ?");
    before.bindAll(firstDay);
    if (before.step() && !before.isNull(0))
        return before.date(0);
    // No ledger is that old. The first day on which every branch had brought one loses no branch.
    Statement after(db_, "SELECT MAX(first_on) FROM (SELECT MIN(statistics_on) AS first_on FROM book_totals "
                         "GROUP BY branch_id)");
    return after.step() ? after.date(0) : QDate();
}

CampaignPreview CampaignQuery::preview(const CampaignScope& scope, QDate firstDay) const
{
    CampaignPreview preview{.baselineOn = baselineDate(firstDay)};
    if (!preview.baselineOn.isValid())
        return preview;
    const std::string selection = campaignSelection(db_, scope, preview.baselineOn);
    Statement whole(db_, selection + "SELECT COUNT(*), COUNT(DISTINCT borrower_id), COALESCE(SUM(balance_fen), 0) "
                                     "FROM selected");
    whole.step();
    preview.loans = whole.integer(0);
    preview.borrowers = whole.integer(1);
    preview.balance = whole.money(2);
    Statement shares(db_, selection + "SELECT branch_id, owner, COUNT(*), COUNT(DISTINCT borrower_id), "
                                      "SUM(balance_fen) FROM selected GROUP BY 1, 2 ORDER BY 1, 2");
    while (shares.step())
        preview.shares.push_back(
            {shares.id<BranchId>(0), shares.text(1), shares.integer(2), shares.integer(3), shares.money(4)});
    return preview;
}

std::vector<BaselineTotal> CampaignQuery::baseline(CampaignId id, const Scope& scope) const
{
    Statement select(db_, "SELECT branch_id, owner, book_side, risk_class, days_band, loan_count, balance_fen "
                          "FROM campaign_baseline_totals WHERE campaign_id = ? AND " +
                              scope.condition("branch_id") + " ORDER BY branch_id, owner");
    select.bindAll(id);
    std::vector<BaselineTotal> totals;
    while (select.step())
        totals.push_back({select.id<BranchId>(0), select.text(1),
                          fromCode<BookSide>(select.utf8(2)).value_or(BookSide::OnBook),
                          classFromStored(select.integer(3)), static_cast<DaysBand>(select.integer(4)),
                          select.integer(5), select.money(6)});
    return totals;
}

BaselineCounts CampaignQuery::baselineCounts(CampaignId id) const
{
    Statement select(db_, "SELECT dimension, branch_id, key, borrower_count FROM campaign_baseline_counts "
                          "WHERE campaign_id = ?");
    select.bindAll(id);
    BaselineCounts counts;
    while (select.step()) {
        const std::string_view dimension = select.utf8(0);
        const auto branch = select.id<BranchId>(1);
        const std::pair key{branch, select.text(2)};
        if (dimension == "all")
            counts.byBranch[branch] = select.integer(3);
        else if (dimension == "owner")
            counts.byOwner[key] = select.integer(3);
        else if (dimension == "risk_class")
            counts.byRiskClass[key] = select.integer(3);
        else if (dimension == "days_band")
            counts.byBand[key] = select.integer(3);
    }
    return counts;
}

std::vector<RecoveryTotal> CampaignQuery::recoveries(CampaignId id, const Scope& scope, QDate until) const
{
    Statement select(db_, "SELECT received_on, branch_id, owner, kind, book_side, risk_class, days_band, "
                          "principal_fen, interest_fen FROM campaign_recovery_totals "
                          "WHERE campaign_id = ? AND received_on <= ? AND " +
                              scope.condition("branch_id") + " ORDER BY received_on");
    select.bindAll(id, until);
    std::vector<RecoveryTotal> totals;
    std::string lastDay, lastOwner;
    QDate day;
    QString owner;
    while (select.step()) {
        if (const std::string_view text = select.utf8(0); text != lastDay) {
            lastDay = text;
            day = select.date(0);
        }
        const std::optional<RecoveryKind> kind = fromCode<RecoveryKind>(select.utf8(3));
        if (!kind)
            continue; // a newer program's
        totals.push_back({day, select.id<BranchId>(1), sameText(select, 2, lastOwner, owner),
                          classFromStored(select.integer(5)), static_cast<DaysBand>(select.integer(6)),
                          CountableRecovery{*kind, fromCode<BookSide>(select.utf8(4)).value_or(BookSide::OnBook),
                                            DebtParts{.interest = select.money(8), .principal = select.money(7)}}});
    }
    return totals;
}

std::string CampaignQuery::borrowersSql(const BaselineSlice& slice)
{
    std::string sql =
        "SELECT borrower_id FROM campaign_baselines WHERE campaign_id = " + std::to_string(slice.campaign.value);
    if (!slice.branches.empty())
        sql += " AND " + Scope{slice.branches}.condition("branch_id");
    if (slice.owner)
        sql += " AND owner = " + quotedText(*slice.owner);
    if (slice.riskClass || slice.unclassified)
        sql += " AND risk_class = " + std::to_string(storedClass(slice.riskClass));
    if (slice.band)
        sql += " AND days_band = " + std::to_string(static_cast<int>(*slice.band));
    if (slice.side)
        sql += " AND book_side = '" + std::string(codeView(*slice.side)) + '\'';
    return sql;
}

} // namespace qingshou
