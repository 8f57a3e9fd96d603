// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/csv_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace qingshou {
namespace {

constexpr size_t firstBuffer = 64 << 10;
constexpr std::array delimiters{',', ';', '\t'};
constexpr size_t linesToCompare = 60;

} // namespace

char detectDelimiter(std::string_view head)
{
    std::array<std::map<int, int>, delimiters.size()> linesByCount;
    std::array<int, delimiters.size()> counts{};
    bool inQuotes = false;
    char before = '\n';
    size_t lines = 0;
    const auto isBreak = [](char c) {
        return c == '\n' || c == '\r' || std::find(delimiters.begin(), delimiters.end(), c) != delimiters.end();
    };
    for (size_t i = 0; i < head.size() && lines < linesToCompare; ++i) {
        const char c = head[i];
        if (c == '"') {
            if (!inQuotes)
                inQuotes = isBreak(before);
            else if (i + 1 < head.size() && head[i + 1] == '"')
                ++i;
            else
                inQuotes = false;
        } else if (!inQuotes && (c == '\n' || c == '\r')) {
            for (size_t which = 0; which < delimiters.size(); ++which)
                if (counts.at(which) > 0)
                    ++linesByCount.at(which)[counts.at(which)];
            counts.fill(0);
            ++lines;
        } else if (!inQuotes) {
            for (size_t which = 0; which < delimiters.size(); ++which)
                counts.at(which) += c == delimiters.at(which);
        }
        before = c;
    }
    if (lines == 0) // a single line without an end
        for (size_t which = 0; which < delimiters.size(); ++which)
            if (counts.at(which) > 0)
                ++linesByCount.at(which)[counts.at(which)];

    char best = delimiters.front();
    std::pair<int, int> bestScore{0, 0}; // lines that agree, then cells
    for (size_t which = 0; which < delimiters.size(); ++which)
        for (const auto& [count, agreeing] : linesByCount.at(which))
            if (std::pair(agreeing, count) > bestScore) {
                bestScore = {agreeing, count};
                best = delimiters.at(which);
            }
    return best;
}

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, TextEncoding encoding, std::optional<char> delimiter,
                     const TableLimits& limits, const QString& path)
    : bytesRead_(std::make_shared<qint64>(0)), encoding_(encoding), delimiter_(delimiter), limits_(limits), path_(path)
{
    source_ = utf8Source(countedSource(std::move(source), bytesRead_), encoding, path);
}

Outcome CsvReader::fillBuffer()
{
    if (begin_ > 0) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ + 1 >= buffer_.size())
        buffer_.resize(std::max(firstBuffer, 2 * buffer_.size()));
    while (!ended_ && end_ + 1 < buffer_.size()) {
        const auto got = source_->read(buffer_.data() + end_, static_cast<qsizetype>(buffer_.size() - 1 - end_));
        if (!got)
            return got.error();
        ended_ = *got == 0;
        end_ += static_cast<size_t>(*got);
    }
    buffer_[end_] = '\n';
    return Done{};
}

Outcome CsvReader::begin()
{
    begun_ = true;
    if (const auto filled = fillBuffer(); !filled)
        return filled;
    std::string_view head(buffer_.data(), end_);
    // Excel's own remark about the delimiter, which it does not show as a row.
    if (head.size() > 5 && head.substr(0, 4) == "sep=" && (head[5] == '\n' || head[5] == '\r')) {
        if (!delimiter_)
            delimiter_ = head[4];
        begin_ = head[5] == '\r' && head.size() > 6 && head[6] == '\n' ? 7 : 6;
    }
    if (!delimiter_)
        delimiter_ = detectDelimiter(head);
    return Done{};
}

Error CsvReader::tooLong() const
{
    const QString row = QString::number(number_);
    if (spans_.empty() && !inQuotes_) // not even a first cell: it is the line that does not end
        return {ErrorCode::LedgerLineTooLong, {row, QString::number(limits_.fieldBytes)}};
    return {ErrorCode::LedgerFieldTooLong,
            {row, QString::number(spans_.size() + 1), QString::number(limits_.fieldBytes)}};
}

