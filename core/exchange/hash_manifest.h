// SPDX-License-Identifier: GPL-3.0-or-later
// A list of files with their SHA-256 that `sha256sum -c` checks, as coreutils writes it, and names for files that every
// system takes.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace qingshou {

struct HashedFile {
    QString name{};   ///< from the folder of the list, with "/" between
    QString sha256{}; ///< 64 hexadecimal digits
};

/// One line a file; names with a backslash or a line break are escaped as sha256sum reads them.
QByteArray hashManifest(const std::vector<HashedFile>& files);

/// Of a file on disk. FileNotReadable.
Result<QString> sha256OfFile(const QString& path);

/// "07-欠条.jpg": the number, so that files stand in order and none twice, and what the file was called without what a
/// file system or a shell could stumble over.
QString numberedFileName(int number, const QString& original);

} // namespace qingshou
