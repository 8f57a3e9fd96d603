// SPDX-License-Identifier: GPL-3.0-or-later
// Translates the engine's exceptions into StorageError. Inside core/storage only.
#pragma once

#include "core/storage/storage_error.h"

#include <SQLiteCpp/Exception.h>

namespace qingshou {

StorageError toStorageError(const SQLite::Exception& exception);

template <class F>
decltype(auto) translated(F&& f)
{
    try {
        return f();
    } catch (const SQLite::Exception& exception) {
        throw toStorageError(exception);
    }
}

} // namespace qingshou
