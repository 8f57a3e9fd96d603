// SPDX-License-Identifier: GPL-3.0-or-later
// The branch tree and its aliases. A cooperative has tens of branches: the tree is read whole.
#pragma once

#include "core/base/id.h"
#include "core/storage/scope.h"

#include <QString>
#include <QStringList>

#include <map>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

struct Branch {
    BranchId id;
    BranchId parent; ///< none: the cooperative itself
    QString name;
    QString code;
    int sortOrder = 0;
};

class BranchRepository {
public:
    explicit BranchRepository(Database& db) : db_(db) {}

    /// In tree order: parents before children, by sort order, then name.
    std::vector<Branch> all() const;
    std::optional<Branch> find(BranchId id) const;
    /// By name or alias, exactly as written.
    std::optional<BranchId> findByName(const QString& name) const;
    void insert(const Branch& branch, ImportRunId createdBy = {});
    void update(const Branch& branch);
    void addAlias(const QString& alias, BranchId branch);
    /// The other spellings of each branch that has any, in alphabetical order.
    std::map<BranchId, QStringList> aliases() const;
    /// The branch and everything below it; the whole book when top is none.
    Scope subtree(BranchId top) const;

private:
    Database& db_;
};

} // namespace qingshou
