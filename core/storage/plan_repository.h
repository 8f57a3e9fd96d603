// SPDX-License-Identifier: GPL-3.0-or-later
// Repayment plans with their instalments. A plan's terms and instalments are never altered; only its state moves:
// draft → agreed → cancelled.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/domain/schedule.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

enum class PlanState { Draft, Agreed, Cancelled };
template <>
struct EnumCodes<PlanState> {
    static constexpr auto table = std::to_array<EnumCode<PlanState>>(
        {{PlanState::Draft, "draft"}, {PlanState::Agreed, "agreed"}, {PlanState::Cancelled, "cancelled"}});
};

struct PlanRow {
    PlanId id{};
    BorrowerId borrower{};
    LoanId loan{};
    ScheduleTerms terms{};
    PlanState state = PlanState::Draft;
    QDate agreedOn{};
    QDateTime cancelledAt{};
    QString cancelledReason{};
    QString note{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    std::vector<ScheduleRow> instalments{};
};

class PlanRepository {
public:
    explicit PlanRepository(Database& db) : db_(db) {}

    std::optional<PlanRow> find(PlanId id) const;
    /// Newest first.
    std::vector<PlanRow> ofBorrower(BorrowerId borrower) const;
    std::optional<PlanId> agreedPlanOf(LoanId loan) const;
    void insert(const PlanRow& row);
    void setAgreed(PlanId id, QDate on);
    void setCancelled(PlanId id, const QDateTime& at, const QString& reason);

private:
    Database& db_;
};

} // namespace qingshou