Result<CsvReader::Scan> CsvReader::scanRow()
{
    const char* const text = buffer_.data();
    const char delimiter = *delimiter_;
    const auto limit = static_cast<size_t>(limits_.fieldBytes);
    const auto lineLimit = static_cast<size_t>(limits_.lineBytes);
    spans_.clear();
    size_t at = begin_;
    for (;;) {
        fieldStart_ = at;
        Span span{at, at, false};
        inQuotes_ = at < end_ && text[at] == '"';
        if (inQuotes_) {
            span.from = ++at;
            for (;;) {
                const void* quote = at < end_ ? std::memchr(text + at, '"', end_ - at) : nullptr;
                at = quote ? static_cast<size_t>(static_cast<const char*>(quote) - text) : end_;
                if (at - fieldStart_ > limit)
                    return tooLong();
                if (at >= end_ || (at + 1 == end_ && !ended_)) {
                    if (!ended_)
                        return Scan::NeedsMore;
                    if (at >= end_)
                        return {ErrorCode::LedgerMalformed,
                                {path_},
                                QStringLiteral("row %1: a quotation mark is never closed").arg(number_)};
                }
                if (at + 1 < end_ && text[at + 1] == '"') {
                    span.quoted = true;
                    at += 2;
                    continue;
                }
                break;
            }
            span.to = at++;
            inQuotes_ = false;
            // "ABC" Ltd: not a quoted cell after all, so it stays as it stands.
            if (at < end_ && text[at] != delimiter && text[at] != '\n' && text[at] != '\r') {
                while (text[at] != delimiter && text[at] != '\n' && text[at] != '\r')
                    ++at;
                span = {fieldStart_, at, false};
            }
        } else {
            while (text[at] != delimiter && text[at] != '\n' && text[at] != '\r') // a '\n' stands behind the text
                ++at;
            span.to = at;
        }
        if (at - fieldStart_ > limit)
            return tooLong();
        if (at - begin_ > lineLimit)
            return {ErrorCode::LedgerLineTooLong, {QString::number(number_), QString::number(limits_.lineBytes)}};
        if (at >= end_) {
            if (!ended_)
                return Scan::NeedsMore;
            after_ = end_;
        } else if (text[at] == delimiter) {
            spans_.push_back(span);
            if (static_cast<int>(spans_.size()) >= limits_.columns)
                return {ErrorCode::LedgerTooManyColumns,
                        {QString::number(spans_.size() + 1), QString::number(limits_.columns)}};
            ++at;
            continue;
        } else if (text[at] == '\r') {
            if (at + 1 == end_ && !ended_)
                return Scan::NeedsMore;
            after_ = at + 1 < end_ && text[at + 1] == '\n' ? at + 2 : at + 1;
        } else {
            after_ = at + 1;
        }
        spans_.push_back(span);
        const bool blank = spans_.size() == 1 && span.from == span.to;
        return blank ? Scan::Blank : Scan::Complete;
    }
}

Result<bool> CsvReader::next(Row& row)
{
    row.cells.clear();
    if (failed_)
        return false;
    const auto fail = [this](const Error& error) {
        failed_ = true;
        return error;
    };
    if (!begun_)
        if (const auto begun = begin(); !begun)
            return fail(begun.error());
    for (;;) {
        if (begin_ >= end_) {
            if (ended_)
                return false;
            if (const auto filled = fillBuffer(); !filled)
                return fail(filled.error());
            if (begin_ >= end_)
                return false;
        }
        ++number_;
        auto scan = scanRow();
        while (scan && *scan == Scan::NeedsMore) {
            if (const auto filled = fillBuffer(); !filled)
                return fail(filled.error());
            scan = scanRow();
        }
        if (!scan)
            return fail(scan.error());
        begin_ = after_;
        if (*scan == Scan::Blank)
            continue;
        row.number = number_;
        row.cells.resize(spans_.size());
        for (size_t i = 0; i < spans_.size(); ++i) {
            Span& span = spans_[i];
            if (span.quoted) { // in place: the row is complete and is not scanned again
                size_t to = span.from;
                for (size_t from = span.from; from < span.to; ++from) {
                    buffer_[to++] = buffer_[from];
                    if (buffer_[from] == '"' && from + 1 < span.to && buffer_[from + 1] == '"')
                        ++from;
                }
                span.to = to;
            }
            Cell& cell = row.cells[i];
            cell.text = {buffer_.data() + span.from, span.to - span.from};
            cell.type = cell.text.empty() ? CellType::Empty : CellType::Text;
        }
        return true;
    }
}

} // namespace qingshou
