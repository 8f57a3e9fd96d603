// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/branch_service.h"

#include "core/services/change.h"

namespace qingshou {
namespace {

QJsonObject described(const Branch& branch)
{
    return {{"name", branch.name}, {"code", branch.code}, {"parent", branch.parent.value}, {"order", branch.sortOrder}};
}

} // namespace

Result<BranchId> BranchService::create(const QString& name, const QString& branchCode, BranchId parent)
{
    return makeChange<BranchId>(context_, Permission::ManageBranches, [&](Change& change) -> Result<BranchId> {
        BranchRepository branches(change.db());
        const QString trimmed = name.trimmed();
        if (trimmed.isEmpty())
            return {ErrorCode::Required, {QStringLiteral("name")}};
        if (branches.findByName(trimmed))
            return {ErrorCode::Duplicate, {QStringLiteral("branch"), trimmed}};
        if (parent.isValid() && !branches.find(parent))
            return {ErrorCode::NotFound, {QStringLiteral("branch"), QString::number(parent.value)}};
        const Branch branch{change.newId<BranchId>("branches"), parent, trimmed, branchCode.trimmed(), 0};
        branches.insert(branch);
        change.audit({.action = QStringLiteral("create_branch"), .subjectKind = QStringLiteral("branch"),
                      .subjectId = branch.id.value, .change = {{"after", described(branch)}}});
        change.touch(Topic::Branches);
        return branch.id;
    });
}

Outcome BranchService::update(const Branch& given)
{
    Branch after = given;
    after.name = given.name.trimmed();
    after.code = given.code.trimmed();
    return makeChange<Done>(context_, Permission::ManageBranches, [&](Change& change) -> Outcome {
        BranchRepository branches(change.db());
        const std::optional<Branch> before = branches.find(after.id);
        if (!before)
            return {ErrorCode::NotFound, {QStringLiteral("branch"), QString::number(after.id.value)}};
        if (after.name.isEmpty())
            return {ErrorCode::Required, {QStringLiteral("name")}};
        if (const auto taken = branches.findByName(after.name); taken && *taken != after.id)
            return {ErrorCode::Duplicate, {QStringLiteral("branch"), after.name}};
        if (after.parent.isValid() && branches.subtree(after.id).contains(after.parent))
            return {ErrorCode::Conflict, {QStringLiteral("branch_below_itself")}};
        branches.update(after);
        change.audit({.action = QStringLiteral("change_branch"), .subjectKind = QStringLiteral("branch"),
                      .subjectId = after.id.value,
                      .change = {{"before", described(*before)}, {"after", described(after)}}});
        change.touch(Topic::Branches);
        return Done{};
    });
}

Outcome BranchService::addAlias(BranchId branch, const QString& alias)
{
    return makeChange<Done>(context_, Permission::ManageBranches, [&](Change& change) -> Outcome {
        BranchRepository branches(change.db());
        const QString trimmed = alias.trimmed();
        if (trimmed.isEmpty())
            return {ErrorCode::Required, {QStringLiteral("alias")}};
        if (!branches.find(branch))
            return {ErrorCode::NotFound, {QStringLiteral("branch"), QString::number(branch.value)}};
        if (branches.findByName(trimmed))
            return {ErrorCode::Duplicate, {QStringLiteral("branch"), trimmed}};
        branches.addAlias(trimmed, branch);
        change.audit({.action = QStringLiteral("add_branch_alias"), .subjectKind = QStringLiteral("branch"),
                      .subjectId = branch.value, .change = {{"after", QJsonObject{{"alias", trimmed}}}}});
        change.touch(Topic::Branches);
        return Done{};
    });
}

} // namespace qingshou
