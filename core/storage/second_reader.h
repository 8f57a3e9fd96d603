// SPDX-License-Identifier: GPL-3.0-or-later
// Another connection that sees the very state that a first one sees, so that a thread beside it reads a half of what is
// long to read. Inside core/storage only.
#pragma once

#include "core/storage/database.h"
#include "core/storage/long_reading.h"

#include <memory>

namespace qingshou {

class SecondReader {
public:
    /// `first` reads under a ReadSnapshot and is in no transaction. Nothing when somebody has committed since that
    /// began, when there is one processor only, or when the file cannot be opened again: then the first one reads all.
    static std::unique_ptr<SecondReader> of(Database& first);

    /// Of one thread at a time.
    Database& db() { return db_; }

private:
    explicit SecondReader(const Database& first) : db_(first.path(), Database::Mode::ReadOnly, first.vfs()) {}

    Database db_;
    LongReading reading_{db_};
};

} // namespace qingshou
