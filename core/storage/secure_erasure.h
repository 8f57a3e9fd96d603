// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives, what the connection deletes is overwritten with zeros instead of being left in free pages. finish()
// does the same to pages that were free before, and empties the log, which holds earlier states of pages.
// Copies of the file that were made before are not reached. Outside a transaction; throws StorageError.
#pragma once

namespace qingshou {

class Database;

class SecureErasure {
public:
    explicit SecureErasure(Database& db);
    ~SecureErasure();
    SecureErasure(const SecureErasure&) = delete;
    SecureErasure& operator=(const SecureErasure&) = delete;

    /// False when somebody who reads kept the log from being emptied: it empties when the file is closed.
    bool finish();

private:
    Database& db_;
};

} // namespace qingshou
