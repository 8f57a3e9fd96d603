// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_totals.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <string>

namespace qingshou {
namespace {

/// A table of totals, the key columns after campaign_id, what is summed, and how the rows give both.
struct Totals {
    const char* table;
    std::vector<std::string> keys;
    std::vector<std::string> values;
    std::string computed; ///< selects campaign_id, keys, values; may say {campaign}
};

// A reversal follows what it takes back, within the period: no day after the end could hold it.
const std::string recoveriesSql = R"(
    SELECT b.campaign_id,
           CASE WHEN r.received_on > c.end_on THEN c.end_on WHEN r.received_on < c.start_on THEN c.start_on
                ELSE r.received_on END AS received_on,
           r.branch_id, r.owner, r.kind, r.book_side, b.risk_class, b.days_band,
           SUM(r.principal_fen) AS principal_fen,
           SUM(r.interest_fen + r.penalty_fen + r.compound_fen) AS interest_fen,
           SUM(r.costs_fen + r.surplus_fen) AS other_fen, COUNT(*) AS entry_count
      FROM campaigns c
      JOIN campaign_baselines b ON b.campaign_id = c.id
      JOIN recoveries r ON r.loan_id = b.loan_id
      LEFT JOIN recoveries o ON o.id = r.reverses
     WHERE c.state <> 'draft' {campaign}
       AND COALESCE(o.received_on, r.received_on) BETWEEN c.start_on AND c.end_on
       AND (c.closed_at IS NULL OR r.recorded_at <= c.closed_at)
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8)";

const std::string baselineSql = R"(
    SELECT b.campaign_id, b.branch_id, b.owner, b.book_side, b.risk_class, b.days_band,
           COUNT(*) AS loan_count, SUM(b.balance_fen) AS balance_fen
      FROM campaign_baselines b JOIN campaigns c ON c.id = b.campaign_id
     WHERE 1 {campaign}
     GROUP BY 1, 2, 3, 4, 5, 6)";

/// Counts per key within each branch, and once more over all branches.
std::string countsSql()
{
    std::string sql;
    for (const auto& [dimension, key] : {std::pair{"all", "''"},
                                         {"owner", "b.owner"},
                                         {"book_side", "b.book_side"},
                                         {"risk_class", "CAST(b.risk_class AS TEXT)"},
                                         {"days_band", "CAST(b.days_band AS TEXT)"}}) {
        for (const char* branch : {"b.branch_id", "0"}) {
            sql += sql.empty() ? "" : " UNION ALL ";
            sql += std::string("SELECT b.campaign_id, ") + branch + " AS branch_id, '" + dimension +
                   "' AS dimension, " + key + " AS key, COUNT(DISTINCT b.borrower_id) AS borrower_count " +
                   "FROM campaign_baselines b JOIN campaigns c ON c.id = b.campaign_id WHERE 1 {campaign} " +
                   "GROUP BY 1, 2, 3, 4";
        }
    }
    return sql;
}

Totals recoveryTotals()
{
    return {"campaign_recovery_totals",
            {"received_on", "branch_id", "owner", "kind", "book_side", "risk_class", "days_band"},
            {"principal_fen", "interest_fen", "other_fen", "entry_count"},
            recoveriesSql};
}

std::vector<Totals> baselineTotals()
{
    return {{"campaign_baseline_totals",
             {"branch_id", "owner", "book_side", "risk_class", "days_band"},
             {"loan_count", "balance_fen"},
             baselineSql},
            {"campaign_baseline_counts", {"branch_id", "dimension", "key"}, {"borrower_count"}, countsSql()}};
}

std::vector<Totals> allTotals()
{
    std::vector<Totals> all = baselineTotals();
    all.push_back(recoveryTotals());
    return all;
}

