// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/tables.h"

#include "core/ledger/utf8_check.h"
#include "tests/core/ledger/dribbling.h"
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <array>

namespace qingshou::fuzz {
namespace {

void promiseWithin(const Row& row, const TableLimits& limits)
{
    promise(row.number >= 1, "rows are counted from 1");
    promise(static_cast<qint64>(row.cells.size()) <= limits.columns, "a row is no wider than its limit");
    for (const Cell& cell : row.cells) {
        promise(static_cast<qint64>(cell.text.size()) <= limits.fieldBytes, "a cell is no longer than its limit");
        promise(isUtf8(cell.text), "a cell's text is UTF-8");
    }
}

} // namespace

TableLimits smallLimits()
{
    TableLimits limits;
    limits.fieldBytes = 2'000;
    limits.lineBytes = 4'000;
    limits.columns = 64;
    limits.rows = 2'000;
    limits.tagBytes = 16 << 10;
    limits.markupDepth = 64;
    limits.sheets = 8;
    limits.sharedStringBytes = 32 << 10;
    limits.inflatedBytes = 4 << 20;
    limits.inflateGraceBytes = 1 << 20;
    return limits;
}

void promiseDocumented(const Error& error)
{
    using enum ErrorCode;
    struct Documented {
        ErrorCode code;
        qsizetype fewest, most; ///< arguments
    };
    static constexpr std::array documented{
        Documented{LedgerEmpty, 1, 1},        Documented{LedgerBinary, 1, 1},
        Documented{LedgerEncrypted, 1, 1},    Documented{LedgerOldFormat, 1, 2},
        Documented{LedgerEncoding, 2, 2},     Documented{LedgerLineTooLong, 2, 2},
        Documented{LedgerFieldTooLong, 3, 3}, Documented{LedgerTruncated, 1, 1},
        Documented{LedgerMalformed, 1, 1},    Documented{LedgerTooLarge, 1, 2},
        Documented{LedgerNoHeader, 1, 1},     Documented{NotFound, 2, 2},
        Documented{FileNotReadable, 1, 1},    Documented{LedgerTooManyColumns, 2, 2}};
    const auto found =
        std::find_if(documented.begin(), documented.end(), [&](const auto& each) { return each.code == error.code; });
    promise(found != documented.end(), "only documented errors leave a reader");
    promise(error.args.size() >= found->fewest && error.args.size() <= found->most, "an error has its arguments");
}

test::ReadTable readChecked(TableReader& reader, const TableLimits& limits)
{
    test::ReadTable table;
    Row row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more) {
            promiseDocumented(more.error());
            table.error = more.error();
        }
        if (!more || !*more)
            break;
        promiseWithin(row, limits);
        test::ReadRow& kept = table.rows.emplace_back();
        kept.number = row.number;
        for (const Cell& cell : row.cells)
            kept.cells.push_back({cell.type, std::string(cell.text), cell.serialDay, cell.percent});
    }
    const auto after = reader.next(row);
    promise(!after || !*after, "no rows come after the end");
    return table;
}

test::ReadTable readChecked(const Result<std::unique_ptr<TableReader>>& reader, const TableLimits& limits)
{
    if (reader)
        return readChecked(**reader, limits);
    promiseDocumented(reader.error());
    return {{}, reader.error()};
}

bool sameRows(const test::ReadTable& a, const test::ReadTable& b)
{
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const auto& x, const auto& y) { return x.number == y.number && x.cells == y.cells; });
}

bool sameEnd(const test::ReadTable& a, const test::ReadTable& b)
{
    return a.error.has_value() == b.error.has_value() &&
           (!a.error || (a.error->code == b.error->code && a.error->args == b.error->args));
}

bool isUtf8(std::string_view text)
{
    Utf8Check check;
    return check.feed(text) && check.finish();
}

std::unique_ptr<ByteSource> inPieces(std::string_view bytes, qsizetype most)
{
    return std::make_unique<test::Dribbling>(std::string(bytes), most);
}

qsizetype pieceSize(unsigned bits)
{
    static constexpr std::array<qsizetype, 4> sizes{qsizetype(1) << 30, 1, 7, 300};
    return sizes.at(bits & 3);
}

} // namespace qingshou::fuzz
