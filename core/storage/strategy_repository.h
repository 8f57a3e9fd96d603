// SPDX-License-Identifier: GPL-3.0-or-later
// Strategies (一户一策): one per borrower, every save a version with its reason; a version is decided once.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/strategy_terms.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

enum class StrategyState {
    Submitted, // 待审批
    Approved,  // 已批准
    Returned   // 已退回
};
template <>
struct EnumCodes<StrategyState> {
    static constexpr auto table = std::to_array<EnumCode<StrategyState>>({{StrategyState::Submitted, "submitted"},
                                                                          {StrategyState::Approved, "approved"},
                                                                          {StrategyState::Returned, "returned"}});
};

struct StrategyRow {
    StrategyId id{};
    BorrowerId borrower{};
    int version = 0; ///< from 1
    QString cause{};
    Capacity capacity = Capacity::Unknown;
    Willingness willingness = Willingness::Unknown;
    Prospect prospect = Prospect::Collect;
    std::vector<Measure> measures{}; ///< in the order they are to be taken
    QString details{};               ///< how, in words
    Money amount{};                  ///< to be collected
    QDate targetOn{};
    QString owner{};
    QString reason{}; ///< of this version
    StrategyState state = StrategyState::Submitted;
    UserId savedBy{};
    QString savedByName{}; ///< read only
    QDateTime savedAt{};
    UserId decidedBy{};
    QString decidedByName{}; ///< read only
    QDateTime decidedAt{};
    QString decisionNote{};
};

class StrategyRepository {
public:
    explicit StrategyRepository(Database& db) : db_(db) {}

    std::optional<StrategyRow> find(StrategyId id) const;
    /// Newest version first.
    std::vector<StrategyRow> ofBorrower(BorrowerId borrower) const;
    int newestVersion(BorrowerId borrower) const; ///< 0: none yet
    void insert(const StrategyRow& row);
    void decide(StrategyId id, StrategyState state, UserId by, const QDateTime& at, const QString& note);

private:
    Database& db_;
};

} // namespace qingshou
