// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_errors.h"

#include <sqlite3.h>

namespace qingshou {

StorageError toStorageError(const SQLite::Exception& exception)
{
    ErrorCode code = ErrorCode::StorageFailed;
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        code = ErrorCode::DiskFull;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        code = ErrorCode::FileInUse;
        break;
    case SQLITE_NOTADB:
        code = ErrorCode::NotAWorkstationFile;
        break;
    case SQLITE_CORRUPT:
        code = ErrorCode::FileDamaged;
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        code = ErrorCode::FileNotWritable;
        break;
    case SQLITE_CANTOPEN:
        code = ErrorCode::FileNotReadable;
        break;
    case SQLITE_INTERRUPT:
        code = ErrorCode::Cancelled;
        break;
    default:
        break;
    }
    return {code, exception.getExtendedErrorCode(), exception.what()};
}

} // namespace qingshou
