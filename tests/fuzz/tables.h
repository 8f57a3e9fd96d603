// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader of tables promises (core/ledger/table_reader.h), checked while a table is read to its end.
#pragma once

#include "core/ledger/table_reader.h"
#include "tests/core/ledger/table_support.h"

#include <string>
#include <string_view>
#include <vector>

namespace qingshou::fuzz {

/// Small enough that inputs of a few KiB reach every one of them.
TableLimits smallLimits();

/// Whether a reader of ledgers may end with it, and its arguments are those that core/base/error.h has.
void promiseDocumented(const Error& error);

/// The table, whose rows are within the limits and UTF-8; after its end or its error no more rows come.
test::ReadTable readChecked(TableReader& reader, const TableLimits& limits);
/// The same behind the error of opening it.
test::ReadTable readChecked(const Result<std::unique_ptr<TableReader>>& reader, const TableLimits& limits);

bool sameRows(const test::ReadTable& a, const test::ReadTable& b);
bool sameEnd(const test::ReadTable& a, const test::ReadTable& b);

bool isUtf8(std::string_view text);

/// Gives at most so many bytes at a time, as a slow pipe does.
std::unique_ptr<ByteSource> inPieces(std::string_view bytes, qsizetype most);
/// By two bits: everything at once, one byte, a few, many.
qsizetype pieceSize(unsigned bits);

} // namespace qingshou::fuzz
