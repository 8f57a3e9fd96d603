// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/base/dates.h"
#include "core/storage/database.h"
#include "core/storage/engine_errors.h"
#include "core/storage/statement_pool.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <utility>

namespace qingshou {
namespace {

[[noreturn]] void fail(sqlite3* handle, int code)
{
    throw toStorageError(SQLite::Exception(handle, code));
}

} // namespace

Statement::Statement(Database& db, std::string_view sql) : pool_(db.statements()), prepared_(pool_.take(sql)) {}

Statement::Statement(Statement&& other) noexcept
    : pool_(other.pool_), prepared_(std::exchange(other.prepared_, nullptr))
{
}

Statement::~Statement()
{
    pool_.giveBack(prepared_);
}

Statement& Statement::bound(int code)
{
    if (code != SQLITE_OK)
        fail(sqlite3_db_handle(prepared_), code);
    return *this;
}

Statement& Statement::bind(int at, std::nullptr_t)
{
    return bound(sqlite3_bind_null(prepared_, at));
}

Statement& Statement::bind(int at, qint64 value)
{
    return bound(sqlite3_bind_int64(prepared_, at, value));
}

Statement& Statement::bind(int at, std::string_view utf8)
{
    return bound(sqlite3_bind_text(prepared_, at, utf8.data() ? utf8.data() : "", static_cast<int>(utf8.size()),
                                   SQLITE_TRANSIENT));
}

Statement& Statement::bindUncopied(int at, std::string_view utf8)
{
    return bound(
        sqlite3_bind_text(prepared_, at, utf8.data() ? utf8.data() : "", static_cast<int>(utf8.size()), SQLITE_STATIC));
}

Statement& Statement::bind(int at, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return bind(at, std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

Statement& Statement::bind(int at, const QByteArray& blob)
{
    return blob.isNull() ? bind(at, nullptr)
                         : bound(sqlite3_bind_blob(prepared_, at, blob.constData(), static_cast<int>(blob.size()),
                                                   SQLITE_TRANSIENT));
}

Statement& Statement::bindUncopied(int at, const QByteArray& blob)
{
    return blob.isNull() ? bind(at, nullptr)
                         : bound(sqlite3_bind_blob(prepared_, at, blob.constData(), static_cast<int>(blob.size()),
                                                   SQLITE_STATIC));
}

Statement& Statement::bind(int at, QDate date)
{
    if (!date.isValid())
        return bind(at, nullptr);
    if (date.year() < 0 || date.year() > 9999)
        return bind(at, toIso(date));
    const std::array<char, 10> text = isoBytes(date);
    return bind(at, std::string_view(text.data(), text.size()));
}

Statement& Statement::bindPointer(int at, const void* object, const char* kind)
{
    return bound(sqlite3_bind_pointer(prepared_, at, const_cast<void*>(object), kind, nullptr));
}

Statement& Statement::bind(int at, const QDateTime& instant)
{
    return instant.isValid() ? bind(at, toStoredInstant(instant)) : bind(at, nullptr);
}

bool Statement::step()
{
    const int code = sqlite3_step(prepared_);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail(sqlite3_db_handle(prepared_), code);
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(prepared_);
} // repeats step's error, which was thrown already

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(prepared_, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(prepared_, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(prepared_, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(prepared_, column)))
                : std::string_view();
}

QString Statement::text(int column) const
{
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(prepared_, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(prepared_, column)) : QByteArray();
}

QDate Statement::date(int column) const
{
    return fromIso(utf8(column)).value_or(QDate());
}

QDateTime Statement::instant(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

std::optional<Money> Statement::optionalMoney(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QString toStoredInstant(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace qingshou
