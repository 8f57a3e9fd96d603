// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_load.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace qingshou {

TrustedReferences::TrustedReferences(Database& db) : db_(db)
{
    db_.execute("PRAGMA foreign_keys=OFF");
}

TrustedReferences::~TrustedReferences()
{
    db_.execute("PRAGMA foreign_keys=ON");
}

void BulkLoad::dropIndexes(std::initializer_list<std::string_view> tables)
{
    std::vector<std::string> names;
    for (const std::string_view table : tables) {
        Statement indexes(db_, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? "
                               "AND sql IS NOT NULL ORDER BY name");
        indexes.bind(1, table);
        while (indexes.step()) {
            names.emplace_back(indexes.utf8(0));
            dropped_.push_back({std::string(table), std::string(indexes.utf8(1))});
        }
    }
    for (const std::string& name : names)
        db_.execute("DROP INDEX " + name);
}

void BulkLoad::createIndexes(std::string_view table)
{
    for (const Index& index : dropped_)
        if (index.table == table)
            db_.execute(index.sql);
    std::erase_if(dropped_, [table](const Index& index) { return index.table == table; });
}

} // namespace qingshou
