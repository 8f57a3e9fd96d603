// SPDX-License-Identifier: GPL-3.0-or-later
// Names of parties, read when they are asked for and kept: of a list of tens of thousands a screen shows forty. On the
// connection's thread.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <unordered_map>

namespace qingshou {

class Database;

class PartyNames {
public:
    explicit PartyNames(Database& db) : db_(db) {}

    /// "" for none. Throws StorageError.
    QString of(PartyId party);
    /// The book has changed.
    void forget() { known_.clear(); }

private:
    Database& db_;
    std::unordered_map<PartyId, QString> known_{};
};

} // namespace qingshou
