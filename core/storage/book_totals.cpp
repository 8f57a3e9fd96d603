// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_totals.h"

#include "core/base/dates.h"
#include "core/storage/loan_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace qingshou {
namespace {

struct Sums {
    qint64 loans = 0, borrowers = 0, balance = 0, absentLoans = 0, absentBalance = 0;
};

/// Branch, side, class as kept, band.
using Cell = std::tuple<qint64, int, int, int>;

/// A borrower at a branch on one side of the books.
struct Presence {
    qint64 borrower, branch;
    int side;
    friend bool operator==(const Presence&, const Presence&) = default;
};

struct PresenceHash {
    size_t operator()(const Presence& presence) const noexcept
    {
        const auto mix = [](size_t a, size_t b) { return (a ^ b) * 0x9E3779B97F4A7C15ULL; };
        return mix(mix(static_cast<size_t>(presence.borrower), static_cast<size_t>(presence.branch)),
                   static_cast<size_t>(presence.side));
    }
};

class BandFinder {
public:
    explicit BandFinder(QDate on)
    {
        for (const DaysBand band : allValues<DaysBand>())
            if (band != DaysBand::NotOverdue)
                newest_.push_back(toIso(newestOverdueSince(band, on)).toStdString());
    }
    int bandOf(std::string_view overdueSince) const
    {
        int band = 0;
        if (!overdueSince.empty())
            while (band < static_cast<int>(newest_.size()) && overdueSince <= newest_[static_cast<size_t>(band)])
                ++band;
        return band;
    }

private:
    std::vector<std::string> newest_;
};

/// One pass over the loans: a join or a sort in the engine takes several times as long.
std::map<Cell, Sums> sumLoans(Database& db, QDate on)
{
    const BandFinder bands(on);
    std::map<Cell, Sums> cells;
    std::unordered_map<Presence, int, PresenceHash> worst; // class × 10 + band
    Statement select(db, "SELECT branch_id, book_side, risk_class, overdue_since_on, balance_fen, borrower_id, "
                         "absent_since_on IS NOT NULL FROM loans");
    const std::string_view offBook = codeView(BookSide::OffBook);
    while (select.step()) {
        const int side = select.utf8(1) == offBook ? 1 : 0;
        const int riskClass = static_cast<int>(select.integer(2));
        const int band = bands.bandOf(select.utf8(3));
        Sums& sums = cells[{select.integer(0), side, riskClass, band}];
        const bool absent = select.boolean(6);
        ++(absent ? sums.absentLoans : sums.loans);
        qint64& balance = absent ? sums.absentBalance : sums.balance;
        balance = (Money::fromFen(balance) + select.money(4)).fen();
        if (absent)
            continue;
        const int rank = riskClass * 10 + band;
        const auto [at, isNew] = worst.try_emplace({select.integer(5), select.integer(0), side}, rank);
        if (!isNew && at->second < rank)
            at->second = rank;
    }
    for (const auto& [presence, rank] : worst)
        ++cells[{presence.branch, presence.side, rank / 10, rank % 10}].borrowers;
    return cells;
}

BookTotal toTotal(const Cell& cell, const Sums& sums)
{
    const auto& [branch, side, riskClass, band] = cell;
    return {BranchId{branch},
            static_cast<BookSide>(side),
            classFromStored(riskClass),
            static_cast<DaysBand>(band),
            sums.loans,
            sums.borrowers,
            Money::fromFen(sums.balance),
            sums.absentLoans,
            Money::fromFen(sums.absentBalance)};
}

} // namespace

void BookTotals::rebuild(QDate statisticsOn)
{
    Statement(db_, "DELETE FROM book_totals WHERE statistics_on = ?").bindAll(statisticsOn).run();
    Statement insert(db_, "INSERT INTO book_totals (statistics_on, branch_id, book_side, risk_class, days_band, "
                          "loan_count, borrower_count, balance_fen, absent_count, absent_balance_fen) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const BookTotal& total : computed(statisticsOn))
        insert
            .bindAll(statisticsOn, total.branch, codeView(total.side), storedClass(total.riskClass),
                     static_cast<int>(total.band), total.loans + total.absentLoans, total.borrowers,
                     total.balance + total.absentBalance, total.absentLoans, total.absentBalance)
            .run();
}

std::vector<BookTotal> BookTotals::computed(QDate statisticsOn) const
{
    std::vector<BookTotal> totals;
    for (const auto& [cell, sums] : sumLoans(db_, statisticsOn))
        totals.push_back(toTotal(cell, sums));
    return totals;
}

std::vector<QDate> BookTotals::dates() const
{
    Statement select(db_, "SELECT DISTINCT statistics_on FROM book_totals ORDER BY statistics_on");
    std::vector<QDate> dates;
    while (select.step())
        dates.push_back(select.date(0));
    return dates;
}

std::optional<QDate> BookTotals::dateUpTo(QDate day) const
{
    Statement select(db_, "SELECT MAX(statistics_on) FROM book_totals WHERE statistics_on <= ?");
    select.bindAll(day);
    return select.step() && !select.isNull(0) ? std::optional(select.date(0)) : std::nullopt;
}

std::vector<BookTotal> BookTotals::at(QDate statisticsOn, const Scope& scope) const
{
    // As text, "on_book" sorts after "off_book".
    Statement select(db_,
                     "SELECT branch_id, book_side, risk_class, days_band, loan_count, borrower_count, "
                     "balance_fen, absent_count, absent_balance_fen FROM book_totals WHERE statistics_on = ? AND " +
                         scope.condition("branch_id") + " ORDER BY branch_id, book_side DESC, risk_class, days_band");
    select.bindAll(statisticsOn);
    std::vector<BookTotal> totals;
    while (select.step()) {
        const qint64 absentLoans = select.integer(7);
        const Money absentBalance = select.money(8);
        totals.push_back({select.id<BranchId>(0), fromCode<BookSide>(select.utf8(1)).value_or(BookSide::OnBook),
                          classFromStored(select.integer(2)), static_cast<DaysBand>(select.integer(3)),
                          select.integer(4) - absentLoans, select.integer(5), select.money(6) - absentBalance,
                          absentLoans, absentBalance});
    }
    return totals;
}

BorrowerCounts BookTotals::borrowersNow(const Scope& scope) const
{
    Statement held(db_, "SELECT DISTINCT branch_id, borrower_id FROM loans WHERE absent_since_on IS NULL AND " +
                            scope.condition("branch_id"));
    BorrowerCounts counts;
    std::unordered_set<qint64> borrowers;
    while (held.step()) {
        ++counts.byBranch[held.id<BranchId>(0)];
        borrowers.insert(held.integer(1));
    }
    counts.all = static_cast<qint64>(borrowers.size());
    return counts;
}

std::set<BranchId> BookTotals::wholeBookBranches(QDate upTo) const
{
    Statement select(db_, "SELECT DISTINCT scope FROM import_runs WHERE statistics_on <= ? AND whole_book = 1");
    select.bindAll(upTo);
    std::set<BranchId> branches;
    while (select.step()) {
        const std::string_view json = select.utf8(0);
        const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
        for (const QJsonValue& branch : QJsonDocument::fromJson(bytes).array())
            branches.insert(BranchId{branch.toInteger()});
    }
    return branches;
}

} // namespace qingshou
