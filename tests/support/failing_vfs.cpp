// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <new>
#include <string>

namespace qingshou::test {

struct FailingVfs::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    std::string name;
    std::atomic<qint64> writes = 0;
    std::atomic<qint64> failFrom = 0; ///< 0: never
    std::atomic<int> failure = SQLITE_FULL;
    std::atomic<bool> failed = false;

    /// What a write answers, before anything reaches the disk.
    int beforeWrite()
    {
        const qint64 number = ++writes;
        const qint64 from = failFrom;
        if (from == 0 || number < from)
            return SQLITE_OK;
        failed = true;
        return failure;
    }
};

namespace {

/// Our head, then the real file's bytes.
struct File {
    sqlite3_file base;
    FailingVfs::State* state;
    sqlite3_io_methods methods;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* fileOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}
sqlite3_file* realOf(sqlite3_file* file)
{
    return fileOf(file)->real();
}
FailingVfs::State* stateOf(sqlite3_vfs* vfs)
{
    return static_cast<FailingVfs::State*>(vfs->pAppData);
}
sqlite3_vfs* realOf(sqlite3_vfs* vfs)
{
    return stateOf(vfs)->real;
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    const int refused = fileOf(file)->state->beforeWrite();
    return refused == SQLITE_OK ? realOf(file)->pMethods->xWrite(realOf(file), from, size, at) : refused;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file* file, int* held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}
int fileControl(sqlite3_file* file, int what, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** mapped)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, mapped);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File* ours = new (file) File{};
    ours->state = stateOf(vfs);
    const int code = realOf(vfs)->xOpen(realOf(vfs), name, ours->real(), flags, outFlags);
    if (!ours->real()->pMethods)
        return code;
    // No version 3: writes must pass here and not through a memory map.
    ours->methods = {
        2,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
        unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap,   shmLock,  shmBarrier,
        shmUnmap,   nullptr,           nullptr};
    ours->base.pMethods = &ours->methods;
    return code;
}
int deleteFile(sqlite3_vfs* vfs, const char* name, int sync)
{
    return realOf(vfs)->xDelete(realOf(vfs), name, sync);
}
int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    return realOf(vfs)->xAccess(realOf(vfs), name, flags, result);
}
int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* path)
{
    return realOf(vfs)->xFullPathname(realOf(vfs), name, size, path);
}

} // namespace

FailingVfs::FailingVfs() : state_(std::make_unique<State>())
{
    static std::atomic<int> number = 0;
    state_->real = sqlite3_vfs_find(nullptr);
    state_->name = "failing-" + std::to_string(++number);
    state_->vfs = *state_->real; // time, randomness and sleep stay the real ones
    state_->vfs.pNext = nullptr;
    state_->vfs.szOsFile = static_cast<int>(sizeof(File)) + state_->real->szOsFile;
    state_->vfs.zName = state_->name.c_str();
    state_->vfs.pAppData = state_.get();
    state_->vfs.xOpen = openFile;
    state_->vfs.xDelete = deleteFile;
    state_->vfs.xAccess = accessFile;
    state_->vfs.xFullPathname = fullPath;
    sqlite3_vfs_register(&state_->vfs, 0);
}

FailingVfs::~FailingVfs()
{
    sqlite3_vfs_unregister(&state_->vfs);
}

QString FailingVfs::name() const
{
    return QString::fromStdString(state_->name);
}

void FailingVfs::failFrom(qint64 write, Failure failure)
{
    state_->failure = failure == Failure::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    state_->writes = 0;
    state_->failed = false;
    state_->failFrom = write;
}

void FailingVfs::heal()
{
    state_->failFrom = 0;
    state_->writes = 0;
    state_->failed = false;
}

qint64 FailingVfs::writes() const
{
    return state_->writes;
}

bool FailingVfs::failed() const
{
    return state_->failed;
}

} // namespace qingshou::test
