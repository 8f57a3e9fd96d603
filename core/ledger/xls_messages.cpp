// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xls_messages.h"

namespace qingshou {
namespace {

constexpr size_t blockBytes = 64 << 10;

} // namespace

XlsMessages::XlsMessages(std::unique_ptr<ByteSource> output, QString path, QString sheet, const TableLimits& limits)
    : output_(std::move(output)), path_(std::move(path)), sheet_(std::move(sheet)), limits_(limits)
{
}

Error XlsMessages::malformed(const char* what) const
{
    return {ErrorCode::LedgerOldFormat,
            {path_, QStringLiteral("crashed")},
            QStringLiteral("message: %1").arg(QLatin1String(what))};
}

Outcome XlsMessages::greet()
{
    const auto first = next();
    if (!first)
        return first.error();
    if (first->kind != xls::Message::Hello || first->payload != xls::hello)
        return malformed("another version");
    return Done{};
}

/// Reads until the buffer has so many bytes from at_ on.
Outcome XlsMessages::need(size_t bytes)
{
    while (buffer_.size() - at_ < bytes) {
        buffer_.erase(0, at_);
        at_ = 0;
        const size_t had = buffer_.size();
        buffer_.resize(had + blockBytes);
        const auto got = output_->read(buffer_.data() + had, static_cast<qsizetype>(blockBytes));
        buffer_.resize(had + static_cast<size_t>(got ? *got : 0));
        if (!got)
            return got.error();
        if (*got == 0)
            return malformed("the end is missing");
    }
    return Done{};
}

Error XlsMessages::failureOf(std::string_view payload) const
{
    if (payload.empty())
        return malformed("a failure without reason");
    const QString words = QString::fromUtf8(payload.data() + 1, static_cast<qsizetype>(payload.size()) - 1);
    switch (static_cast<xls::Failure>(payload.front())) {
    case xls::Failure::NoWorkbook:
        return {ErrorCode::LedgerBinary, {path_}, words};
    case xls::Failure::Encrypted:
        return {ErrorCode::LedgerEncrypted, {path_}, words};
    case xls::Failure::Truncated:
        return {ErrorCode::LedgerTruncated, {path_}, words};
    case xls::Failure::Malformed:
        return {ErrorCode::LedgerMalformed, {path_}, words};
    case xls::Failure::Memory:
        return {ErrorCode::LedgerOldFormat, {path_, QStringLiteral("memory")}, words};
    case xls::Failure::NoSheet:
        return {ErrorCode::NotFound, {QStringLiteral("sheet"), sheet_}, words};
    }
    return malformed("a failure of no known reason");
}

Result<XlsMessages::Received> XlsMessages::next()
{
    if (const auto read = need(xls::headerSize); !read)
        return read.error();
    const auto kind = static_cast<xls::Message>(buffer_[at_]);
    const size_t size = xls::number(buffer_, at_ + 1, 4);
    // A row may be as long as its texts may, and what stands around each of its cells.
    const auto most =
        static_cast<size_t>(limits_.lineBytes) + xls::cellHeaderSize * (static_cast<size_t>(limits_.columns) + 1);
    if (size > most)
        return {ErrorCode::LedgerLineTooLong, {QStringLiteral("?"), QString::number(limits_.lineBytes)}};
    if (const auto read = need(xls::headerSize + size); !read)
        return read.error();
    const std::string_view payload = std::string_view(buffer_).substr(at_ + xls::headerSize, size);
    at_ += xls::headerSize + size;
    if (kind == xls::Message::Failure)
        return failureOf(payload);
    return Received{kind, payload};
}

} // namespace qingshou
