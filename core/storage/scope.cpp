// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scope.h"

#include <algorithm>

namespace qingshou {

bool Scope::contains(BranchId branch) const
{
    return !branches || std::find(branches->begin(), branches->end(), branch) != branches->end();
}

std::string Scope::condition(std::string_view column) const
{
    if (!branches)
        return "1";
    std::string sql(column);
    sql += " IN (";
    for (size_t i = 0; i < branches->size(); ++i)
        sql += (i > 0 ? "," : "") + std::to_string((*branches)[i].value);
    return sql + ")";
}

} // namespace qingshou
