// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include "core/base/clock.h"

#include <QFileInfo>
#include <QLockFile>

namespace qingshou {

FileLock::FileLock(std::unique_ptr<QLockFile> lock) : lock_(std::move(lock)) {}
FileLock::~FileLock() = default;

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path)
{
    const QFileInfo info(path);
    // One file has one lock, by whatever link it was reached.
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString lockPath = real + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // a holder is gone only when its process is
    if (lock->tryLock(0))
        return std::unique_ptr<FileLock>(new FileLock(std::move(lock)));
    if (lock->error() != QLockFile::LockFailedError)
        return {ErrorCode::FolderNotWritable, {info.absolutePath()}};
    qint64 process = 0;
    QString host, program;
    lock->getLockInfo(&process, &host, &program);
    const QFileInfo held(lockPath);
    const QString since = Clock::chinaTime(held.lastModified()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString who = QStringLiteral("%1@%2, %3 (%4), %5").arg(held.owner(), host, program).arg(process).arg(since);
    return {ErrorCode::FileInUse, {path, who}};
}

bool isSharedFileSystem(const QByteArray& type)
{
    static const QList<QByteArray> shared{"nfs",   "nfs4", "cifs", "smb3",      "smbfs",      "9p",          "afs",
                                          "ncpfs", "gfs2", "ocfs2", "fuse.sshfs", "fuse.davfs", "davfs",       "fuse.gvfsd-fuse",
                                          "fuse.rclone", "glusterfs", "fuse.glusterfs", "ceph", "lustre"};
    return shared.contains(type.toLower());
}

} // namespace qingshou
