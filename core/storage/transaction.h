// SPDX-License-Identifier: GPL-3.0-or-later
// BEGIN IMMEDIATE … COMMIT; rolls back unless committed. Never nests: a second one on the same connection throws.
#pragma once

namespace qingshou {

class Database;

class Transaction {
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws StorageError when the engine refuses; everything is rolled back then.
    void commit();

private:
    Database& db_;
    bool open_ = true;
};

} // namespace qingshou
