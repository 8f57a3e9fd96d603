// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/zip_archive.h"

#include <QFile>

#include <zip.h>

namespace qingshou {
namespace {

zip_t* zipOf(void* pointer)
{
    return static_cast<zip_t*>(pointer);
}

std::optional<zip_stat_t> statOf(zip_t* zip, const QString& name)
{
    QByteArray key = name.toUtf8();
    if (key.startsWith('/'))
        key.remove(0, 1);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(zip, key.constData(), ZIP_FL_NOCASE, &stat) != 0)
        return std::nullopt;
    return stat;
}

class PartSource final : public ByteSource {
public:
    PartSource(std::shared_ptr<ZipArchive> archive, zip_file_t* file, qint64 packed, const TableLimits& limits)
        : archive_(std::move(archive)), file_(file), packed_(packed), limits_(limits)
    {
    }
    ~PartSource() override { zip_fclose(file_); }
    PartSource(const PartSource&) = delete;
    PartSource& operator=(const PartSource&) = delete;

    Result<qsizetype> read(char* into, qsizetype size) override
    {
        const zip_int64_t got = zip_fread(file_, into, static_cast<zip_uint64_t>(size));
        if (got < 0) // the deflate stream ends early or its checksum is wrong
            return {ErrorCode::LedgerTruncated, {archive_->path()}, QString::fromUtf8(zip_file_strerror(file_))};
        unpacked_ += got;
        if (isTooLarge(unpacked_, packed_, limits_))
            return {ErrorCode::LedgerTooLarge, {archive_->path(), QString::number(limits_.inflatedBytes)}};
        return static_cast<qsizetype>(got);
    }

    static bool isTooLarge(qint64 unpacked, qint64 packed, const TableLimits& limits)
    {
        return unpacked > limits.inflatedBytes ||
               (unpacked > limits.inflateGraceBytes && unpacked / limits.inflateRatio > packed);
    }

private:
    std::shared_ptr<ZipArchive> archive_;
    zip_file_t* file_;
    qint64 packed_;
    qint64 unpacked_ = 0;
    TableLimits limits_;
};

} // namespace

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString& path, std::shared_ptr<const std::string> memory,
                                                     const TableLimits& limits)
{
    std::shared_ptr<ZipArchive> archive(new ZipArchive);
    archive->path_ = path;
    archive->limits_ = limits;
    archive->memory_ = std::move(memory);
    zip_error_t error;
    zip_error_init(&error);
    if (archive->memory_) {
        zip_source_t* source = zip_source_buffer_create(archive->memory_->data(), archive->memory_->size(), 0, &error);
        if (source) {
            archive->zip_ = zip_open_from_source(source, ZIP_RDONLY, &error);
            if (!archive->zip_)
                zip_source_free(source);
        }
    } else {
        int code = 0;
        archive->zip_ = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
        if (!archive->zip_)
            zip_error_init_with_code(&error, code);
    }
    const int code = zip_error_code_zip(&error);
    const QString why = archive->zip_ ? QString() : QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (archive->zip_)
        return archive;
    if (code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_MEMORY)
        return {ErrorCode::FileNotReadable, {path}, why};
    return {ErrorCode::LedgerTruncated, {path}, why};
}

ZipArchive::~ZipArchive()
{
    if (zip_)
        zip_discard(zipOf(zip_));
}

bool ZipArchive::has(const QString& name) const
{
    return statOf(zipOf(zip_), name).has_value();
}

qint64 ZipArchive::packedSize(const QString& name) const
{
    const auto stat = statOf(zipOf(zip_), name);
    return stat && (stat->valid & ZIP_STAT_COMP_SIZE) ? static_cast<qint64>(stat->comp_size) : 0;
}

qint64 ZipArchive::unpackedSize(const QString& name) const
{
    const auto stat = statOf(zipOf(zip_), name);
    return stat && (stat->valid & ZIP_STAT_SIZE) ? static_cast<qint64>(stat->size) : 0;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::part(const QString& name)
{
    const auto stat = statOf(zipOf(zip_), name);
    if (!stat)
        return {ErrorCode::NotFound, {QStringLiteral("part"), name}};
    const auto packed = static_cast<qint64>(stat->comp_size);
    const auto declared = static_cast<qint64>(stat->size);
    if (declared < 0 || packed < 0 || PartSource::isTooLarge(declared, packed, limits_))
        return {ErrorCode::LedgerTooLarge, {path_, QString::number(limits_.inflatedBytes)}};
    if ((stat->valid & ZIP_STAT_ENCRYPTION_METHOD) && stat->encryption_method != ZIP_EM_NONE)
        return {ErrorCode::LedgerEncrypted, {path_}};
    zip_file_t* file = zip_fopen_index(zipOf(zip_), stat->index, 0);
    if (!file)
        return {ErrorCode::LedgerTruncated, {path_}, QString::fromUtf8(zip_strerror(zipOf(zip_)))};
    return {std::unique_ptr<ByteSource>(std::make_unique<PartSource>(shared_from_this(), file, packed, limits_))};
}

} // namespace qingshou
