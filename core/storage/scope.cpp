// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scope.h"

#include <algorithm>

namespace qingshou {
namespace {

/// "column IN (1, 2, …)".
template <class IdType>
std::string in(std::string_view column, const std::vector<IdType>& ids)
{
    std::string sql(column);
    sql += " IN (";
    for (size_t i = 0; i < ids.size(); ++i)
        sql += (i > 0 ? "," : "") + std::to_string(ids[i].value);
    return sql + ")";
}

} // namespace

bool Scope::contains(BranchId branch) const
{
    return !branches || std::find(branches->begin(), branches->end(), branch) != branches->end();
}

std::string Scope::condition(std::string_view column) const
{
    return branches ? in(column, *branches) : "1";
}

std::string among(std::string_view column, const std::vector<BorrowerId>& borrowers)
{
    return borrowers.empty() ? "1" : in(column, borrowers);
}

} // namespace qingshou
