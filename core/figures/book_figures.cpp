// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/book_figures.h"

#include "core/base/dates.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_repository.h"

#include <map>

namespace qingshou {
namespace {

BookSum sumOf(const BookTotal& cell)
{
    return {cell.loans, cell.borrowers, cell.balance};
}

/// What the book is at one date.
struct PartSums {
    BookSum all, onBook, offBook, bad;
    bool wholeBook = true;
    std::optional<Percentage> ratio() const
    {
        return wholeBook ? percentageOf(bad.balance, onBook.balance) : std::nullopt;
    }
    void add(const BookTotal& cell)
    {
        const bool onBooks = cell.side == BookSide::OnBook;
        all += sumOf(cell);
        (onBooks ? onBook : offBook) += sumOf(cell);
        if (onBooks && cell.riskClass && nonPerforming(*cell.riskClass))
            bad += sumOf(cell);
    }
};

struct BookAt {
    PartSums total;
    BookSum absent;
    std::map<BranchId, PartSums> branches;
    std::map<int, BookSum> classes; ///< as kept
    std::map<DaysBand, BookSum> bands;
};

BookAt bookAt(const BookTotals& totals, QDate on, const Scope& scope)
{
    BookAt book;
    const std::set<BranchId> whole = totals.wholeBookBranches(on);
    for (const BookTotal& cell : totals.at(on, scope)) {
        book.absent += {cell.absentLoans, 0, cell.absentBalance};
        if (cell.loans == 0)
            continue;
        PartSums& branch = book.branches[cell.branch];
        branch.wholeBook = whole.contains(cell.branch);
        book.total.wholeBook = book.total.wholeBook && branch.wholeBook;
        branch.add(cell);
        book.total.add(cell);
        book.classes[storedClass(cell.riskClass)] += sumOf(cell);
        book.bands[cell.band] += sumOf(cell);
    }
    return book;
}

/// The date before, for the changes.
using Before = std::optional<BookAt>;

template <class Get>
BookLine line(const BookSum& now, const Before& before, Get&& get)
{
    return {now, before ? std::optional(now - get(*before)) : std::nullopt};
}

template <class Map>
typename Map::mapped_type valueOr(const Map& map, const typename Map::key_type& key)
{
    const auto at = map.find(key);
    return at != map.end() ? at->second : typename Map::mapped_type();
}

template <class Get>
BookPart part(const PartSums& now, const Before& before, Get&& get)
{
    BookPart part;
    part.all = line(now.all, before, [&](const BookAt& book) { return get(book).all; });
    part.onBook = line(now.onBook, before, [&](const BookAt& book) { return get(book).onBook; });
    part.offBook = line(now.offBook, before, [&](const BookAt& book) { return get(book).offBook; });
    part.bad = line(now.bad, before, [&](const BookAt& book) { return get(book).bad; });
    part.badRatio = now.ratio();
    const std::optional<Percentage> ratioBefore = before ? get(*before).ratio() : std::nullopt;
    if (part.badRatio && ratioBefore)
        part.badRatioChange = *part.badRatio - *ratioBefore;
    return part;
}

void addBranches(Database& db, const BookAt& now, const Before& before, BookFigures& figures)
{
    for (const Branch& branch : BranchRepository(db).all()) {
        const bool had = before && before->branches.contains(branch.id);
        if (!had && !now.branches.contains(branch.id))
            continue;
        BranchBook row;
        static_cast<BookPart&>(row) = part(valueOr(now.branches, branch.id), before,
                                           [&](const BookAt& book) { return valueOr(book.branches, branch.id); });
        row.branch = branch.id;
        row.name = branch.name;
        figures.branches.push_back(row);
    }
}

} // namespace

BookSum& BookSum::operator+=(const BookSum& other)
{
    loans += other.loans;
    borrowers += other.borrowers;
    balance += other.balance;
    return *this;
}

BookSum BookSum::operator-(const BookSum& other) const
{
    return {loans - other.loans, borrowers - other.borrowers, balance - other.balance};
}

Result<BookFigures> bookFigures(Database& db, const Scope& scope, QDate upTo)
{
    const BookTotals totals(db);
    const std::vector<QDate> dates = totals.dates();
    auto on = upTo.isValid() ? std::upper_bound(dates.begin(), dates.end(), upTo) : dates.end();
    if (on == dates.begin())
        return {ErrorCode::NotFound, {QStringLiteral("statistics_date"), toIso(upTo)}};
    --on;
    BookFigures figures;
    figures.on = *on;
    Before before;
    if (on != dates.begin()) {
        figures.previousOn = *std::prev(on);
        before = bookAt(totals, *figures.previousOn, scope);
    }
    const BookAt now = bookAt(totals, figures.on, scope);
    figures.total = part(now.total, before, [](const BookAt& book) { return book.total; });
    figures.absent = line(now.absent, before, [](const BookAt& book) { return book.absent; });
    addBranches(db, now, before, figures);
    for (const RiskClass riskClass : allValues<RiskClass>())
        figures.classes.push_back(
            {line(valueOr(now.classes, storedClass(riskClass)), before,
                  [&](const BookAt& book) { return valueOr(book.classes, storedClass(riskClass)); }),
             riskClass});
    const BookLine unclassified = line(valueOr(now.classes, storedClass({})), before,
                                       [](const BookAt& book) { return valueOr(book.classes, storedClass({})); });
    if (unclassified.sum.loans > 0)
        figures.classes.push_back({unclassified, std::nullopt});
    for (const DaysBand band : allValues<DaysBand>())
        figures.bands.push_back(
            {line(valueOr(now.bands, band), before, [&](const BookAt& book) { return valueOr(book.bands, band); }),
             band});
    return figures;
}

} // namespace qingshou
