// SPDX-License-Identifier: GPL-3.0-or-later
// What a concluded restructuring does to a loan: the observation period (观察期) that a missed instalment begins anew,
// the class that it may not be better than meanwhile, and whether the core system has followed. Pure.
// Source: 《商业银行金融资产风险分类办法》(令〔2023〕1号) ch. 3, by core/domain/restructuring.h.
#pragma once

#include "core/storage/loan_query.h"
#include "core/storage/recovery_repository.h"
#include "core/storage/restructuring_repository.h"

namespace qingshou {

struct RestructuringFigures {
    RestructuringId restructuring{};
    RestructuringState state = RestructuringState::Proposed;
    QDate until{};                                  ///< the schedule's last day
    std::optional<ObservationPeriod> observation{}; ///< none: not concluded, or no restructured asset
    RiskClass floor = RiskClass::Normal;            ///< while it is observed
    bool observed = false;                          ///< on the day
    bool tooGood = false;                           ///< observed, and the ledger's class is better than the floor
    bool notFollowed = false; ///< an extension that was concluded before the ledger's day, which has not got it
};

RestructuringFigures restructuringFigures(const RestructuringRow& row, const LoanRow& loan,
                                          const std::vector<RecoveryEntry>& recoveries, int graceDays,
                                          const RiskSettings& settings, QDate asOf);

/// A restructuring that was concluded since that day, other than this one.
bool restructuredSince(const std::vector<RestructuringRow>& rows, LoanId loan, QDate since,
                       RestructuringId except = {});

} // namespace qingshou
