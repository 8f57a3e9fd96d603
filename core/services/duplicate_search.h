// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that may be one person under two numbers or two spellings, in the part of the book that the user sees. One
// pass over every borrower's sealed details, for a job: half a minute for a million. Reads only, on any connection.
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/duplicate_rule.h"
#include "core/services/session.h"

#include <functional>
#include <stop_token>

namespace qingshou {

class Database;

struct DuplicateSide {
    BorrowerId id{};
    QString name{};
    QString customerNumber{};
    BranchId branch{};
    Money balance{};
};

struct DuplicatePair {
    DuplicateSide keep{}; ///< proposed: who has an identity number, then a customer number, then owes more
    DuplicateSide merge{};
    DuplicateJudgement judged{};

    Money balance() const { return keep.balance + merge.balance; }
};

struct DuplicatesFound {
    static constexpr size_t most = 2'000;
    std::vector<DuplicatePair> pairs{}; ///< the surest first, then the largest sums; at most so many
    size_t all = 0;
};

using DuplicateProgress = std::function<void(qint64 done, qint64 total)>;

/// Those that somebody told apart are left out. NotAllowed without ManageParties, Cancelled, storage errors.
Result<DuplicatesFound> findDuplicates(Database& db, const Session& session, const DuplicateProgress& progress = {},
                                       std::stop_token stop = {});

} // namespace qingshou
