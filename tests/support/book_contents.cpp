// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_contents.h"

#include "core/security/vault.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace qingshou::test {
namespace {

bool differsByNature(std::string_view table, std::string_view column)
{
    return column == "at" || column.ends_with("_at") || (table == "audit_entries" && column == "sequence") ||
           (table.starts_with("audit_") && (column.ends_with("mac") || column == "words_digest")) ||
           (table == "audit_heads" && column == "count");
}

std::string opened(const QByteArray& sealed, const Vault& vault)
{
    for (const char* purpose : {"party", "loan", "audit"})
        if (const std::optional<QByteArray> plain = vault.open(sealed, purpose))
            return plain->toStdString();
    throw std::runtime_error("a seal does not open");
}

std::vector<std::string> texts(Database& db, const std::string& sql)
{
    std::vector<std::string> found;
    Statement select(db, sql);
    while (select.step())
        found.emplace_back(select.utf8(0));
    return found;
}

std::vector<std::string> rowsOf(Database& db, const Vault& vault, const std::string& table)
{
    std::string plain = "''", sealed;
    int seals = 0;
    for (const std::string& column : texts(db, "SELECT name FROM pragma_table_info('" + table + "')")) {
        if (column.starts_with("sealed")) {
            sealed += ", \"" + column + '"';
            ++seals;
        } else if (!differsByNature(table, column)) {
            plain += " || '|' || quote(\"" + column + "\")";
        }
    }
    const std::string where = table == "audit_entries" ? " WHERE action <> 'sign_in'" : "";
    std::vector<std::string> rows;
    Statement select(db, "SELECT " + plain + sealed + " FROM " + table + where);
    while (select.step()) {
        std::string row(select.utf8(0));
        for (int column = 1; column <= seals; ++column)
            row += '|' + (select.isNull(column) ? std::string() : opened(select.blob(column), vault));
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QByteArray hashOf(const std::vector<std::string>& rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& row : rows)
        hash.addData(QByteArray::fromStdString(row + '\n'));
    return hash.result();
}

} // namespace

BookContents contentsOf(Database& db, const Vault& vault)
{
    BookContents contents;
    contents["(schema)"] = hashOf(texts(db, "SELECT name || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"));
    for (const std::string& table : texts(db, "SELECT name FROM sqlite_master WHERE type = 'table'"))
        contents[table] = hashOf(rowsOf(db, vault, table));
    return contents;
}

std::string difference(const BookContents& one, const BookContents& other)
{
    std::string names;
    for (const auto& [table, hash] : one)
        if (const auto place = other.find(table); place == other.end() || place->second != hash)
            names += table + ' ';
    for (const auto& [table, hash] : other)
        if (!one.contains(table))
            names += table + ' ';
    return names;
}

} // namespace qingshou::test
