// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is going to be read as a ledger, possibly several times: a regular file is reopened for each pass, a pipe
// is kept in memory (never in a temporary file, since it holds personal data).
// Errors: FileNotFound, FileNotReadable, LedgerEmpty, LedgerBinary, LedgerEncrypted, LedgerOldFormat, LedgerTruncated,
// and for a pipe LedgerLineTooLong and LedgerTooLarge.
#pragma once

#include "core/base/result.h"
#include "core/ledger/byte_source.h"
#include "core/ledger/file_kind.h"
#include "core/ledger/limits.h"

#include <QString>

#include <memory>
#include <string>

namespace qingshou {

class LedgerFile {
public:
    /// Opens a file that can be read as a table; anything else is refused with the reason.
    static Result<LedgerFile> open(const QString& path, const TableLimits& limits = {});
    /// The same for bytes that are there already; the name is for messages.
    static Result<LedgerFile> fromBytes(std::string bytes, const QString& name, const TableLimits& limits = {});

    const QString& path() const { return path_; }
    FileKind kind() const { return kind_; } ///< DelimitedText, Xlsx, Xls, Html or Xml2003
    qint64 size() const { return size_; }
    const TableLimits& limits() const { return limits_; }

    /// The bytes from the start.
    Result<std::unique_ptr<ByteSource>> bytes() const;
    /// The bytes where they are in memory, else null.
    const std::shared_ptr<const std::string>& memory() const { return memory_; }

private:
    Result<LedgerFile> checked();

    QString path_;
    FileKind kind_ = FileKind::Empty;
    qint64 size_ = 0;
    TableLimits limits_;
    std::shared_ptr<const std::string> memory_;
};

} // namespace qingshou
