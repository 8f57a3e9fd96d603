// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xls_process.h"

#include <QFileInfo>

#include <algorithm>

namespace qingshou {
namespace {

constexpr size_t blockBytes = 64 << 10;
constexpr int patience = 3; // a busy machine gives a process a third of its time, and more

} // namespace

XlsProcess::~XlsProcess()
{
    if (process_.state() == QProcess::NotRunning)
        return;
    process_.kill();
    process_.waitForFinished();
}

Error XlsProcess::unreadable(const char* why, const QString& detail) const
{
    return {ErrorCode::LedgerOldFormat, {file_.path(), QLatin1String(why)}, detail};
}

Error XlsProcess::malformed(const char* what) const
{
    return unreadable("crashed", QStringLiteral("message: %1").arg(QLatin1String(what)));
}

Outcome XlsProcess::start(const QString& program, const QString& what, const QString& sheet)
{
    sheet_ = sheet;
    if (program.isEmpty())
        return unreadable("missing", {});
    const TableLimits& limits = file_.limits();
    const bool memory = file_.memory() != nullptr;
    QStringList arguments{QStringLiteral("--memory"),
                          QString::number(limits.xlsMemoryBytes),
                          QStringLiteral("--seconds"),
                          QString::number(limits.xlsSeconds),
                          what,
                          memory ? QStringLiteral("-") : QFileInfo(file_.path()).absoluteFilePath()};
    if (!sheet.isEmpty())
        arguments += sheet;
    process_.setStandardErrorFile(QProcess::nullDevice());
    if (!memory)
        process_.setStandardInputFile(QProcess::nullDevice());
    process_.start(program, arguments);
    if (!process_.waitForStarted())
        return unreadable("missing", process_.errorString());
    if (memory) {
        process_.write(file_.memory()->data(), static_cast<qint64>(file_.memory()->size()));
        process_.closeWriteChannel();
    }
    const auto first = next();
    if (!first)
        return first.error();
    if (first->kind != xls::Message::Hello || first->payload != xls::hello)
        return malformed("another version");
    return Done{};
}

Error XlsProcess::endedEarly() const
{
    const QString detail = QStringLiteral("exit %1").arg(process_.exitCode());
    const bool crashed = process_.exitStatus() == QProcess::CrashExit;
    return unreadable(!crashed && process_.exitCode() == xls::timeIsOver ? "time" : "crashed", detail);
}

/// Reads until the buffer has so many bytes from at_ on.
Outcome XlsProcess::need(size_t bytes)
{
    while (buffer_.size() - at_ < bytes) {
        buffer_.erase(0, at_);
        at_ = 0;
        const size_t had = buffer_.size();
        buffer_.resize(had + blockBytes);
        const qint64 got = process_.read(buffer_.data() + had, static_cast<qint64>(blockBytes));
        buffer_.resize(had + static_cast<size_t>(std::max<qint64>(got, 0)));
        if (got > 0)
            continue;
        if (process_.state() == QProcess::NotRunning)
            return endedEarly();
        if (!process_.waitForReadyRead(patience * 1000 * file_.limits().xlsSeconds) &&
            process_.state() != QProcess::NotRunning)
            return unreadable("time", process_.errorString());
    }
    return Done{};
}

Error XlsProcess::failureOf(std::string_view payload) const
{
    if (payload.empty())
        return malformed("a failure without reason");
    const QString words = QString::fromUtf8(payload.data() + 1, static_cast<qsizetype>(payload.size()) - 1);
    switch (static_cast<xls::Failure>(payload.front())) {
    case xls::Failure::NoWorkbook:
        return {ErrorCode::LedgerBinary, {file_.path()}, words};
    case xls::Failure::Encrypted:
        return {ErrorCode::LedgerEncrypted, {file_.path()}, words};
    case xls::Failure::Truncated:
        return {ErrorCode::LedgerTruncated, {file_.path()}, words};
    case xls::Failure::Malformed:
        return {ErrorCode::LedgerMalformed, {file_.path()}, words};
    case xls::Failure::Memory:
        return unreadable("memory", words);
    case xls::Failure::NoSheet:
        return {ErrorCode::NotFound, {QStringLiteral("sheet"), sheet_}, words};
    }
    return malformed("a failure of no known reason");
}

Result<XlsProcess::Received> XlsProcess::next()
{
    if (const auto read = need(xls::headerSize); !read)
        return read.error();
    const auto kind = static_cast<xls::Message>(buffer_[at_]);
    const size_t size = xls::number(buffer_, at_ + 1, 4);
    const TableLimits& limits = file_.limits();
    // A row may be as long as its texts may, and what stands around each of its cells.
    const auto most =
        static_cast<size_t>(limits.lineBytes) + xls::cellHeaderSize * (static_cast<size_t>(limits.columns) + 1);
    if (size > most)
        return {ErrorCode::LedgerLineTooLong, {QStringLiteral("?"), QString::number(limits.lineBytes)}};
    if (const auto read = need(xls::headerSize + size); !read)
        return read.error();
    const std::string_view payload = std::string_view(buffer_).substr(at_ + xls::headerSize, size);
    at_ += xls::headerSize + size;
    if (kind == xls::Message::Failure)
        return failureOf(payload);
    return Received{kind, payload};
}

} // namespace qingshou
