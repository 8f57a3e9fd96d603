// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the promises to pay that officers brought home were kept, by count and by amount. What became of each is
// decided from recoveries (core/domain/promise_rule.h).
#pragma once

#include "core/base/percentage.h"
#include "core/storage/scope.h"

#include <QDate>
#include <QString>

#include <vector>

namespace qingshou {

class Database;

/// Of one officer, or of all.
struct PromiseKeeping {
    QString officerName{}; ///< '': of all
    int due = 0;           ///< promises that are decided: kept, or their last day is over
    int kept = 0;          ///< in full
    Money promised{};      ///< of those that are decided
    Money paid{};          ///< towards them, in time

    std::optional<Percentage> keptByCount() const { return percentageOf(qint64{kept}, qint64{due}); }
    std::optional<Percentage> keptByAmount() const { return percentageOf(paid, promised); }

    friend bool operator==(const PromiseKeeping&, const PromiseKeeping&) = default;
};

/// Of promises whose last day, grace included, lies in the span, as things stand today; by the name of whoever recorded
/// them, all of them last. Empty when none is decided. Withdrawn ones do not count. Throws StorageError.
std::vector<PromiseKeeping> promiseKeeping(Database& db, const Scope& scope, QDate first, QDate last, QDate today);

} // namespace qingshou
