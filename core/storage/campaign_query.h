// SPDX-License-Identifier: GPL-3.0-or-later
// Reads campaigns, what a scope would take in, and the totals behind the figures.
#pragma once

#include "core/domain/campaign.h"
#include "core/domain/days_band.h"
#include "core/storage/scope.h"

#include <map>
#include <string>

namespace qingshou {

class Database;

/// What one owner has of the loans in a scope.
struct PreviewShare {
    BranchId branch{};
    QString owner{};
    qint64 loans = 0;
    qint64 borrowers = 0;
    Money balance{};
};

/// Loans in a scope as they stood at a statistics date.
struct CampaignPreview {
    QDate baselineOn{}; ///< the statistics date that would be frozen; invalid: no ledger yet
    qint64 loans = 0;
    qint64 borrowers = 0; ///< each once
    Money balance{};
    std::vector<PreviewShare> shares{}; ///< by branch and owner; to set targets by
};

/// A cell of the frozen baseline.
struct BaselineTotal {
    BranchId branch{};
    QString owner{};
    BookSide side = BookSide::OnBook;
    std::optional<RiskClass> riskClass{};
    DaysBand band = DaysBand::NotOverdue;
    qint64 loans = 0;
    Money balance{};
};

/// What came in on a day for a cell. The split holds principal, and all interest as interest; no costs.
struct RecoveryTotal {
    QDate day{};
    BranchId branch{}; ///< when it came in
    QString owner{};   ///< likewise
    std::optional<RiskClass> riskClass{};
    DaysBand band = DaysBand::NotOverdue;
    CountableRecovery recovery{};
};

/// Borrowers of the baseline, each once per key. Over branches: summed, but whole() counts everybody once.
struct BaselineCounts {
    std::map<std::pair<BranchId, QString>, qint64> byOwner{};
    std::map<std::pair<BranchId, QString>, qint64> byRiskClass{}; ///< key "0" … "5", as kept in the file
    std::map<std::pair<BranchId, QString>, qint64> byBand{};
    std::map<BranchId, qint64> byBranch{}; ///< none: over all branches
};

/// Which part of a baseline stands behind a figure.
struct BaselineSlice {
    CampaignId campaign{};
    std::vector<BranchId> branches{}; ///< of the loans when frozen; empty: any. Not widened to branches below.
    std::optional<QString> owner{};   ///< when frozen
    std::optional<RiskClass> riskClass{};
    bool unclassified = false; ///< only what the ledger did not classify
    std::optional<DaysBand> band{};
    std::optional<BookSide> side{};
};

class CampaignQuery {
public:
    explicit CampaignQuery(Database& db) : db_(db) {}

    /// Running first, then drafts, then closed; the newest first.
    std::vector<Campaign> all() const;
    std::optional<Campaign> find(CampaignId id) const;
    std::optional<CampaignId> findByName(const QString& name) const;
    std::vector<CampaignTarget> targets(CampaignId id) const;
    std::vector<TeamMember> team(CampaignId id) const;

    /// The newest statistics date up to the first day, else the oldest there is; invalid: no ledger yet.
    QDate baselineDate(QDate firstDay) const;
    CampaignPreview preview(const CampaignScope& scope, QDate firstDay) const;

    std::vector<BaselineTotal> baseline(CampaignId id, const Scope& scope) const;
    BaselineCounts baselineCounts(CampaignId id) const;
    /// Up to and including the day, in the order of days.
    std::vector<RecoveryTotal> recoveries(CampaignId id, const Scope& scope, QDate until) const;

    /// "SELECT borrower_id …" for the borrowers of a slice, to filter a borrower list with. Values are quoted in it.
    static std::string borrowersSql(const BaselineSlice& slice);

private:
    Database& db_;
};

} // namespace qingshou
