// SPDX-License-Identifier: GPL-3.0-or-later
// A table read row by row in constant memory, whatever kind of file it comes from (.csv, .xlsx, HTML,
// XML-2003).
// Errors of next(): LedgerEncoding, LedgerLineTooLong, LedgerFieldTooLong, LedgerTooManyColumns, LedgerTruncated,
// LedgerMalformed, LedgerTooLarge, FileNotReadable. After an error the reader gives no more rows.
#pragma once

#include "core/base/result.h"
#include "core/ledger/cell.h"
#include "core/ledger/encoding.h"
#include "core/ledger/ledger_file.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace qingshou {

struct SheetInfo {
    QString name;
    bool hidden = false;
};

struct TableOptions {
    std::optional<TextEncoding> encoding; ///< found when not given
    std::optional<char> delimiter;        ///< comma, semicolon or tab, found when not given
    QString sheet; ///< name of a sheet or table; empty: the first that is not hidden and not empty
};

class TableReader {
public:
    virtual ~TableReader() = default;

    /// The next row into `row`, false at the end. Its cells are views that hold until the next call.
    /// Blank lines are left out but counted in Row::number.
    virtual Result<bool> next(Row& row) = 0;

    /// Bytes of the file that were read so far, for progress against LedgerFile::size().
    virtual qint64 bytesRead() const = 0;
    virtual std::optional<TextEncoding> encoding() const { return std::nullopt; } ///< of a text file
    virtual std::optional<char> delimiter() const { return std::nullopt; }        ///< of a text file
    virtual QString sheet() const { return {}; }                                  ///< of a workbook or page
};

/// Also: NotFound with ("sheet", name).
Result<std::unique_ptr<TableReader>> openTable(const LedgerFile& file, const TableOptions& options = {});
/// The sheets of a workbook, the tables of a page, in their order; empty for delimited text.
Result<std::vector<SheetInfo>> listSheets(const LedgerFile& file);

} // namespace qingshou
