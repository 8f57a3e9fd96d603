// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/duplicate_search.h"

#include "core/base/chinese_text.h"
#include "core/services/change.h"
#include "core/storage/duplicate_query.h"
#include "core/storage/party_details.h"
#include "core/storage/read_snapshot.h"

#include <algorithm>
#include <set>

namespace qingshou {
namespace {

constexpr size_t largestGroup = 24; // more of one name at one branch, or of one number, say nothing about a pair
constexpr qint64 stepOfProgress = 4096;

struct Traits : DuplicateTraits {
    bool opened = false;
};

Traits traitsOf(const ComparedBorrower& borrower, const Vault& vault)
{
    Traits traits;
    traits.name = plainName(QString::fromUtf8(borrower.name.data(), static_cast<qsizetype>(borrower.name.size())));
    traits.branch = borrower.branch;
    const std::optional<PartyDetails> details = openDetails(borrower.sealed, vault);
    if (!details)
        return traits;
    traits.opened = true;
    traits.identity = lookupIdentity(details->idNumber);
    for (const std::string& phone : details->phones)
        traits.phones.push_back(lookupPhone(phone));
    for (const std::string& account : details->accounts)
        traits.accounts.push_back(lookupAccount(account));
    for (const std::string& address : details->addresses)
        traits.addresses.push_back(plainAddress(QString::fromStdString(address)).toStdString());
    return traits;
}

/// Borrowers that have something in common, by a hash of it. What collides by chance is thrown out when it is judged.
class Groups {
public:
    void add(const Traits& traits, qint64 borrower)
    {
        const size_t name = qHash(traits.name);
        const size_t sound = qHash(pinyin(traits.name));
        if (!traits.identity.empty())
            add(1, traits.identity, 0, borrower);
        for (const std::string& phone : traits.phones)
            add(2, phone, sound, borrower);
        for (const std::string& account : traits.accounts)
            add(3, account, sound, borrower);
        for (const std::string& address : traits.addresses)
            add(4, address, sound, borrower);
        if (!traits.name.isEmpty())
            keys_.push_back({qHashMulti(5, name, traits.branch.value), borrower});
    }

    /// Smaller id first, each once.
    std::vector<std::pair<qint64, qint64>> pairs()
    {
        std::sort(keys_.begin(), keys_.end());
        std::vector<std::pair<qint64, qint64>> found;
        for (auto from = keys_.begin(); from != keys_.end();) {
            const auto to = std::find_if(from, keys_.end(), [&](const Key& key) { return key.hash != from->hash; });
            if (static_cast<size_t>(to - from) <= largestGroup)
                for (auto one = from; one != to; ++one)
                    for (auto other = one + 1; other != to; ++other)
                        if (one->borrower != other->borrower)
                            found.emplace_back(one->borrower, other->borrower);
            from = to;
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    struct Key {
        size_t hash = 0;
        qint64 borrower = 0;
        auto operator<=>(const Key&) const = default;
    };
    void add(int kind, const std::string& value, size_t sound, qint64 borrower)
    {
        if (!value.empty())
            keys_.push_back({qHashMulti(kind, QByteArrayView(value), sound), borrower});
    }

    std::vector<Key> keys_;
};

/// One borrower of a pair, read again.
struct Side {
    Traits traits;
    PartyId party;
    DuplicateSide shown;
};

std::optional<Side> sideOf(DuplicateQuery& query, const Vault& vault, qint64 id)
{
    std::optional<Side> side;
    query.read(BorrowerId{id}, [&](const ComparedBorrower& row) {
        const auto text = [](std::string_view utf8) {
            return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        };
        side = Side{traitsOf(row, vault),
                    row.party,
                    {row.id, text(row.name), text(row.customerNumber), row.branch, row.balance}};
    });
    return side;
}

bool isBetterKnown(const Side& one, const Side& other)
{
    const auto rank = [](const Side& side) {
        return std::tuple(side.traits.identity.empty(), side.shown.customerNumber.isEmpty(), -side.shown.balance.fen(),
                          side.shown.id);
    };
    return rank(one) < rank(other);
}

} // namespace

Result<DuplicatesFound> findDuplicates(Database& db, const Session& session, const DuplicateProgress& progress,
                                       std::stop_token stop)
{
    if (!session.may(Permission::ManageParties))
        return ErrorCode::NotAllowed;
    try {
        const ReadSnapshot snapshot(db);
        DuplicateQuery query(db, session.scope);
        const qint64 total = query.count();
        Groups groups;
        qint64 done = 0;
        query.forEach([&](const ComparedBorrower& row) {
            groups.add(traitsOf(row, session.vault), row.id.value);
            if (++done % stepOfProgress == 0 && progress)
                progress(done, total);
            return !stop.stop_requested();
        });
        if (stop.stop_requested())
            return ErrorCode::Cancelled;
        const auto apart = query.toldApart();
        DuplicatesFound found;
        for (const auto& [first, second] : groups.pairs()) {
            if (stop.stop_requested())
                return ErrorCode::Cancelled;
            const std::optional<Side> one = sideOf(query, session.vault, first);
            const std::optional<Side> other = sideOf(query, session.vault, second);
            if (!one || !other || !one->traits.opened || !other->traits.opened ||
                apart.contains({std::min(one->party, other->party), std::max(one->party, other->party)}))
                continue;
            if (const auto judged = judgeDuplicate(one->traits, other->traits))
                found.pairs.push_back(isBetterKnown(*one, *other) ? DuplicatePair{one->shown, other->shown, *judged}
                                                                  : DuplicatePair{other->shown, one->shown, *judged});
        }
        std::sort(found.pairs.begin(), found.pairs.end(), [](const DuplicatePair& left, const DuplicatePair& right) {
            return std::tuple(left.judged.grade, -left.balance().fen(), left.keep.id, left.merge.id) <
                   std::tuple(right.judged.grade, -right.balance().fen(), right.keep.id, right.merge.id);
        });
        found.all = found.pairs.size();
        found.pairs.resize(std::min(found.all, DuplicatesFound::most));
        return found;
    } catch (const StorageError& error) {
        return errorOf(error, db);
    }
}

} // namespace qingshou
