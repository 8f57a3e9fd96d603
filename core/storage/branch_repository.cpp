// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/branch_repository.h"

#include "core/storage/statement.h"

namespace qingshou {
namespace {

void appendChildren(const std::vector<Branch>& rows, BranchId parent, std::vector<Branch>& ordered)
{
    for (const Branch& row : rows) {
        if (row.parent != parent)
            continue;
        ordered.push_back(row);
        appendChildren(rows, row.id, ordered);
    }
}

} // namespace

std::vector<Branch> BranchRepository::all() const
{
    Statement select(db_, "SELECT id, parent_id, name, code, sort_order FROM branches ORDER BY sort_order, name");
    std::vector<Branch> rows;
    while (select.step())
        rows.push_back({select.id<BranchId>(0), select.id<BranchId>(1), select.text(2), select.text(3),
                        static_cast<int>(select.integer(4))});
    std::vector<Branch> ordered;
    ordered.reserve(rows.size());
    appendChildren(rows, BranchId{}, ordered);
    return ordered;
}

std::optional<Branch> BranchRepository::find(BranchId id) const
{
    for (const Branch& branch : all()) {
        if (branch.id == id)
            return branch;
    }
    return std::nullopt;
}

std::optional<BranchId> BranchRepository::findByName(const QString& name) const
{
    Statement select(db_, "SELECT id FROM branches WHERE name = ?1 "
                          "UNION ALL SELECT branch_id FROM branch_aliases WHERE alias = ?1 LIMIT 1");
    select.bind(1, name);
    return select.step() ? std::optional(select.id<BranchId>(0)) : std::nullopt;
}

void BranchRepository::insert(const Branch& branch, ImportRunId createdBy)
{
    Statement insert(db_, "INSERT INTO branches (id, parent_id, name, code, sort_order, created_by_run) "
                          "VALUES (?, ?, ?, ?, ?, ?)");
    insert.bindAll(branch.id, branch.parent, branch.name, branch.code, branch.sortOrder, createdBy).run();
}

void BranchRepository::update(const Branch& branch)
{
    Statement update(db_, "UPDATE branches SET parent_id = ?, name = ?, code = ?, sort_order = ? WHERE id = ?");
    update.bindAll(branch.parent, branch.name, branch.code, branch.sortOrder, branch.id).run();
}

void BranchRepository::addAlias(const QString& alias, BranchId branch)
{
    Statement insert(db_, "INSERT INTO branch_aliases (alias, branch_id) VALUES (?, ?)");
    insert.bindAll(alias, branch).run();
}

std::map<BranchId, QStringList> BranchRepository::aliases() const
{
    Statement select(db_, "SELECT branch_id, alias FROM branch_aliases ORDER BY alias");
    std::map<BranchId, QStringList> found;
    while (select.step())
        found[select.id<BranchId>(0)] << select.text(1);
    return found;
}

Scope BranchRepository::subtree(BranchId top) const
{
    if (!top.isValid())
        return Scope::wholeBook();
    Scope scope{std::vector<BranchId>{}};
    // Parents come before children, so one pass is enough.
    for (const Branch& branch : all()) {
        if (branch.id == top || scope.contains(branch.parent))
            scope.branches->push_back(branch.id);
    }
    return scope;
}

} // namespace qingshou
