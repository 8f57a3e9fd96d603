// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes one after the other, from a file, memory or a device. Not thread-safe.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

class QIODevice;

namespace qingshou {

class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Up to `size` bytes; 0 is the end. FileNotReadable when the medium fails.
    virtual Result<qsizetype> read(char* into, qsizetype size) = 0;
};

/// A regular file, or anything else that opens. FileNotFound, FileNotReadable.
Result<std::unique_ptr<ByteSource>> fileSource(const QString& path);
/// Memory that the caller keeps alive.
std::unique_ptr<ByteSource> memorySource(std::string_view bytes);
std::unique_ptr<ByteSource> memorySource(std::shared_ptr<const std::string> bytes);
/// The same bytes, counted into `count` as they are read.
std::unique_ptr<ByteSource> countedSource(std::unique_ptr<ByteSource> source, std::shared_ptr<qint64> count);
/// Without blanks and line breaks in front of it: pages that make XML often write one, where XML may have none.
std::unique_ptr<ByteSource> withoutLeadingBlanks(std::unique_ptr<ByteSource> source);
/// A device that the caller keeps alive and has opened for reading.
std::unique_ptr<ByteSource> deviceSource(QIODevice& device);

} // namespace qingshou
