// SPDX-License-Identifier: GPL-3.0-or-later
// What the conduct rules ask about a person: death, special group, agreed hours, holds. Facts are never altered but for
// their approval and their end. Those of a party that was merged into another count for the other.
#pragma once

#include "core/base/id.h"
#include "core/domain/conduct_guard.h"

#include <optional>
#include <vector>

namespace qingshou {

class Database;

using ConductFactId = Id<struct ConductFactTag>;

struct ConductFactRow {
    ConductFactId id{};
    PartyId party{};
    ConductFactKind kind = ConductFactKind::Deceased;
    QDate sinceOn{};
    QDate untilOn{};                     ///< holds: the last day
    std::optional<SpecialGroup> group{}; ///< special groups
    std::optional<HoursOfDay> hours{};   ///< other hours
    QString note{};                      ///< how it is known
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    UserId approvedBy{};
    QString approvedByName{}; ///< read only
    QDateTime approvedAt{};
};

class ConductFactRepository {
public:
    explicit ConductFactRepository(Database& db) : db_(db) {}

    /// Nothing when it was lifted.
    std::optional<ConductFactRow> findStanding(ConductFactId id) const;
    /// In the order of kinds.
    std::vector<ConductFactRow> standing(PartyId party) const;
    void insert(const ConductFactRow& row);
    void approve(ConductFactId id, UserId by, const QDateTime& at);
    void lift(ConductFactId id, UserId by, const QDateTime& at, const QString& reason);

private:
    Database& db_;
};

} // namespace qingshou
