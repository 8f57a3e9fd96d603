// SPDX-License-Identifier: GPL-3.0-or-later
// What the search box looks through, in memory: the people and firms around the borrowers of a scope by name, the loan
// numbers by beginning and end, the villages. Sealed values are not in it but for the villages' names, which are opened
// for as long as the session lasts; identity numbers and phones are found through their keyed hashes.
// Of a million loans some 80 MB, read in a few seconds. Inside core/storage and core/services only.
#pragma once

#include "core/base/name_index.h"
#include "core/storage/number_index.h"
#include "core/storage/scope.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace qingshou {

class Database;
class Vault;

/// What somebody is to a borrower.
enum class PartyRole : quint8 { Borrower, CoBorrower, Guarantor, ContactPerson };

/// Immutable.
class SearchIndex {
public:
    /// Borrowers of the scope; of these only some, when named. Throws Stopped when `stop` becomes true.
    SearchIndex(Database& db, const Scope& scope, const std::atomic<bool>& stop,
                const std::optional<std::vector<qint64>>& only = {});
    struct Stopped {};

    /// Items of names(): somebody's part in a borrower's case.
    struct Person {
        PartyId party;
        quint32 borrower; ///< a number of this index
        PartyRole role;
    };
    const NameIndex& names() const { return names_; }
    const NumberIndex& loanNumbers() const { return loanNumbers_; } ///< items: numbers of borrowers
    Person person(quint32 item) const;
    /// Every part that the party has.
    std::vector<quint32> partsOf(PartyId party) const;
    BorrowerId borrower(quint32 number) const { return BorrowerId{borrowers_[number]}; }
    BranchId branchOf(quint32 number) const { return branches_[branchNumbers_[number]]; }
    size_t borrowers() const { return borrowers_.size(); }
    qint64 revision() const { return revision_; }

    /// By village, the same items. From the sealed addresses, so that it takes its time.
    NameIndex villages(Database& db, const Vault& vault, const std::atomic<bool>& stop) const;

private:
    class Loader;

    qint64 revision_ = 0;
    std::vector<qint64> borrowers_; ///< ids, ascending
    std::vector<quint16> branchNumbers_;
    std::vector<BranchId> branches_;
    std::vector<qint64> parties_; ///< by item
    std::vector<quint32> partBorrowers_;
    std::vector<PartyRole> roles_;
    std::vector<quint32> byParty_; ///< items in the order of parties
    NameIndex names_;
    NumberIndex loanNumbers_;
};

/// The village in an address: 湖南省武冈市邓元泰镇光明村3组12号 → 光明村. Empty: none is named.
std::string_view villageIn(std::string_view address);

} // namespace qingshou
