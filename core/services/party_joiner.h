// SPDX-License-Identifier: GPL-3.0-or-later
// Brings together those whom a ledger's rows knew by the customer number alone and by the identity number alone, once a
// row has both, so that the order of rows and of ledgers does not decide who is who. Of two of whom the import has made
// one, that one goes into the other as if they had never been apart. Of two customers of the book, the one on whom
// nothing stands but what ledgers said is merged into the other, as a person would do it (merge_service.h). Where
// entries stand on both, or somebody told the two apart, they stay two and are proposed for merging.
#pragma once

#include "core/services/change.h"
#include "core/storage/loans_for_sums.h"
#include "core/storage/party_fold.h"
#include "core/storage/party_repository.h"

#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace qingshou {

struct JoinedParty {
    PartyId party;
    BorrowerId borrower; ///< none: it owes nothing
    bool isNew = false;  ///< of this import
};

/// One row has said that they are one.
struct PartyJoin {
    JoinedParty numbered; ///< has the customer number
    JoinedParty other;    ///< has the identity number, and no customer number
};

/// What it means for what the import keeps in memory.
struct PartiesJoined {
    BorrowersReplaced borrowers;
    std::unordered_set<qint64> gone;         ///< parties that are no more, nor are their search keys
    std::vector<PartyRepository::Key> added; ///< search keys to be written
};

class PartyJoiner {
public:
    explicit PartyJoiner(Change& change);

    /// Once, when all rows are written. Summaries and sums are the caller's. Throws StorageError.
    PartiesJoined join(std::span<const PartyJoin> joins);

private:
    JoinedParty standsNow(JoinedParty one) const;
    void bringTogether(const PartyJoin& join);
    void fold(const JoinedParty& gone, JoinedParty kept);
    void foldDetails(const JoinedParty& gone, const JoinedParty& kept);
    void merge(const PartyJoin& join);

    Change& change_;
    PartyRepository parties_;
    PartyFold fold_;
    std::unordered_map<qint64, JoinedParty> into_; ///< by the party that is gone
    std::vector<FoldedParty> folded_;
    std::vector<JoinedParty> withoutLoans_; ///< whose borrowers are no more
    std::vector<PartyJoin> ofBook_;         ///< both
    PartiesJoined joined_;
};

} // namespace qingshou
