// SPDX-License-Identifier: GPL-3.0-or-later
// A table written again as it stood, cell by cell, as .xlsx with some cells marked. Rows go down only; little memory.
// The file is written beside its place and moved there whole.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <string_view>

namespace qingshou {

class MarkedWorkbook {
public:
    /// FileNotFound (folder), FolderNotWritable, FileNotWritable, FileInUse, DiskFull.
    static Result<std::unique_ptr<MarkedWorkbook>> create(const QString& path, const QString& sheetName);
    ~MarkedWorkbook(); ///< leaves nothing behind unless finish() succeeded

    /// Rows and columns from 0. OutOfRange {rows} beyond what a sheet holds; LedgerFieldTooLong for a text of more than
    /// 32,767 characters; DiskFull and the like.
    Outcome text(qint64 row, int column, std::string_view utf8, bool marked);
    Outcome number(qint64 row, int column, double value, bool percent, bool marked);
    /// serial: days since 1899-12-30.
    Outcome day(qint64 row, int column, int serial, bool marked);
    /// What is said about a row, in a hand of its own.
    Outcome remark(qint64 row, int column, const QString& text);

    /// The rows down to this one stay in view, and it offers filters over so many columns.
    void freezeBelow(qint64 row, int columns);
    Outcome finish();

private:
    struct Private;
    explicit MarkedWorkbook(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace qingshou