std::string computedSql(const Totals& totals, CampaignId campaign = {})
{
    const std::string condition = campaign.isValid() ? "AND c.id = " + std::to_string(campaign.value) : std::string();
    static const std::string placeholder = "{campaign}";
    std::string sql = totals.computed;
    for (size_t at = sql.find(placeholder); at != std::string::npos; at = sql.find(placeholder, at))
        sql.replace(at, placeholder.size(), condition);
    return sql;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

void insertComputed(Database& db, const Totals& totals, CampaignId campaign = {})
{
    Statement(db, std::string("INSERT INTO ") + totals.table + " (campaign_id, " + joined(totals.keys) + ", " +
                      joined(totals.values) + ") " + computedSql(totals, campaign))
        .run();
}

void appendDifferences(Database& db, const Totals& totals, std::vector<TotalsDifference>& differences)
{
    const std::string keys = "campaign_id, " + joined(totals.keys);
    std::string stored, computed, sums, having;
    for (const std::string& value : totals.values) {
        stored += ", " + value + " AS s_" + value + ", 0 AS c_" + value;
        computed += ", 0, " + value;
        sums += ", SUM(s_" + value + "), SUM(c_" + value + ")";
        having += (having.empty() ? "" : " OR ") + ("SUM(s_" + value + ") <> SUM(c_" + value + ")");
    }
    Statement select(db, "SELECT " + keys + sums + " FROM (SELECT " + keys + stored + " FROM " + totals.table +
                             " UNION ALL SELECT " + keys + computed + " FROM (" + computedSql(totals) + ")) GROUP BY " +
                             keys + " HAVING " + having + " ORDER BY " + keys);
    while (select.step()) {
        QStringList key;
        for (size_t i = 0; i < totals.keys.size(); ++i)
            key += select.text(static_cast<int>(i) + 1);
        for (size_t i = 0; i < totals.values.size(); ++i) {
            const int at = static_cast<int>(1 + totals.keys.size() + 2 * i);
            if (select.integer(at) != select.integer(at + 1))
                differences.push_back({QString::fromLatin1(totals.table), select.id<CampaignId>(0),
                                       key.join(QStringLiteral(" · ")), QString::fromStdString(totals.values[i]),
                                       select.integer(at), select.integer(at + 1)});
        }
    }
}

} // namespace

void CampaignTotals::recordRecovery(Database& db, const RecoveryRow& recovery)
{
    // Twin of recoveriesSql for one row. ?9: the day that decides whether it counts.
    Statement insert(db, R"(
        INSERT INTO campaign_recovery_totals (campaign_id, received_on, branch_id, owner, kind, book_side, risk_class,
                                              days_band, principal_fen, interest_fen, other_fen, entry_count)
        SELECT b.campaign_id,
               CASE WHEN ?2 > c.end_on THEN c.end_on WHEN ?2 < c.start_on THEN c.start_on ELSE ?2 END,
               ?3, ?4, ?5, ?6, b.risk_class, b.days_band, ?7, ?8, ?10, 1
          FROM campaign_baselines b JOIN campaigns c ON c.id = b.campaign_id
         WHERE b.loan_id = ?1 AND c.state = 'running' AND ?9 BETWEEN c.start_on AND c.end_on
            ON CONFLICT (campaign_id, received_on, branch_id, owner, kind, book_side, risk_class, days_band)
            DO UPDATE SET principal_fen = campaign_recovery_totals.principal_fen + excluded.principal_fen,
                          interest_fen = campaign_recovery_totals.interest_fen + excluded.interest_fen,
                          other_fen = campaign_recovery_totals.other_fen + excluded.other_fen,
                          entry_count = campaign_recovery_totals.entry_count + 1)");
    insert
        .bindAll(recovery.loan, recovery.receivedOn, recovery.branch, recovery.owner, codeView(recovery.kind),
                 codeView(recovery.side), recovery.parts.principal, recovery.parts.allInterest(),
                 recovery.reversedReceivedOn.isValid() ? recovery.reversedReceivedOn : recovery.receivedOn,
                 recovery.parts.costs + recovery.surplus)
        .run();
}

void CampaignTotals::addEarlierRecoveries(CampaignId campaign)
{
    insertComputed(db_, recoveryTotals(), campaign);
}

void CampaignTotals::sumBaseline(CampaignId campaign)
{
    for (const Totals& totals : baselineTotals())
        insertComputed(db_, totals, campaign);
}

std::vector<TotalsDifference> CampaignTotals::differences() const
{
    std::vector<TotalsDifference> differences;
    for (const Totals& totals : allTotals())
        appendDifferences(db_, totals, differences);
    return differences;
}

std::vector<TotalsDifference> CampaignTotals::recompute()
{
    std::vector<TotalsDifference> wrong = differences();
    for (const Totals& totals : allTotals()) {
        Statement(db_, std::string("DELETE FROM ") + totals.table).run();
        insertComputed(db_, totals);
    }
    return wrong;
}

} // namespace qingshou
