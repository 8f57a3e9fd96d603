// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a second program off a workstation file: "<file>.lock" beside it, freed by itself when the holder died.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace qingshou {

class FileLock {
public:
    /// FileInUse {path, "user@host, program, since …"}, FolderNotWritable {folder}.
    static Result<std::unique_ptr<FileLock>> take(const QString& path);
    ~FileLock();

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> lock_;
};

/// True for file systems shared between machines (nfs, cifs, smb3, 9p, sshfs …), where WAL is unsafe.
bool isSharedFileSystem(const QByteArray& type);

} // namespace qingshou
