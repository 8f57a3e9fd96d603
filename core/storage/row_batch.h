// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows written, or looked up, by one statement: starting a statement costs the engine as much as writing a short
// row.
//
//   RowBatch insert(db, "INSERT INTO notes (id, text) SELECT c0, c1 FROM rows(?1)");
//   insert.run(notes.size(), [&](size_t i, RowValues& row) { row.value(notes[i].id).text(notes[i].text); });
//
//   RowBatch look(db, "SELECT n.text FROM rows(?1) AS r CROSS JOIN notes n ON n.id = r.c0");
//   look.read(ids.size(), [&](size_t i, RowValues& row) { row.value(ids[i]); }, [&](const Statement& row) { … });
//
// The statement reads the rows, in their order (no ORDER BY), as the table rows(?1) with the columns c0, c1, … Values
// as Statement binds them. Throws StorageError when the engine fails; then none of the rows is written.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_context;

namespace qingshou {

/// The values of one row, from left to right.
class RowValues {
public:
    static constexpr int most = 40;

    RowValues& value(std::nullptr_t) { return add(Kind::Null, 0, nullptr); }
    RowValues& value(qint64 number) { return add(Kind::Integer, number, nullptr); }
    RowValues& value(int number) { return value(static_cast<qint64>(number)); }
    RowValues& value(bool yes) { return value(static_cast<qint64>(yes)); }
    RowValues& value(QDate day);
    RowValues& value(Money money) { return value(money.fen()); }
    RowValues& value(Rate rate) { return value(rate.e8()); }
    template <class Tag>
    RowValues& value(Id<Tag> id)
    {
        return id.isValid() ? value(id.value) : value(nullptr);
    }
    template <class T>
    RowValues& value(const std::optional<T>& some)
    {
        return some ? value(*some) : value(nullptr);
    }
    /// These must live until the next row is made.
    RowValues& text(std::string_view utf8)
    {
        return add(Kind::Text, static_cast<qint64>(utf8.size()), utf8.data() ? utf8.data() : "");
    }
    RowValues& blob(const QByteArray& bytes)
    {
        return bytes.isNull() ? value(nullptr) : add(Kind::Blob, bytes.size(), bytes.constData());
    }

private:
    friend class RowBatch;
    enum class Kind : char { Null, Integer, Text, Day, Blob };
    struct Value {
        Kind kind = Kind::Null;
        qint64 number = 0; ///< or the size
        const char* bytes = nullptr;
        std::array<char, 10> day{};
    };
    RowValues& add(Kind kind, qint64 number, const char* bytes)
    {
        Value& value = values_.at(static_cast<size_t>(count_++)); // in place: an import writes tens of millions
        value.kind = kind;
        value.number = number;
        value.bytes = bytes;
        return *this;
    }

    std::array<Value, most> values_;
    int count_ = 0;
};

class RowBatch {
public:
    /// sql: with at most RowValues::most columns.
    RowBatch(Database& db, std::string_view sql) : statement_(db, sql) {}

    /// fill(size_t row, RowValues& values), for each row from 0 on.
    template <class Fill>
    void run(size_t rows, const Fill& fill)
    {
        if (rows > 0)
            run(sourceOf(rows, fill));
    }

    /// Likewise; each(const Statement& row) for each row that the statement finds.
    template <class Fill, class Each>
    void read(size_t rows, const Fill& fill, const Each& each)
    {
        if (rows == 0)
            return;
        const Source source = sourceOf(rows, fill);
        start(source);
        const Ended ended{statement_};
        while (statement_.step())
            each(std::as_const(statement_));
    }

    /// To bind what else the statement takes, from 2 on; it stays bound from run to run.
    Statement& statement() { return statement_; }

    /// Makes rows() known to the connection. By Database alone.
    static void registerWith(sqlite3* connection);

private:
    struct Source {
        size_t rows = 0;
        const void* self = nullptr;
        void (*fill)(const void* self, size_t row, RowValues& to) = nullptr;
    };
    /// However reading ends, the statement can run again.
    struct Ended {
        Statement& statement;
        ~Ended() { statement.reset(); }
    };
    struct Cursor;
    struct Module;
    template <class Fill>
    static Source sourceOf(size_t rows, const Fill& fill)
    {
        return {rows, &fill,
                [](const void* self, size_t row, RowValues& to) { (*static_cast<const Fill*>(self))(row, to); }};
    }
    void start(const Source& source);
    void run(const Source& source);

    Statement statement_;
};

} // namespace qingshou
