// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement with typed values in and out. Refuses two statements in one string. Compiled once a connection:
// the text is what it is known by, so that values are bound and not written into it.
// Money travels as whole fen, Rate as 10^-8 a year, days as ISO text, instants as UTC ISO text with milliseconds.
// NULL: an invalid QDate, QDateTime or Id, and an empty optional; an empty QString stays an empty text.
// Binding starts at 1, columns at 0, as in SQLite. Every call throws StorageError when the engine fails.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/rate.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace qingshou {

class Database;
class StatementPool;

class Statement {
public:
    Statement(Database& db, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int at, std::nullptr_t);
    Statement& bind(int at, int value) { return bind(at, static_cast<qint64>(value)); }
    Statement& bind(int at, qint64 value);
    Statement& bind(int at, bool value) { return bind(at, static_cast<qint64>(value)); }
    Statement& bind(int at, std::string_view utf8); ///< copied
    Statement& bind(int at, const char* utf8) { return bind(at, std::string_view(utf8)); }
    Statement& bindUncopied(int at, std::string_view utf8);  ///< must live until the statement ran
    Statement& bindUncopied(int at, const QByteArray& blob); ///< likewise; a null array is NULL
    Statement& bind(int at, const QString& text);
    Statement& bind(int at, const QByteArray& blob);
    Statement& bind(int at, QDate date);
    Statement& bind(int at, const QDateTime& instant);
    Statement& bind(int at, Money money) { return bind(at, money.fen()); }
    Statement& bind(int at, Rate rate) { return bind(at, rate.e8()); }
    template <class Tag>
    Statement& bind(int at, Id<Tag> id)
    {
        return id.isValid() ? bind(at, id.value) : bind(at, nullptr);
    }
    template <class T>
    Statement& bind(int at, const std::optional<T>& value)
    {
        return value ? bind(at, *value) : bind(at, nullptr);
    }
    /// For an extension of the engine that knows the kind; the object must live until the statement ran.
    Statement& bindPointer(int at, const void* object, const char* kind);
    /// All values in order, from 1.
    template <class... Values>
    Statement& bindAll(const Values&... values)
    {
        int at = 0;
        (bind(++at, values), ...);
        return *this;
    }

    /// True when there is a row to read.
    bool step();
    /// Runs to the end and resets, so that it can be bound again.
    void run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< valid until the next step
    QByteArray blob(int column) const;
    QDate date(int column) const;
    QDateTime instant(int column) const;
    Money money(int column) const { return Money::fromFen(integer(column)); }
    std::optional<Money> optionalMoney(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    Rate rate(int column) const { return Rate::fromE8(integer(column)); }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }

private:
    Statement& bound(int code);

    StatementPool& pool_;
    // The engine's own handle: SQLiteCpp's Statement can neither bind nor read text without copying it.
    sqlite3_stmt* prepared_;
};

/// Instants as they are kept: "2026-09-30T08:15:00.000Z".
QString toStoredInstant(const QDateTime& instant);

} // namespace qingshou
