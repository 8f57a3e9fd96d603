// SPDX-License-Identifier: GPL-3.0-or-later
// The written strategy for a borrower (一户一策). Permissions: WriteStrategy, ApproveStrategy; the maker is never the
// checker.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/strategy_repository.h"

namespace qingshou {

struct SaveStrategy {
    BorrowerId borrower{};
    int basedOn = 0; ///< the version that was shown when editing began; 0: none
    QString cause{};
    Capacity capacity = Capacity::Unknown;
    Willingness willingness = Willingness::Unknown;
    Prospect prospect = Prospect::Collect;
    std::vector<Measure> measures{};
    QString details{};
    Money amount{};
    QDate targetOn{};
    QString owner{};
    QString reason{};
};

class StrategyService {
public:
    explicit StrategyService(ServiceContext& context) : context_(context) {}

    /// A new version, submitted. Required("cause" | "measures" | "target_on" | "owner"), ReasonRequired,
    /// OutOfRange("amount", …) below zero, DateBeforeStart("target_on", …) before today,
    /// Stale when another version was saved meanwhile.
    Result<StrategyId> save(const SaveStrategy& strategy);
    /// Conflict("maker_is_checker"), Conflict("strategy_decided"), Stale when it is not the newest version.
    Outcome approve(StrategyId strategy, const QString& note = {});
    /// Likewise; ReasonRequired.
    Outcome sendBack(StrategyId strategy, const QString& reason);

private:
    Outcome decide(StrategyId strategy, StrategyState state, const QString& note);

    ServiceContext& context_;
};

} // namespace qingshou
