// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_selection.h"

#include "core/storage/borrower_sets.h"
#include "core/storage/borrower_sums.h"
#include "core/storage/loan_repository.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

namespace qingshou {
namespace {

/// As BorrowerEntry keeps days.
qint32 digitsOf(QDate day)
{
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

/// Numbers of a word list that are wanted.
std::vector<char> marks(const WordList& words, const std::function<bool(const std::string&)>& wanted)
{
    std::vector<char> marked(words.size());
    for (size_t i = 0; i < marked.size(); ++i)
        marked[i] = wanted(words.word(static_cast<quint32>(i)));
    return marked;
}

bool namesAny(const std::string& codes, const std::vector<GuaranteeType>& types)
{
    return std::any_of(types.begin(), types.end(), [&](GuaranteeType type) { return listsGuarantee(codes, type); });
}

/// The conditions that an entry alone answers.
class EntryFilter {
public:
    EntryFilter(const BorrowerColumns& columns, const Scope& scope, const BorrowerFilter& filter)
        : filter_(filter), minBalance_(filter.minBalance ? filter.minBalance->fen() : 0)
    {
        for (const BranchId branch : columns.branches())
            inScope_.push_back(scope.contains(branch));
        if (!filter.owners.empty()) {
            owners_.resize(columns.owners().size());
            for (const QString& owner : filter.owners)
                if (const auto number = columns.owners().find(owner.toStdString()))
                    owners_[*number] = true;
        }
        if (!filter.guaranteeTypes.empty())
            guaranteeTypes_ = marks(columns.guaranteeTypes(),
                                    [&](const std::string& codes) { return namesAny(codes, filter.guaranteeTypes); });
        for (const ListedClass riskClass : filter.classes)
            classes_ |= 1u << storedClass(riskClass);
        for (const BookSide side : filter.bookSides)
            (side == BookSide::OnBook ? onBook_ : offBook_) = true;
        if (filter.minDays && *filter.minDays > 0)
            latestSince_ = digitsOf(filter.asOf.addDays(-*filter.minDays));
        if (filter.maxDays)
            earliestSince_ = digitsOf(filter.asOf.addDays(-*filter.maxDays));
        if (filter.brokenPromise)
            unkeptBefore_ = digitsOf(filter.asOf);
        if (filter.nextActionUntil.isValid())
            actionUntil_ = digitsOf(filter.nextActionUntil);
    }

    bool operator()(const BorrowerEntry& e) const
    {
        return inScope_[e.branch] && (owners_.empty() || owners_[e.owner]) &&
               (classes_ == 0 || (classes_ >> e.riskClass & 1u) != 0) &&
               (guaranteeTypes_.empty() || guaranteeTypes_[e.guaranteeTypes]) &&
               (!(onBook_ || offBook_) || (onBook_ && e.onBook) || (offBook_ && e.offBook)) &&
               (latestSince_ == 0 || (e.overdueSince != 0 && e.overdueSince <= latestSince_)) &&
               (earliestSince_ == 0 || e.overdueSince == 0 || e.overdueSince >= earliestSince_) &&
               (!filter_.minBalance || e.balance >= minBalance_) &&
               (unkeptBefore_ == 0 || (e.promiseUnkept != 0 && e.promiseUnkept < unkeptBefore_)) &&
               (!filter_.withoutContact || e.lastContact == 0) &&
               (actionUntil_ == 0 || (e.nextAction != 0 && e.nextAction <= actionUntil_)) &&
               (!filter_.classDeviates || e.classDeviates) && (!filter_.unexplained || e.unexplained > 0) &&
               (!filter_.owing || e.balance > 0 || e.arrears > 0);
    }

private:
    const BorrowerFilter& filter_;
    qint64 minBalance_;
    std::vector<char> inScope_, owners_, guaranteeTypes_; ///< the last two empty: any
    unsigned classes_ = 0;
    bool onBook_ = false, offBook_ = false;
    qint32 latestSince_ = 0, earliestSince_ = 0, unkeptBefore_ = 0, actionUntil_ = 0; ///< 0: any
};

/// Sets of borrowers of which an entry must be in each.
class SetFilter {
public:
    explicit SetFilter(const BorrowerColumns& columns) : columns_(columns) {}

    template <class Fill>
    void narrow(Fill&& fill)
    {
        if (in_.empty())
            in_.resize(columns_.entries().size());
        const quint8 before = sets_++;
        fill([&](qint64 borrower) {
            if (const auto place = columns_.find(borrower); place && in_[*place] == before)
                in_[*place] = sets_;
        });
    }
    bool holds(size_t place) const { return sets_ == 0 || in_[place] == sets_; }

private:
    const BorrowerColumns& columns_;
    std::vector<quint8> in_; ///< how many of the sets so far
    quint8 sets_ = 0;
};

template <class Each>
void read(Database& db, const BorrowerSet& set, Each&& each)
{
    Statement rows(db, set.sql);
    set.values.bindTo(rows);
    while (rows.step())
        each(rows.integer(0));
}

/// As people read them out. Fewer fit too many loans.
bool areLastDigits(std::string_view text)
{
    constexpr size_t fewest = 4;
    return text.size() >= fewest && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// An entry's place in an order: the smaller comes first. Columns that count down have their bits turned round.
struct Key {
    quint64 first, second;
    quint32 place;
};

constexpr quint64 last = std::numeric_limits<quint64>::max();

quint64 ordered(qint64 number)
{
    return static_cast<quint64>(number) ^ (quint64(1) << 63);
}

/// Eight bytes of a text from `at` on, so that numbers stand as the texts do.
quint64 prefix(std::string_view text, size_t at)
{
    quint64 bytes = 0;
    for (size_t i = at; i < at + 8; ++i)
        bytes = bytes << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0u);
    return bytes;
}

class KeyMaker {
public:
    KeyMaker(const BorrowerColumns& columns, const BorrowerSort& sort, const std::vector<BranchId>& branches)
        : columns_(columns), column_(sort.column), descending_(sort.descending)
    {
        // Later in time is fewer days, and a promise broken longer ago is the more broken.
        if (column_ == BorrowerColumn::DaysPastDue || column_ == BorrowerColumn::BrokenPromise)
            descending_ = !descending_;
        turned_ = descending_ ? last : 0;
        placeTurned_ = descending_ ? std::numeric_limits<quint32>::max() : 0;
        if (column_ == BorrowerColumn::Branch) { // branch by branch, and within each the largest on top
            placeTurned_ = std::numeric_limits<quint32>::max();
            for (const BranchId branch : columns.branches())
                branchPlaces_.push_back(
                    static_cast<quint64>(std::find(branches.begin(), branches.end(), branch) - branches.begin()));
        }
    }

    Key operator()(quint32 place) const
    {
        const BorrowerEntry& e = columns_.entries()[place];
        const auto key = [&](quint64 first, quint64 second = 0) {
            return Key{first ^ turned_, second ^ turned_, place ^ placeTurned_};
        };
        const auto noneLast = [&](qint64 number) {
            return Key{number == 0 ? last : ordered(number) ^ turned_, 0, place ^ placeTurned_};
        };
        switch (column_) {
        case BorrowerColumn::Name:
            return key(prefix(columns_.nameKey(e), 0), prefix(columns_.nameKey(e), 8));
        case BorrowerColumn::Branch:
            return {branchPlaces_[e.branch] ^ turned_, ~ordered(e.balance), place ^ placeTurned_};
        case BorrowerColumn::Owner:
            return key(columns_.owners().places()[e.owner]);
        case BorrowerColumn::RiskClass:
            return key(e.riskClass, ordered(e.balance));
        case BorrowerColumn::DaysPastDue:
            return key(e.overdueSince == 0 ? last : ordered(e.overdueSince));
        case BorrowerColumn::LoanCount:
            return key(ordered(e.loanCount));
        case BorrowerColumn::Balance:
            return key(ordered(e.balance));
        case BorrowerColumn::Arrears:
            return key(ordered(e.arrears));
        case BorrowerColumn::GuaranteeTypes:
            return key(columns_.guaranteeTypes().places()[e.guaranteeTypes]);
        case BorrowerColumn::NextAction:
            return noneLast(e.nextAction);
        case BorrowerColumn::LastContact:
            return noneLast(e.lastContact);
        case BorrowerColumn::BrokenPromise:
            return key(e.promiseUnkept == 0 ? last : ordered(e.promiseUnkept));
        case BorrowerColumn::ClassDeviates:
            return key(e.classDeviates);
        case BorrowerColumn::Unexplained:
            return key(ordered(e.unexplained));
        }
        return key(ordered(e.balance));
    }

    /// Of two that tie.
    bool laterFirst() const { return placeTurned_ != 0; }
    quint32 placeOf(const Key& key) const { return key.place ^ placeTurned_; }

    bool less(const Key& a, const Key& b) const
    {
        if (a.first != b.first)
            return a.first < b.first;
        if (a.second != b.second)
            return a.second < b.second;
        if (column_ == BorrowerColumn::Name) {
            const int compared = nameKey(a).compare(nameKey(b));
            if (compared != 0)
                return (compared < 0) != descending_;
        }
        return a.place < b.place;
    }

private:
    std::string_view nameKey(const Key& key) const { return columns_.nameKey(columns_.entries()[placeOf(key)]); }

    const BorrowerColumns& columns_;
    BorrowerColumn column_;
    bool descending_;
    quint64 turned_;
    quint32 placeTurned_;
    std::vector<quint64> branchPlaces_;
};

} // namespace

BorrowerSelection::BorrowerSelection(Database& db, const BorrowerColumns& columns, const Scope& scope,
                                     const BorrowerFilter& filter, const Vault* vault)
    : columns_(columns)
{
    const EntryFilter passes(columns, scope, filter);
    SetFilter sets(columns);
    if (!filter.only.empty())
        sets.narrow([&](auto&& add) {
            for (const BorrowerId id : filter.only)
                add(id.value);
        });
    if (filter.figure)
        sets.narrow([&](auto&& add) { read(db, borrowersOfFigure(*filter.figure), add); });
    if (filter.importRun)
        sets.narrow([&](auto&& add) { read(db, borrowersOfRun(*filter.importRun), add); });
    const std::string text = filter.text.trimmed().toStdString();
    if (!text.empty())
        sets.narrow([&](auto&& add) {
            for (const BorrowerEntry& entry : columns.entries())
                if (columns.name(entry).find(text) != std::string_view::npos)
                    add(entry.id);
            columns.loanNumbers().beginningWith(text, add);
            if (areLastDigits(text))
                columns.loanNumbers().endingWith(text, add);
            for (const BorrowerSet& set : borrowersByNumber(filter.text.trimmed(), vault))
                read(db, set, add);
        });
    const std::vector<BorrowerEntry>& entries = columns.entries();
    for (size_t place = 0; place < entries.size(); ++place)
        if (sets.holds(place) && passes(entries[place]))
            chosen_.push_back(static_cast<quint32>(place));
}

BorrowerTotals BorrowerSelection::totals() const
{
    BorrowerTotals sum;
    sum.borrowers = static_cast<qint64>(chosen_.size());
    for (const quint32 place : chosen_) {
        const BorrowerEntry& entry = columns_.entries()[place];
        sum.loans += entry.loanCount;
        sum.balance += Money::fromFen(entry.balance);
        sum.arrears += Money::fromFen(entry.arrears);
    }
    return sum;
}

std::vector<BorrowerId> BorrowerSelection::ids(const BorrowerSort& sort, const std::vector<BranchId>& branches,
                                               qint64 offset, qint64 limit) const
{
    const auto count = static_cast<qint64>(chosen_.size());
    const KeyMaker key(columns_, sort, branches);
    const auto before = [&key](const Key& a, const Key& b) { return key.less(a, b); };
    const qint64 begin = std::clamp<qint64>(offset, 0, count);
    const qint64 end = begin + std::clamp<qint64>(limit, 0, count - begin);
    std::vector<Key> keys;
    keys.reserve(chosen_.size());
    // Those that tie come in their final order, so that near the top one comparison each is all that it takes.
    if (key.laterFirst())
        std::transform(chosen_.rbegin(), chosen_.rend(), std::back_inserter(keys), std::cref(key));
    else
        std::transform(chosen_.begin(), chosen_.end(), std::back_inserter(keys), std::cref(key));
    // Only the page itself is put in order; what comes before and after it need not be.
    const auto at = [&keys](qint64 place) { return keys.begin() + place; };
    if (end < count / 32) { // near the top: most are only compared with the last of the page
        std::partial_sort(keys.begin(), at(end), keys.end(), before);
    } else {
        if (begin > 0 && begin < count)
            std::nth_element(keys.begin(), at(begin), keys.end(), before);
        if (end > begin && end < count)
            std::nth_element(at(begin), at(end), keys.end(), before);
        std::sort(at(begin), at(end), before);
    }
    std::vector<BorrowerId> ids;
    ids.reserve(static_cast<size_t>(end - begin));
    for (qint64 i = begin; i < end; ++i)
        ids.push_back(BorrowerId{columns_.entries()[key.placeOf(keys[static_cast<size_t>(i)])].id});
    return ids;
}

} // namespace qingshou
