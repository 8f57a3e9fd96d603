// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_dump.h"

#include <QCryptographicHash>

#include <algorithm>

namespace qingshou::test {

QByteArray dumpHash(Database& db, const std::vector<std::string>& leftOut)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<std::string> tables;
    Statement schema(db, "SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name");
    while (schema.step()) {
        hash.addData(QByteArray::fromStdString(std::string(schema.utf8(1)) + std::string(schema.utf8(2))));
        if (schema.utf8(0) == "table")
            tables.emplace_back(schema.utf8(1));
    }
    for (const std::string& table : tables) {
        if (std::find(leftOut.begin(), leftOut.end(), table) != leftOut.end())
            continue;
        std::string row;
        Statement columns(db, "SELECT name FROM pragma_table_info('" + table + "')");
        while (columns.step())
            row += (row.empty() ? "" : " || '|' || ") + ("quote(\"" + std::string(columns.utf8(0)) + "\")");
        Statement rows(db, "SELECT " + row + " AS line FROM \"" + table + "\" ORDER BY line");
        while (rows.step())
            hash.addData(QByteArray::fromStdString(std::string(rows.utf8(0)) + '\n'));
    }
    return hash.result();
}

} // namespace qingshou::test
