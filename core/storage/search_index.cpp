// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/storage/borrower_columns.h"
#include "core/storage/database.h"
#include "core/storage/party_details.h"
#include "core/storage/read_snapshot.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace qingshou {
namespace {

class StopCheck {
public:
    explicit StopCheck(const std::atomic<bool>& stop) : stop_(stop) {}
    void operator()()
    {
        if (++count_ % 1024 == 0 && stop_)
            throw SearchIndex::Stopped();
    }

private:
    const std::atomic<bool>& stop_;
    unsigned count_ = 0;
};

} // namespace

/// Reads everything of a whole book by walking tables and indexes from end to end, and of a part of it by key.
class SearchIndex::Loader {
public:
    Loader(SearchIndex& index, Database& db, const Scope& scope, const std::atomic<bool>& stop,
           const std::optional<std::vector<qint64>>& only)
        : index_(index), db_(db), check_(stop)
    {
        readBorrowers(scope, only);
        byKey_ = only || (scope.branches && isSmallPart());
        readLoans();
        readRelated("co_borrowers", PartyRole::CoBorrower);
        readRelated("contact_people", PartyRole::ContactPerson);
        finishPeople();
    }

private:
    struct Part {
        qint64 party;
        qint64 balance;
        quint32 borrower;
        PartyRole role;
    };

    void readBorrowers(const Scope& scope, const std::optional<std::vector<qint64>>& only)
    {
        const std::string columns = "SELECT id, party_id, branch_id, balance_fen FROM borrowers WHERE ";
        const auto take = [this](const Statement& row) {
            check_();
            const auto borrower = static_cast<quint32>(index_.borrowers_.size());
            index_.borrowers_.push_back(row.integer(0));
            parts_.push_back({row.integer(1), row.integer(3), borrower, PartyRole::Borrower});
            index_.branchNumbers_.push_back(branchNumber(row.id<BranchId>(2)));
        };
        if (!only) {
            Statement rows(db_, columns + scope.condition("branch_id") + " ORDER BY id");
            while (rows.step())
                take(rows);
            return;
        }
        Statement one(db_, columns + scope.condition("+branch_id") + " AND id = ?");
        std::vector<qint64> ids = *only;
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : ids) {
            one.bind(1, id);
            if (one.step())
                take(one);
            one.reset();
        }
    }

    bool isSmallPart()
    {
        Statement all(db_, "SELECT count(*) FROM borrowers");
        all.step();
        return static_cast<qint64>(index_.borrowers_.size()) * 4 < all.integer(0);
    }

    quint16 branchNumber(BranchId id)
    {
        const auto place = std::find(index_.branches_.begin(), index_.branches_.end(), id);
        const auto number = static_cast<quint16>(place - index_.branches_.begin());
        if (place == index_.branches_.end())
            index_.branches_.push_back(id);
        return number;
    }

    std::optional<quint32> find(qint64 borrower) const
    {
        const std::vector<qint64>& ids = index_.borrowers_;
        const auto place = std::lower_bound(ids.begin(), ids.end(), borrower);
        return place != ids.end() && *place == borrower ? std::optional(static_cast<quint32>(place - ids.begin()))
                                                        : std::nullopt;
    }

    /// Loan numbers, and guarantors by way of the loans.
    void readLoans()
    {
        struct Loan {
            qint64 id;
            quint32 borrower;
        };
        std::vector<Loan> loans;
        NumberIndex::Builder numbers;
        const auto guarantor = [this](qint64 party, quint32 borrower) {
            parts_.push_back({party, 0, borrower, PartyRole::Guarantor});
        };
        if (byKey_) {
            Statement ofBorrower(db_, "SELECT id, loan_number FROM loans WHERE borrower_id = ?");
            Statement ofLoan(db_, "SELECT party_id FROM guarantees WHERE loan_id = ?");
            for (quint32 borrower = 0; borrower < index_.borrowers_.size(); ++borrower) {
                for (ofBorrower.bind(1, index_.borrowers_[borrower]); ofBorrower.step(); check_()) {
                    numbers.add(ofBorrower.utf8(1), borrower);
                    for (ofLoan.bind(1, ofBorrower.integer(0)); ofLoan.step();)
                        guarantor(ofLoan.integer(0), borrower);
                    ofLoan.reset();
                }
                ofBorrower.reset();
            }
            index_.loanNumbers_ = numbers.build();
            return;
        }
        // Each of the first two from an index that holds all it asks for: the loans themselves are some 500 MB.
        Statement owners(db_, "SELECT id, borrower_id FROM loans");
        for (; owners.step(); check_())
            if (const auto borrower = find(owners.integer(1)))
                loans.push_back({owners.integer(0), *borrower});
        std::sort(loans.begin(), loans.end(), [](const Loan& a, const Loan& b) { return a.id < b.id; });
        const auto ownerOf = [&](qint64 loan) -> const Loan* {
            const auto place = std::lower_bound(loans.begin(), loans.end(), loan,
                                                [](const Loan& entry, qint64 id) { return entry.id < id; });
            return place != loans.end() && place->id == loan ? &*place : nullptr;
        };
        Statement rows(db_, "SELECT id, loan_number FROM loans ORDER BY loan_number");
        for (; rows.step(); check_())
            if (const Loan* loan = ownerOf(rows.integer(0)))
                numbers.add(rows.utf8(1), loan->borrower);
        index_.loanNumbers_ = numbers.build();
        Statement guarantees(db_, "SELECT party_id, loan_id FROM guarantees");
        for (; guarantees.step(); check_())
            if (const Loan* loan = ownerOf(guarantees.integer(1)))
                guarantor(guarantees.integer(0), loan->borrower);
    }

    void readRelated(const std::string& table, PartyRole role)
    {
        if (!byKey_) {
            Statement rows(db_, "SELECT party_id, borrower_id FROM " + table);
            for (; rows.step(); check_())
                if (const auto borrower = find(rows.integer(1)))
                    parts_.push_back({rows.integer(0), 0, *borrower, role});
            return;
        }
        Statement rows(db_, "SELECT party_id FROM " + table + " WHERE borrower_id = ?");
        for (quint32 borrower = 0; borrower < index_.borrowers_.size(); ++borrower) {
            for (rows.bind(1, index_.borrowers_[borrower]); rows.step(); check_())
                parts_.push_back({rows.integer(0), 0, borrower, role});
            rows.reset();
        }
    }

    /// Among people of one name borrowers come first, and those who owe most.
    void finishPeople()
    {
        std::sort(parts_.begin(), parts_.end(), [](const Part& a, const Part& b) {
            return std::tuple(a.role, -a.balance, a.borrower, a.party) <
                   std::tuple(b.role, -b.balance, b.borrower, b.party);
        });
        parts_.erase(std::unique(parts_.begin(), parts_.end(),
                                 [](const Part& a, const Part& b) { // guarantor of several loans
                                     return a.role == b.role && a.borrower == b.borrower && a.party == b.party;
                                 }),
                     parts_.end());
        for (const Part& part : parts_) {
            index_.parties_.push_back(part.party);
            index_.partBorrowers_.push_back(part.borrower);
            index_.roles_.push_back(part.role);
        }
        parts_ = {};
        index_.byParty_.resize(index_.parties_.size());
        std::iota(index_.byParty_.begin(), index_.byParty_.end(), 0u);
        std::sort(index_.byParty_.begin(), index_.byParty_.end(), [this](quint32 a, quint32 b) {
            return std::pair(index_.parties_[a], a) < std::pair(index_.parties_[b], b);
        });
        NameIndex::Builder names;
        Statement party(db_, "SELECT name FROM parties WHERE id = ?");
        qint64 last = 0;
        for (const quint32 item : index_.byParty_) {
            check_();
            if (const qint64 id = index_.parties_[item]; id != last) {
                party.reset();
                party.bind(1, last = id);
                if (!party.step())
                    last = 0;
            }
            if (last != 0)
                names.add(party.utf8(0), item);
        }
        party.reset();
        index_.names_ = names.build();
    }

    SearchIndex& index_;
    Database& db_;
    StopCheck check_;
    bool byKey_ = false;
    std::vector<Part> parts_;
};

