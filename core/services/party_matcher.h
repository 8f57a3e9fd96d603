// SPDX-License-Identifier: GPL-3.0-or-later
// Who a ledger's customer or guarantor is: known by customer number, else identity number, else standing alone, never
// by name. New ones enter the book; of known ones what the ledger says more is added. Who was merged is found as the
// one into whom he went, whose name and number stand whatever the rows of the other one say. Where rows of one ledger
// differ, a name that comes with a customer number stands, then the longer one, then the first in the order of the
// texts; of identity numbers the first in that order: the order of the rows does not tell.
#pragma once

#include "core/services/party_joiner.h"
#include "core/services/prepared_row.h"
#include "core/storage/borrower_repository.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/id_run.h"
#include "core/storage/ledger_links_repository.h"

#include <tsl/robin_map.h>

#include <array>
#include <bit>
#include <deque>
#include <future>
#include <span>
#include <unordered_map>

namespace qingshou {

class PartyMatcher {
public:
    /// emptyBook: nobody is known beforehand, so that nothing needs to be asked.
    PartyMatcher(Database& db, const IdAllocator& ids, const Vault& vault, bool emptyBook);

    /// The borrower of a row; `known`: the loan as the book has it, by which one that stands alone is found again.
    BorrowerId borrowerOf(PreparedParty& said, const LoanRecord* known, BranchId branch);
    /// A guarantor stands alone per loan and name when there is no identity number.
    PartyId guarantorOf(PreparedParty& said, std::span<const LedgerGuarantee> ofLoan);
    /// A new party that nothing but its row leads to.
    PartyId standAlone(PreparedParty& said);

    /// Of an empty book: borrowers that are to be written at the end, once their loans are known.
    const std::deque<BorrowerSummary::NewBorrower>& newBorrowers() const { return newBorrowers_; }

    /// Writes those that are new, whose rows must still be there; before anything refers to them by a foreign key.
    void flush();
    /// After flush(): those whom a row has said to be one, though rows or ledgers before it knew them as two.
    std::vector<PartyJoin> joins() const;
    void replace(const PartiesJoined& joined);
    /// At the end, once: the ids that were taken; the search keys are put into the order of the table on another
    /// thread meanwhile.
    void finish();
    /// After finish().
    void writeKeys();

private:
    struct Entry {
        PartyId party;
        BorrowerId borrower; ///< none so far
        size_t contents = 0; ///< of what was taken in last; 0: not in this run
        quint32 place = 0;   ///< in entries_
        bool hasCustomerNumber = false;
        bool hasKeys = false; ///< some of its search keys are in keys_
        // Bits, for there are a million entries:
        bool isNew : 1 = false;        ///< of this run
        bool toldIdentity : 1 = false; ///< in this run
        quint8 namedBy : 2 = 0;        ///< by a row of this run: see rankOf()
    };
    /// Two entries by their places.
    struct Joined {
        quint32 numbered, other;
    };
    /// A number in halves: a table of them needs a third less memory than one of wholes, which lie eight bytes apart.
    template <int count>
    struct Halves {
        std::array<quint32, count> halves{};
        friend bool operator==(const Halves&, const Halves&) = default;
    };
    /// Keyed hash of a customer number: 128 bits, which no two numbers share.
    using NumberHash = Halves<4>;
    using IdentityHash = Halves<2>; ///< PreparedParty::identity
    struct FirstHalf {
        template <int count>
        size_t operator()(const Halves<count>& hash) const noexcept
        {
            return hash.halves[0] | static_cast<size_t>(hash.halves[1]) << 32U;
        }
    };
    /// What leads to an entry, by its place: tight, for a first import keeps everybody in memory.
    template <class By, class Hash = std::hash<By>>
    using Places = tsl::robin_map<By, quint32, Hash>;
    using Key = PartyRepository::Key;

    Entry* find(const PreparedParty& said);
    Entry* adopted(const PreparedParty& said, BorrowerId borrower);
    Entry* entryOf(PartyId party);
    Entry& insert(PreparedParty& said);
    void enrich(Entry& entry, const PreparedParty& said, bool isCustomer);
    void noteJoins(const Entry& entry, const PreparedParty& said);
    void noteJoin(const Entry& entry, Entry& other, const PreparedParty& said);
    static bool names(const Entry& entry, const PreparedParty& said, const Party& party);
    static quint8 rankOf(const PreparedParty& said) { return said.customerNumber.empty() ? 1 : 2; }
    Entry& add(PartyId party, size_t contents, bool hasCustomerNumber);
    bool isCalled(const Entry& entry, std::string_view name) const;
    bool speaksOfMerged(const Entry& entry, const PreparedParty& said, const Party& party) const;
    NumberHash hashOf(std::string_view customerNumber) const;
    static IdentityHash halvesOf(qint64 identity) { return std::bit_cast<IdentityHash>(identity); }
    void remember(const PreparedParty& said, const Entry& entry);

    const Vault& vault_;
    bool emptyBook_;
    bool anyMerged_;
    PartyRepository parties_;
    BorrowerRepository borrowers_;
    IdRun partyIds_, borrowerIds_;
    std::deque<Entry> entries_; ///< never moves what it holds
    Places<NumberHash, FirstHalf> byCustomer_;
    Places<IdentityHash, FirstHalf> byIdentity_;                      ///< keyed hashes, which need no hashing
    Places<qint64> byParty_;                                          ///< only when the book was not empty
    std::unordered_map<qint64, std::vector<std::string>> otherNames_; ///< of those that were merged into a party
    std::vector<PartyRepository::NewParty> unwritten_;                ///< texts are the rows'
    std::vector<Joined> joined_;
    std::deque<Key> keys_;
    std::future<void> sorted_;                              ///< keys_ are
    std::deque<BorrowerSummary::NewBorrower> newBorrowers_; ///< only when the book was empty
};

} // namespace qingshou
