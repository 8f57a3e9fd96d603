// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text: comma, semicolon or tab, cells in quotes that may hold delimiters, doubled quotes and line breaks,
// lines that end in LF, CR LF or CR. The rows stay in one buffer that never grows beyond the limits.
#pragma once

#include "core/ledger/table_reader.h"

#include <string_view>

namespace qingshou {

/// The delimiter that cuts most lines into the same number of cells; comma when none does.
char detectDelimiter(std::string_view head);

class CsvReader final : public TableReader {
public:
    /// Text of the encoding; the delimiter is found in the first 64 KiB when not given. `path` is for messages.
    CsvReader(std::unique_ptr<ByteSource> source, TextEncoding encoding, std::optional<char> delimiter,
              const TableLimits& limits, const QString& path);

    Result<bool> next(Row& row) override;
    qint64 bytesRead() const override { return *bytesRead_; }
    std::optional<TextEncoding> encoding() const override { return encoding_; }
    std::optional<char> delimiter() const override { return delimiter_; }

    /// Memory in use for the text: the buffer.
    size_t bufferSize() const { return buffer_.size(); }

private:
    enum class Scan { Complete, NeedsMore, Blank };
    struct Span {
        size_t from = 0, to = 0;
        bool quoted = false; ///< has quotes inside that are to be taken out
    };
    Result<Scan> scanRow();
    Outcome fillBuffer();
    Outcome begin();
    Error tooLong() const;

    std::unique_ptr<ByteSource> source_;
    std::shared_ptr<qint64> bytesRead_;
    TextEncoding encoding_;
    std::optional<char> delimiter_;
    TableLimits limits_;
    QString path_;

    std::vector<char> buffer_; ///< one byte more than the text, for a line end that stops every scan
    size_t begin_ = 0;         ///< of the row under way
    size_t end_ = 0;           ///< of the text
    size_t after_ = 0;         ///< of the row that was scanned
    bool ended_ = false, begun_ = false, failed_ = false;
    qint64 number_ = 0;
    std::vector<Span> spans_;
    size_t fieldStart_ = 0; ///< of the cell where the scan stopped
    bool inQuotes_ = false;
};

} // namespace qingshou
