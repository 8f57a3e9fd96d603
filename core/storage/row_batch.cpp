// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_batch.h"

#include "core/base/dates.h"
#include "core/storage/storage_error.h"

#include <sqlite3.h>

#include <string>

namespace qingshou {
namespace {

constexpr auto pointerKind = "qingshou-rows";
constexpr int sourceColumn = RowValues::most; // hidden: the argument of rows()

} // namespace

RowValues& RowValues::value(QDate day)
{
    if (!day.isValid())
        return value(nullptr);
    static const QDate first(1, 1, 1), last(9999, 12, 31);
    if (day < first || day > last)
        return text({}); // as toIso()
    add(Kind::Day, 10, nullptr);
    values_.at(static_cast<size_t>(count_ - 1)).day = isoBytes(day);
    return *this;
}

struct RowBatch::Cursor : sqlite3_vtab_cursor {
    const Source* source = nullptr;
    size_t row = 0;
    RowValues values;

    bool atEnd() const { return !source || row >= source->rows; }
    int load()
    {
        if (atEnd())
            return SQLITE_OK;
        values.count_ = 0;
        try {
            source->fill(source->self, row, values);
        } catch (const std::exception& error) { // must not pass through the engine's own frames
            sqlite3_free(pVtab->zErrMsg);
            pVtab->zErrMsg = sqlite3_mprintf("%s", error.what());
            return SQLITE_ERROR;
        }
        return SQLITE_OK;
    }
};

/// An eponymous table of the engine: it exists without being created, and only as rows(?).
struct RowBatch::Module {
    static int connect(sqlite3* db, void*, int, const char* const*, sqlite3_vtab** made, char**)
    {
        std::string sql = "CREATE TABLE x(";
        for (int i = 0; i < RowValues::most; ++i)
            sql += 'c' + std::to_string(i) + ", ";
        if (const int code = sqlite3_declare_vtab(db, (sql + "source HIDDEN)").c_str()); code != SQLITE_OK)
            return code;
        *made = new sqlite3_vtab{};
        return SQLITE_OK;
    }
    static int disconnect(sqlite3_vtab* table)
    {
        delete table;
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab*, sqlite3_index_info* info)
    {
        for (int i = 0; i < info->nConstraint; ++i) {
            const auto& constraint = info->aConstraint[i];
            if (constraint.iColumn != sourceColumn || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ || !constraint.usable)
                continue;
            info->aConstraintUsage[i].argvIndex = 1;
            info->aConstraintUsage[i].omit = 1;
            info->estimatedCost = 1;
            info->estimatedRows = 1000;
            return SQLITE_OK;
        }
        return SQLITE_CONSTRAINT; // there are no rows but those of an argument
    }
    static int open(sqlite3_vtab*, sqlite3_vtab_cursor** made)
    {
        *made = new Cursor;
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor* cursor)
    {
        delete static_cast<Cursor*>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor* at, int, const char*, int, sqlite3_value** arguments)
    {
        auto* cursor = static_cast<Cursor*>(at);
        cursor->source = static_cast<const Source*>(sqlite3_value_pointer(arguments[0], pointerKind));
        cursor->row = 0;
        return cursor->load();
    }
    static int next(sqlite3_vtab_cursor* at)
    {
        auto* cursor = static_cast<Cursor*>(at);
        ++cursor->row;
        return cursor->load();
    }
    static int atEnd(sqlite3_vtab_cursor* at) { return static_cast<Cursor*>(at)->atEnd(); }
    static int column(sqlite3_vtab_cursor* at, sqlite3_context* to, int column)
    {
        const RowValues& row = static_cast<Cursor*>(at)->values;
        if (column >= row.count_)
            return SQLITE_OK; // NULL
        const RowValues::Value& value = row.values_[static_cast<size_t>(column)];
        const auto size = static_cast<int>(value.number);
        switch (value.kind) {
        case RowValues::Kind::Null:
            break;
        case RowValues::Kind::Integer:
            sqlite3_result_int64(to, value.number);
            break;
        case RowValues::Kind::Text:
            sqlite3_result_text(to, value.bytes, size, SQLITE_STATIC);
            break;
        case RowValues::Kind::Day: // of this row only
            sqlite3_result_text(to, value.day.data(), size, SQLITE_STATIC);
            break;
        case RowValues::Kind::Blob:
            sqlite3_result_blob(to, value.bytes, size, SQLITE_STATIC);
            break;
        }
        return SQLITE_OK;
    }
    static int rowId(sqlite3_vtab_cursor* at, sqlite3_int64* id)
    {
        *id = static_cast<sqlite3_int64>(static_cast<Cursor*>(at)->row);
        return SQLITE_OK;
    }
};

void RowBatch::registerWith(sqlite3* connection)
{
    static const sqlite3_module module = [] {
        sqlite3_module made{};
        made.xConnect = Module::connect;
        made.xDisconnect = Module::disconnect;
        made.xBestIndex = Module::bestIndex;
        made.xOpen = Module::open;
        made.xClose = Module::close;
        made.xFilter = Module::filter;
        made.xNext = Module::next;
        made.xEof = Module::atEnd;
        made.xColumn = Module::column;
        made.xRowid = Module::rowId;
        return made;
    }();
    if (sqlite3_create_module(connection, "rows", &module, nullptr) != SQLITE_OK)
        throw StorageError(ErrorCode::StorageFailed, sqlite3_errcode(connection), sqlite3_errmsg(connection));
}

void RowBatch::start(const Source& source)
{
    statement_.bindPointer(1, &source, pointerKind);
}

void RowBatch::run(const Source& source)
{
    start(source);
    try {
        statement_.run();
    } catch (...) {
        statement_.reset(); // so that it can run again
        throw;
    }
}

} // namespace qingshou
