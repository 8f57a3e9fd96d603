// SPDX-License-Identifier: GPL-3.0-or-later
// A hold on contacts that somebody had set by hand when a complaint's longer one took its place.
#pragma once

#include "core/storage/conduct_fact_repository.h"

namespace qingshou {

class Database;

struct ReplacedHold {
    QDate sinceOn{}, untilOn{};
    QString note{};
};

/// The one that was lifted for this complaint's hold, or for a complaint's that it has taken the place of itself; none
/// that was lifted for another reason. Throws StorageError.
std::optional<ReplacedHold> replacedByHand(Database& db, ConductFactId hold);

} // namespace qingshou
