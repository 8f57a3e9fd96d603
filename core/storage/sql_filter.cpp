// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_filter.h"

#include "core/storage/branch_repository.h"

#include <algorithm>

namespace qingshou {

Scope narrowed(Database& db, const Scope& scope, const std::vector<BranchId>& branches)
{
    if (branches.empty())
        return scope;
    Scope chosen{std::vector<BranchId>{}};
    // Parents come before children, so one pass is enough; what lies above the scope still leads down into it.
    std::vector<BranchId> below = branches;
    for (const Branch& branch : BranchRepository(db).all()) {
        const auto listed = [&](BranchId id) { return std::find(below.begin(), below.end(), id) != below.end(); };
        if (!listed(branch.id) && !listed(branch.parent))
            continue;
        if (!listed(branch.id))
            below.push_back(branch.id);
        if (scope.contains(branch.id))
            chosen.branches->push_back(branch.id);
    }
    return chosen;
}

QString afterPrefix(const QString& prefix)
{
    // UTF-8 orders as code points do, so the last one that can be raised bounds the range.
    QList<uint> points = prefix.toUcs4();
    while (!points.isEmpty() && points.last() >= 0x10FFFF)
        points.removeLast();
    if (points.isEmpty())
        return QString(QChar(0xFFFF));
    ++points.last();
    if (points.last() >= 0xD800 && points.last() <= 0xDFFF)
        points.last() = 0xE000;
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size());
}

bool isSmallPart(Database& db, const Scope& scope)
{
    constexpr size_t parts = 8; // a row by its number costs some eight times as much as the next one
    return scope.branches && scope.branches->size() * parts <= BranchRepository(db).all().size();
}

std::string branchCondition(Database& db, const Scope& scope, const std::string& column)
{
    return scope.condition(isSmallPart(db, scope) ? column : "+" + column);
}

} // namespace qingshou
