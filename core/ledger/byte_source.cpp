// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/byte_source.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace qingshou {
namespace {

class DeviceSource final : public ByteSource {
public:
    explicit DeviceSource(QIODevice& device) : device_(device) {}
    Result<qsizetype> read(char* into, qsizetype size) override
    {
        for (;;) {
            const qint64 got = device_.read(into, size);
            if (got < 0 && !device_.atEnd())
                return {ErrorCode::FileNotReadable, {}, device_.errorString()};
            if (got > 0 || !device_.isSequential() || !device_.waitForReadyRead(-1))
                return qsizetype(std::max<qint64>(got, 0));
        }
    }

private:
    QIODevice& device_;
};

class FileSource final : public ByteSource {
public:
    explicit FileSource(const QString& path) : file_(path) {}
    bool open() { return file_.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    QString why() const { return file_.errorString(); }
    Result<qsizetype> read(char* into, qsizetype size) override
    {
        const qint64 got = file_.read(into, size); // blocks on a pipe until there is something or its end
        if (got < 0 && file_.error() != QFileDevice::NoError)
            return {ErrorCode::FileNotReadable, {file_.fileName()}, file_.errorString()};
        return qsizetype(std::max<qint64>(got, 0));
    }

private:
    QFile file_;
};

class MemorySource final : public ByteSource {
public:
    MemorySource(std::string_view bytes, std::shared_ptr<const std::string> owner)
        : owner_(std::move(owner)), left_(bytes)
    {
    }
    Result<qsizetype> read(char* into, qsizetype size) override
    {
        const size_t count = std::min(static_cast<size_t>(size), left_.size());
        std::memcpy(into, left_.data(), count);
        left_.remove_prefix(count);
        return static_cast<qsizetype>(count);
    }

private:
    std::shared_ptr<const std::string> owner_;
    std::string_view left_;
};

class WithoutLeadingBlanks final : public ByteSource {
public:
    explicit WithoutLeadingBlanks(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}
    Result<qsizetype> read(char* into, qsizetype size) override
    {
        for (;;) {
            const auto got = source_->read(into, size);
            if (!got || *got == 0 || begun_)
                return got;
            const std::string_view text(into, static_cast<size_t>(*got));
            const size_t from = text.find_first_not_of(" \t\r\n");
            if (from == std::string_view::npos)
                continue;
            begun_ = true;
            std::copy(into + from, into + *got, into);
            return *got - static_cast<qsizetype>(from);
        }
    }

private:
    std::unique_ptr<ByteSource> source_;
    bool begun_ = false;
};

class CountingSource final : public ByteSource {
public:
    CountingSource(std::unique_ptr<ByteSource> source, std::shared_ptr<qint64> count)
        : source_(std::move(source)), count_(std::move(count))
    {
    }
    Result<qsizetype> read(char* into, qsizetype size) override
    {
        auto got = source_->read(into, size);
        if (got)
            *count_ += *got;
        return got;
    }

private:
    std::unique_ptr<ByteSource> source_;
    std::shared_ptr<qint64> count_;
};

} // namespace

Result<std::unique_ptr<ByteSource>> fileSource(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {ErrorCode::FileNotFound, {path}};
    auto source = std::make_unique<FileSource>(path);
    if (info.isDir() || !source->open())
        return {ErrorCode::FileNotReadable, {path}, source->why()};
    return {std::unique_ptr<ByteSource>(std::move(source))};
}

std::unique_ptr<ByteSource> memorySource(std::string_view bytes)
{
    return std::make_unique<MemorySource>(bytes, nullptr);
}

std::unique_ptr<ByteSource> memorySource(std::shared_ptr<const std::string> bytes)
{
    const std::string_view view = *bytes;
    return std::make_unique<MemorySource>(view, std::move(bytes));
}

std::unique_ptr<ByteSource> countedSource(std::unique_ptr<ByteSource> source, std::shared_ptr<qint64> count)
{
    return std::make_unique<CountingSource>(std::move(source), std::move(count));
}

std::unique_ptr<ByteSource> withoutLeadingBlanks(std::unique_ptr<ByteSource> source)
{
    return std::make_unique<WithoutLeadingBlanks>(std::move(source));
}

std::unique_ptr<ByteSource> deviceSource(QIODevice& device)
{
    return std::make_unique<DeviceSource>(device);
}

} // namespace qingshou
