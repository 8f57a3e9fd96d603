// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_totals.h"

#include "core/storage/book_sums.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unordered_set>

namespace qingshou {

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
    Statement select(db_, std::string("SELECT ") + columnsForBookSums + " FROM loans");
    while (select.step())
        sums.add(readForBookSums(select));
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