SearchIndex::SearchIndex(Database& db, const Scope& scope, const std::atomic<bool>& stop,
                         const std::optional<std::vector<qint64>>& only)
{
    const ReadSnapshot snapshot(db);
    revision_ = BorrowerRevision::current(db);
    Loader(*this, db, scope, stop, only);
}

SearchIndex::Person SearchIndex::person(quint32 item) const
{
    return {PartyId{parties_[item]}, partBorrowers_[item], roles_[item]};
}

std::vector<quint32> SearchIndex::partsOf(PartyId party) const
{
    const auto first = std::lower_bound(byParty_.begin(), byParty_.end(), party.value,
                                        [this](quint32 item, qint64 id) { return parties_[item] < id; });
    const auto last = std::find_if(first, byParty_.end(), [&](quint32 item) { return parties_[item] != party.value; });
    return {first, last};
}

NameIndex SearchIndex::villages(Database& db, const Vault& vault, const std::atomic<bool>& stop) const
{
    StopCheck check(stop);
    NameIndex::Builder villages;
    Statement party(db, "SELECT sealed FROM parties WHERE id = ?");
    qint64 last = 0;
    std::vector<std::string> named;
    for (const quint32 item : byParty_) {
        check();
        if (parties_[item] != last) {
            last = parties_[item];
            named.clear();
            party.bind(1, last);
            if (party.step())
                if (const auto details = openDetails(party.blob(0), vault))
                    for (const std::string& address : details->addresses)
                        if (const std::string_view village = villageIn(address); !village.empty())
                            named.emplace_back(village);
            party.reset();
        }
        for (const std::string& village : named)
            villages.add(village, item);
    }
    return villages.build();
}

std::string_view villageIn(std::string_view address)
{
    // What may stand right before a village's name: the township, else the county.
    static constexpr std::string_view townships[] = {"镇", "乡", "街道", "办事处", "开发区", "林场", "农场", "管区"};
    static constexpr std::string_view counties[] = {"县", "市", "区"};
    for (const std::string_view word : {std::string_view("村"), std::string_view("社区")}) {
        const size_t last = address.rfind(word);
        if (last == std::string_view::npos)
            continue;
        size_t from = 0;
        const auto begin = [&](std::string_view mark) {
            for (size_t at = address.rfind(mark, last); at != std::string_view::npos && at > 0;
                 at = address.rfind(mark, at - 1))
                if (at + mark.size() < last) {
                    from = std::max(from, at + mark.size());
                    return;
                }
        };
        std::for_each(std::begin(townships), std::end(townships), begin);
        if (from == 0)
            std::for_each(std::begin(counties), std::end(counties), begin);
        const size_t at = address.find(word, from + 1);
        return at == std::string_view::npos ? std::string_view() : address.substr(from, at + word.size() - from);
    }
    return {};
}

} // namespace qingshou
