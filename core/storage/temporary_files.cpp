// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/temporary_files.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

namespace qingshou {
namespace {

/// In pieces, which do not move when the file grows.
class Contents {
public:
    /// How many of the bytes there are.
    int read(char* into, int size, sqlite3_int64 at) const
    {
        const auto there = static_cast<int>(std::clamp<sqlite3_int64>(size_ - at, 0, size));
        forEachPart(there, at, [&](size_t piece, size_t from, size_t count) {
            std::memcpy(into, pieces_[piece]->data() + from, count);
            into += count;
        });
        return there;
    }
    void write(const char* bytes, int size, sqlite3_int64 at)
    {
        grow(at + size);
        forEachPart(size, at, [&](size_t piece, size_t from, size_t count) {
            std::memcpy(pieces_[piece]->data() + from, bytes, count);
            bytes += count;
        });
    }
    void truncate(sqlite3_int64 size)
    {
        if (size >= size_)
            return;
        size_ = size;
        pieces_.resize(piecesFor(size));
    }
    sqlite3_int64 size() const { return size_; }

private:
    static constexpr size_t pieceSize = 65536;
    using Piece = std::array<char, pieceSize>;

    static size_t piecesFor(sqlite3_int64 size) { return (static_cast<size_t>(size) + pieceSize - 1) / pieceSize; }
    void grow(sqlite3_int64 size)
    {
        while (pieces_.size() < piecesFor(size))
            pieces_.push_back(std::make_unique<Piece>());
        size_ = std::max(size_, size);
    }
    template <class Each>
    static void forEachPart(int size, sqlite3_int64 at, const Each& each)
    {
        auto left = static_cast<size_t>(size), place = static_cast<size_t>(at);
        while (left > 0) {
            const size_t from = place % pieceSize, count = std::min(left, pieceSize - from);
            each(place / pieceSize, from, count);
            place += count;
            left -= count;
        }
    }

    std::vector<std::unique_ptr<Piece>> pieces_;
    sqlite3_int64 size_ = 0;
};

struct File {
    sqlite3_file base{};
    Contents contents;
};

Contents& contentsOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->contents;
}

int closeFile(sqlite3_file* file)
{
    reinterpret_cast<File*>(file)->~File();
    return SQLITE_OK;
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    char* bytes = static_cast<char*>(into);
    const int there = contentsOf(file).read(bytes, size, at);
    if (there == size)
        return SQLITE_OK;
    std::fill(bytes + there, bytes + size, '\0'); // as the engine asks for
    return SQLITE_IOERR_SHORT_READ;
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    try {
        contentsOf(file).write(static_cast<const char*>(from), size, at);
        return SQLITE_OK;
    } catch (const std::bad_alloc&) {
        return SQLITE_FULL;
    }
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    contentsOf(file).truncate(size);
    return SQLITE_OK;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    *size = contentsOf(file).size();
    return SQLITE_OK;
}
int nothingToDo(sqlite3_file*, int)
{
    return SQLITE_OK;
}
int checkReservedLock(sqlite3_file*, int* held)
{
    *held = 0;
    return SQLITE_OK;
}
int fileControl(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}
int nothingSpecial(sqlite3_file*)
{
    return 0;
}

/// Version 1: neither shared memory nor memory maps.
const sqlite3_io_methods methods{1,           closeFile,      readFile,       writeFile,   truncateFile,
                                 nothingToDo, fileSize,       nothingToDo,    nothingToDo, checkReservedLock,
                                 fileControl, nothingSpecial, nothingSpecial, nullptr,     nullptr,
                                 nullptr,     nullptr,        nullptr,        nullptr};

decltype(sqlite3_vfs::xOpen) openOfSystem = nullptr;

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    if (name)
        return openOfSystem(vfs, name, file, flags, outFlags);
    new (file) File();
    file->pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

const char* registered()
{
    // The system's functions find what is theirs in pAppData, which is copied.
    static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    openOfSystem = vfs.xOpen;
    vfs.xOpen = openFile;
    vfs.szOsFile = std::max(vfs.szOsFile, static_cast<int>(sizeof(File)));
    vfs.zName = "qingshou";
    sqlite3_vfs_register(&vfs, 0);
    return vfs.zName;
}

} // namespace

const char* temporaryFilesInMemory()
{
    static const char* const name = registered();
    return name;
}

} // namespace qingshou
