// SPDX-License-Identifier: GPL-3.0-or-later
// The borrowers themselves, as imports make them; what is summed up in their columns is BorrowerSummary's.
#pragma once

#include "core/base/id.h"
#include "core/storage/statement.h"

#include <optional>
#include <string_view>

namespace qingshou {

class Database;

/// Statements are prepared once: keep one for as long as many borrowers are written, but not beyond the transaction.
class BorrowerRepository {
public:
    explicit BorrowerRepository(Database& db);

    std::optional<BorrowerId> findByParty(PartyId party);
    std::optional<PartyId> partyOf(BorrowerId borrower);
    void insert(BorrowerId id, PartyId party, BranchId branch, std::string_view name, std::string_view nameKey);
    /// The party's name, which is repeated for sorting and filtering.
    void rename(PartyId party, std::string_view name, std::string_view nameKey);

private:
    qint64 revision(); ///< one for all that is written

    Statement findByParty_, partyOf_, insert_, rename_;
    Database& db_;
    qint64 revision_ = 0;
};

} // namespace qingshou
