// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fall_explanation.h"

#include "core/storage/stored_codes.h"

#include <algorithm>

namespace qingshou {
namespace {

struct Explainer {
    QDate receivedOn;
    Money left;
    ImportRunId run;
};

std::vector<BalanceFall> falls(Database& db, LoanId loan)
{
    Statement rows(db, "SELECT c.run_id, r.statistics_on, c.balance_before_fen, c.balance_after_fen, c.explained_fen "
                       "FROM import_changes c JOIN import_runs r ON r.id = c.run_id "
                       "WHERE c.loan_id = ? AND c.kind <> 'new' AND c.balance_before_fen > c.balance_after_fen "
                       "ORDER BY r.statistics_on, c.run_id");
    rows.bind(1, loan);
    std::vector<BalanceFall> found;
    while (rows.step())
        found.push_back({loan, rows.id<ImportRunId>(0), rows.date(1), rows.money(2), rows.money(3), rows.money(4)});
    return found;
}

/// Unreversed recoveries that lower the balance, oldest first.
std::vector<Explainer> explainers(Database& db, LoanId loan)
{
    Statement rows(
        db, "SELECT r.received_on, r.principal_fen, r.explains_run, r.kind FROM recoveries r "
            "WHERE r.loan_id = ?1 AND r.reverses IS NULL AND r.principal_fen > 0 "
            "AND NOT EXISTS (SELECT 1 FROM recoveries back WHERE back.reverses = r.id) "
            "AND (r.explains_run IS NOT NULL OR r.received_on > (SELECT min(h.statistics_on) FROM loan_history h "
            "WHERE h.loan_id = ?1)) ORDER BY r.received_on, r.id");
    rows.bind(1, loan);
    std::vector<Explainer> found;
    while (rows.step()) {
        const ImportRunId run = rows.id<ImportRunId>(2);
        if (run.isValid() || lowersBalance(readCode(rows, 3, RecoveryKind::NormalCash)))
            found.push_back({rows.date(0), rows.money(1), run});
    }
    return found;
}

void take(BalanceFall& fall, Explainer& from)
{
    const Money part = min(fall.unexplained(), from.left);
    fall.explained += part;
    from.left -= part;
}

} // namespace

std::vector<BalanceFall> FallExplanation::unexplained(LoanId loan) const
{
    std::vector<BalanceFall> found;
    for (const BalanceFall& fall : falls(db_, loan))
        if (fall.unexplained().isPositive())
            found.push_back(fall);
    return found;
}

std::optional<BalanceFall> FallExplanation::unexplainedFrom(LoanId loan, QDate day) const
{
    Statement first(db_, "SELECT min(statistics_on) FROM import_runs WHERE statistics_on >= ?");
    first.bind(1, day);
    const QDate on = first.step() ? first.date(0) : QDate();
    for (const BalanceFall& fall : unexplained(loan))
        if (fall.statisticsOn == on)
            return fall;
    return std::nullopt;
}

void FallExplanation::recompute(LoanId loan)
{
    std::vector<BalanceFall> all = falls(db_, loan);
    if (all.empty())
        return;
    std::vector<Explainer> recoveries = explainers(db_, loan);
    std::vector<Money> before;
    for (BalanceFall& fall : all) {
        before.push_back(fall.explained);
        fall.explained = {};
        for (Explainer& recovery : recoveries)
            if (recovery.run == fall.run)
                take(fall, recovery);
    }
    for (BalanceFall& fall : all)
        for (Explainer& recovery : recoveries)
            if (!recovery.run.isValid() && recovery.receivedOn <= fall.statisticsOn)
                take(fall, recovery);

    Statement update(db_, "UPDATE import_changes SET explained_fen = ? WHERE run_id = ? AND loan_id = ?");
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].explained != before[i])
            update.bindAll(all[i].explained, all[i].run, loan).run();
}

void FallExplanation::recomputeAll()
{
    for (const LoanId loan : loansWithRecoveries())
        recompute(loan);
}

void FallExplanation::recomputeOf(std::span<const LoanId> loans)
{
    for (const LoanId loan : loansWithRecoveries())
        if (std::binary_search(loans.begin(), loans.end(), loan))
            recompute(loan);
}

std::vector<LoanId> FallExplanation::loansWithRecoveries() const
{
    std::vector<LoanId> loans;
    Statement rows(db_, "SELECT DISTINCT loan_id FROM recoveries");
    while (rows.step())
        loans.push_back(rows.id<LoanId>(0));
    return loans;
}

} // namespace qingshou
