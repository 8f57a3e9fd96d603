// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a workstation file holds, as one hash, and single values out of it: to prove that nothing changed, and
// what exactly did.
#pragma once

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace qingshou::test {

/// SHA-256 over every row of every table, but for those left out, and over the schema, indexes included.
QByteArray dumpHash(Database& db, const std::vector<std::string>& leftOut = {});

/// The first column of the first row.
inline qint64 number(Database& db, std::string_view sql)
{
    Statement select(db, sql);
    return select.step() ? select.integer(0) : -1;
}
inline QString text(Database& db, std::string_view sql)
{
    Statement select(db, sql);
    return select.step() ? select.text(0) : QString();
}
/// The first column of every row.
inline std::vector<QString> texts(Database& db, std::string_view sql)
{
    Statement select(db, sql);
    std::vector<QString> all;
    while (select.step())
        all.push_back(select.text(0));
    return all;
}

} // namespace qingshou::test
