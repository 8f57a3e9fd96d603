// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_totals.h"

#include "core/storage/loans_for_sums.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <tsl/robin_map.h>

#include <map>
#include <tuple>
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
                newest_.push_back(newestOverdueSince(band, on));
    }
    int bandOf(QDate overdueSince) const
    {
        int band = 0;
        if (overdueSince.isValid())
            while (band < static_cast<int>(newest_.size()) && overdueSince <= newest_[static_cast<size_t>(band)])
                ++band;
        return band;
    }

private:
    std::vector<QDate> newest_;
};

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

class BookSums {
public:
    explicit BookSums(QDate on) : bands_(on) {}

    void add(const LoanForSums& loan)
    {
        const int side = static_cast<int>(loan.side);
        const int band = bands_.bandOf(loan.overdueSince);
        Sums& sums = cells_[{loan.branch, side, loan.riskClass, band}];
        ++(loan.absent ? sums.absentLoans : sums.loans);
        qint64& balance = loan.absent ? sums.absentBalance : sums.balance;
        balance = (Money::fromFen(balance) + Money::fromFen(loan.balance)).fen();
        if (loan.absent)
            return;
        const int rank = loan.riskClass * 10 + band;
        const auto [at, isNew] = worst_.try_emplace({loan.borrower, loan.branch, side}, rank);
        if (!isNew && at->second < rank)
            at.value() = rank;
    }
    /// Once, at the end.
    std::vector<BookTotal> totals()
    {
        for (const auto& [presence, rank] : worst_)
            ++cells_[{presence.branch, presence.side, rank / 10, rank % 10}].borrowers;
        std::vector<BookTotal> totals;
        for (const auto& [cell, sums] : cells_)
            totals.push_back(toTotal(cell, sums));
        return totals;
    }

private:
    BandFinder bands_;
    std::map<Cell, Sums> cells_;
    tsl::robin_map<Presence, int, PresenceHash> worst_; ///< class × 10 + band
};

} // namespace

void BookTotals::rebuild(QDate statisticsOn)
{
    keep(statisticsOn, computed(statisticsOn));
}

void BookTotals::keep(QDate statisticsOn, const std::vector<BookTotal>& totals)
{
    Statement(db_, "DELETE FROM book_totals WHERE statistics_on = ?").bindAll(statisticsOn).run();
    Statement insert(db_, "INSERT INTO book_totals (statistics_on, branch_id, book_side, risk_class, days_band, "
                          "loan_count, borrower_count, balance_fen, absent_count, absent_balance_fen) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const BookTotal& total : totals)
        insert
            .bindAll(statisticsOn, total.branch, codeView(total.side), storedClass(total.riskClass),
                     static_cast<int>(total.band), total.loans + total.absentLoans, total.borrowers,
                     total.balance + total.absentBalance, total.absentLoans, total.absentBalance)
            .run();
}

std::vector<BookTotal> BookTotals::of(QDate statisticsOn, const LoansForSums& loans)
{
    BookSums sums(statisticsOn);
    for (size_t i = 0; i < loans.size(); ++i)
        sums.add(loans[i]);
    return sums.totals();
}

/// One pass over the loans: a join or a sort in the engine takes several times as long.
std::vector<BookTotal> BookTotals::computed(QDate statisticsOn) const
{
    BookSums sums(statisticsOn);
    Statement select(db_, "SELECT borrower_id, branch_id, balance_fen, overdue_since_on, risk_class, book_side, "
                          "absent_since_on IS NOT NULL FROM loans");
    const std::string_view offBook = codeView(BookSide::OffBook);
    while (select.step()) {
        LoanForSums loan;
        loan.borrower = select.integer(0);
        loan.branch = select.integer(1);
        loan.balance = select.integer(2);
        loan.overdueSince = select.date(3);
        loan.riskClass = static_cast<qint8>(select.integer(4));
        loan.side = select.utf8(5) == offBook ? BookSide::OffBook : BookSide::OnBook;
        loan.absent = select.boolean(6);
        sums.add(loan);
    }
    return sums.totals();
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
