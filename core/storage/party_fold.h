// SPDX-License-Identifier: GPL-3.0-or-later
// Lets parties that only the running import has made, and their borrowers, go into those whom they turned out to be:
// as if they had never been apart. Only rows; personal data and search keys are the caller's. Inside its transaction.
#pragma once

#include "core/base/id.h"
#include "core/storage/statement.h"

#include <array>
#include <span>
#include <vector>

namespace qingshou {

class Database;

struct FoldedParty {
    PartyId gone, kept;
    BorrowerId goneBorrower, keptBorrower; ///< none: it owes nothing
};

/// Statements are prepared once: keep one for as long as many are folded, but not beyond the transaction.
class PartyFold {
public:
    explicit PartyFold(Database& db);

    /// Nothing refers to the party but guarantees.
    bool isOnlyGuarantor(PartyId party);
    /// Co-borrowers and contact people. Who is named around the other one already is gone; these are given back.
    std::vector<PartyId> movePeople(BorrowerId from, BorrowerId to);
    /// The borrower is of another party from now on.
    void giveBorrower(BorrowerId borrower, PartyId to);
    void remove(PartyId party, BorrowerId borrower);
    /// Loans and guarantees, in one pass however many: an empty book has no indexes while it is filled.
    void moveLoans(std::span<const FoldedParty> folded);

private:
    struct People {
        Statement named, remove, move;
    };

    Database& db_;
    Statement isReferredTo_, giveBorrower_, removeParty_, removeBorrower_;
    std::array<People, 2> people_;
};

} // namespace qingshou
