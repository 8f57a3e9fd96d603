// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loans_for_sums.h"

#include "core/storage/book_sums.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace qingshou {
namespace {

qint32 dayNumber(QDate date)
{
    return date.isValid() ? static_cast<qint32>(date.toJulianDay()) : 0;
}

QDate dayOf(qint32 number)
{
    return number == 0 ? QDate() : QDate::fromJulianDay(number);
}

qint32 count(std::optional<qint64> days)
{
    return static_cast<qint32>(days.value_or(-1));
}

} // namespace

LoanForSums forSums(const LoanRecord& loan)
{
    LoanForSums facts;
    facts.borrower = loan.borrower.value;
    facts.branch = loan.branch.value;
    facts.balance = loan.balance.fen();
    facts.overdueSince = loan.overdueSinceOn;
    facts.dueOn = loan.dueOn;
    facts.ledgerDays = count(loan.ledgerDays);
    facts.ledgerInterestDays = count(loan.ledgerInterestDays);
    facts.statisticsOn = loan.statisticsOn;
    facts.riskClass = static_cast<qint8>(storedClass(loan.riskClass));
    facts.side = loan.bookSide;
    facts.absent = loan.absentSinceOn.isValid();
    return facts;
}

void forEachLoanBut(Database& db, std::span<const LoanId> ids,
                    const std::function<void(LoanId, const LoanForSums&)>& loan)
{
    std::vector<LoanId> others;
    Statement all(db, "SELECT id FROM loans");
    while (all.step())
        if (const LoanId id = all.id<LoanId>(0); !std::binary_search(ids.begin(), ids.end(), id))
            others.push_back(id);
    Statement one(db, std::string("SELECT ") + columnsForBookSums +
                          ", due_on, ledger_days, ledger_interest_days, statistics_on FROM loans WHERE id = ?");
    for (const LoanId id : others) {
        one.bind(1, id);
        one.step();
        LoanForSums facts = readForBookSums(one);
        facts.dueOn = one.date(7);
        facts.ledgerDays = count(one.optionalInteger(8));
        facts.ledgerInterestDays = count(one.optionalInteger(9));
        facts.statisticsOn = one.date(10);
        one.reset();
        loan(id, facts);
    }
}

void LoansForSums::add(const LoanRecord& loan)
{
    const Money arrears = loan.interestTotal + loan.penalty + loan.compound + loan.fee;
    facts_.push_back({loan.borrower.value, loan.balance.fen(), arrears.fen(), dayNumber(loan.overdueSinceOn),
                      dayNumber(loan.dueOn), count(loan.ledgerDays), count(loan.ledgerInterestDays),
                      nameOf(loan.collector), nameOf(loan.accountManager), branchOf(loan.branch),
                      static_cast<qint8>(storedClass(loan.riskClass)), static_cast<qint8>(loan.bookSide),
                      static_cast<qint8>(loan.guaranteeType)});
}

void LoansForSums::replace(const BorrowersReplaced& replaced)
{
    for (Facts& facts : facts_)
        facts.borrower = standsNow(replaced, facts.borrower);
}

void LoansForSums::sort()
{
    const auto byBorrower = [](const Facts& a, const Facts& b) { return a.borrower < b.borrower; };
    if (!std::is_sorted(facts_.begin(), facts_.end(), byBorrower))
        std::stable_sort(facts_.begin(), facts_.end(), byBorrower);
}

LoanForSums LoansForSums::operator[](size_t index) const
{
    const Facts& facts = facts_[index];
    return {facts.borrower,
            branches_[facts.branch],
            facts.balance,
            facts.arrears,
            dayOf(facts.overdueSince),
            dayOf(facts.dueOn),
            facts.ledgerDays,
            facts.ledgerInterestDays,
            names_[facts.collector],
            names_[facts.manager],
            statisticsOn_,
            facts.riskClass,
            static_cast<BookSide>(facts.side),
            static_cast<GuaranteeType>(facts.guarantee),
            false};
}

quint32 LoansForSums::nameOf(const std::string& name)
{
    const auto [place, fresh] = places_.try_emplace(name, static_cast<quint32>(names_.size()));
    if (fresh)
        names_.push_back(name);
    return place->second;
}

quint32 LoansForSums::branchOf(BranchId branch)
{
    // Few, and mostly that of the loan before.
    const auto place = std::find(branches_.rbegin(), branches_.rend(), branch.value);
    if (place != branches_.rend())
        return static_cast<quint32>(branches_.rend() - place - 1);
    branches_.push_back(branch.value);
    return static_cast<quint32>(branches_.size() - 1);
}

} // namespace qingshou
