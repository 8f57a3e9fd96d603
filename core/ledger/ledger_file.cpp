// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_file.h"

#include "core/ledger/compound_file.h"
#include "core/ledger/zip_archive.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace qingshou {
namespace {

constexpr qsizetype headBytes = 64 << 10;

/// Appends until `bytes` has `until` of them or the source ends.
Outcome fill(ByteSource& source, std::string& bytes, qsizetype until)
{
    while (static_cast<qsizetype>(bytes.size()) < until) {
        const size_t had = bytes.size();
        bytes.resize(static_cast<size_t>(until));
        const auto got = source.read(bytes.data() + had, until - static_cast<qsizetype>(had));
        bytes.resize(had + static_cast<size_t>(got ? *got : 0));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
    }
    return Done{};
}

/// The rest of a pipe, in memory. A line that never ends is noticed before the limit of the whole is reached.
Outcome keepStream(ByteSource& source, std::string& bytes, bool text, const QString& path, const TableLimits& limits)
{
    qint64 lines = 0;
    size_t lineStart = 0;
    size_t scanned = 0;
    for (;;) {
        if (text) {
            for (; scanned < bytes.size(); ++scanned) {
                if (bytes[scanned] == '\n' || bytes[scanned] == '\r') {
                    lines += bytes[scanned] == '\n';
                    lineStart = scanned + 1;
                }
            }
            if (static_cast<qint64>(scanned - lineStart) > limits.lineBytes)
                return {ErrorCode::LedgerLineTooLong, {QString::number(lines + 1), QString::number(limits.lineBytes)}};
        }
        if (static_cast<qint64>(bytes.size()) > limits.streamBytes)
            return {ErrorCode::LedgerTooLarge, {path, QString::number(limits.streamBytes)}};
        const size_t had = bytes.size();
        if (bytes.capacity() < had + headBytes)
            bytes.reserve(std::max(2 * had, static_cast<size_t>(headBytes)));
        const auto filled = fill(source, bytes, static_cast<qsizetype>(had) + headBytes);
        if (!filled)
            return filled;
        if (bytes.size() == had)
            return Done{};
    }
}

FileKind lookInside(FileKind kind, const QString& path, const std::shared_ptr<const std::string>& memory,
                    const TableLimits& limits, Outcome& outcome)
{
    if (kind == FileKind::Xls) {
        QFile file(path);
        QBuffer buffer;
        if (memory) {
            buffer.setData(QByteArray::fromRawData(memory->data(), static_cast<qsizetype>(memory->size())));
            buffer.open(QIODevice::ReadOnly);
        } else if (!file.open(QIODevice::ReadOnly)) {
            outcome = {ErrorCode::FileNotReadable, {path}, file.errorString()};
            return kind;
        }
        QIODevice& device = memory ? static_cast<QIODevice&>(buffer) : file;
        return compoundFileHas(device, QStringLiteral("EncryptedPackage")) ? FileKind::EncryptedXlsx : FileKind::Xls;
    }
    const auto archive = ZipArchive::open(path, memory, limits);
    if (!archive) {
        if (archive.error().code == ErrorCode::FileNotReadable)
            outcome = archive.error();
        return FileKind::BrokenZip;
    }
    const bool workbook =
        (*archive)->has(QStringLiteral("xl/workbook.xml")) ||
        ((*archive)->has(QStringLiteral("_rels/.rels")) && (*archive)->has(QStringLiteral("[Content_Types].xml")));
    return workbook ? FileKind::Xlsx : FileKind::Binary;
}

Outcome refusalOf(FileKind kind, const QString& path)
{
    switch (kind) {
    case FileKind::DelimitedText:
    case FileKind::Xlsx:
    case FileKind::Xls:
    case FileKind::Html:
    case FileKind::Xml2003:
        return Done{};
    case FileKind::Empty:
        return {ErrorCode::LedgerEmpty, {path}};
    case FileKind::EncryptedXlsx:
        return {ErrorCode::LedgerEncrypted, {path}};
    case FileKind::OtherMarkup:
        return {ErrorCode::LedgerOldFormat, {path}};
    case FileKind::BrokenZip:
        return {ErrorCode::LedgerTruncated, {path}};
    case FileKind::Binary:
        break;
    }
    return {ErrorCode::LedgerBinary, {path}};
}

} // namespace

Result<LedgerFile> LedgerFile::open(const QString& path, const TableLimits& limits)
{
    auto source = fileSource(path);
    if (!source)
        return source.error();
    std::string head;
    if (const auto filled = fill(**source, head, headBytes); !filled)
        return filled.error();

    LedgerFile file;
    file.path_ = path;
    file.limits_ = limits;
    file.kind_ = kindOfHead(head);
    const QFileInfo info(path);
    file.size_ = info.size();
    if (!info.isFile() && !head.empty() && file.kind_ != FileKind::Binary) {
        const auto kept = keepStream(**source, head, file.kind_ == FileKind::DelimitedText, path, limits);
        if (!kept)
            return kept.error();
        file.size_ = static_cast<qint64>(head.size());
        file.memory_ = std::make_shared<const std::string>(std::move(head));
    }
    return file.checked();
}

Result<LedgerFile> LedgerFile::fromBytes(std::string bytes, const QString& name, const TableLimits& limits)
{
    LedgerFile file;
    file.path_ = name;
    file.limits_ = limits;
    file.kind_ = kindOfHead(std::string_view(bytes).substr(0, headBytes));
    file.size_ = static_cast<qint64>(bytes.size());
    file.memory_ = std::make_shared<const std::string>(std::move(bytes));
    return file.checked();
}

Result<LedgerFile> LedgerFile::checked()
{
    Outcome outcome = Done{};
    if (kind_ == FileKind::Xls || kind_ == FileKind::Xlsx)
        kind_ = lookInside(kind_, path_, memory_, limits_, outcome);
    if (!outcome)
        return outcome.error();
    if (const Outcome refusal = refusalOf(kind_, path_); !refusal)
        return refusal.error();
    return *this;
}

Result<std::unique_ptr<ByteSource>> LedgerFile::bytes() const
{
    if (memory_)
        return memorySource(memory_);
    return fileSource(path_);
}

} // namespace qingshou
