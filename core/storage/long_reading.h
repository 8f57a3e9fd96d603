// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives, a connection sees one state of its file, whatever others commit, and takes no lock for each row that
// it looks up. It reads through the address space instead of copying each page: rows from all over a large book then
// take less than half the time. For reading on a thread of its own what can be read again: a disk that fails under a
// mapping ends the program, where it would be an error otherwise. Within a transaction it changes nothing.
#pragma once

#include <memory>

namespace qingshou {

class Database;
class ReadSnapshot;

class LongReading {
public:
    explicit LongReading(Database& db);
    ~LongReading();
    LongReading(const LongReading&) = delete;
    LongReading& operator=(const LongReading&) = delete;

private:
    Database& db_;
    std::unique_ptr<ReadSnapshot> snapshot_;
};

} // namespace qingshou
