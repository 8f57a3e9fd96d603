// SPDX-License-Identifier: GPL-3.0-or-later
// Thrown by everything in core/storage when the engine fails; caught once, at the service boundary.
#pragma once

#include "core/base/error.h"

#include <stdexcept>

namespace qingshou {

class StorageError : public std::runtime_error {
public:
    StorageError(ErrorCode code, int engineCode, const std::string& words)
        : std::runtime_error(words), code_(code), engineCode_(engineCode)
    {
    }
    /// DiskFull, FileInUse, FileDamaged, FileNotWritable or StorageFailed.
    ErrorCode code() const { return code_; }
    /// SQLite's extended result code.
    int engineCode() const { return engineCode_; }

private:
    ErrorCode code_;
    int engineCode_;
};

} // namespace qingshou
