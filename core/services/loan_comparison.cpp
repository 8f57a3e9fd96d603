// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/loan_comparison.h"

#include <algorithm>

namespace qingshou {

QDate overdueSince(const PreparedRow& row, const LoanRecord& merged, QDate known)
{
    const qint64 days = std::max(merged.ledgerDays.value_or(0), merged.ledgerInterestDays.value_or(0));
    if (days > 0)
        return merged.statisticsOn.addDays(-days);
    QDate since;
    if (merged.balance.isPositive() && merged.dueOn.isValid() && merged.dueOn < merged.statisticsOn)
        since = merged.dueOn;
    const bool counts = row.says(Field::DaysPastDue) || row.says(Field::InterestDaysPastDue);
    if (!counts && known.isValid() && merged.balance.isPositive() && (!since.isValid() || known < since))
        return known;
    return since;
}

LoanRecord merged(const PreparedRow& row, const LoanRecord& book)
{
    LoanRecord loan = row.loan;
    loan.id = book.id;
    loan.isAsFirst = book.isAsFirst;
    loan.borrower = book.borrower;
    loan.branch = book.branch;
    const auto keep = [&row, &book, &loan](Field field, auto LoanRecord::*member) {
        if (!row.says(field))
            loan.*member = book.*member;
    };
    keep(Field::ContractNumber, &LoanRecord::contractNumber);
    keep(Field::Product, &LoanRecord::product);
    keep(Field::StartDate, &LoanRecord::startOn);
    keep(Field::DueDate, &LoanRecord::dueOn);
    keep(Field::OriginalDueDate, &LoanRecord::originalDueOn);
    keep(Field::LoanAmount, &LoanRecord::loanAmount);
    keep(Field::InterestOnBook, &LoanRecord::interestOnBook);
    keep(Field::InterestOffBook, &LoanRecord::interestOffBook);
    keep(Field::PenaltyInterest, &LoanRecord::penalty);
    keep(Field::CompoundInterest, &LoanRecord::compound);
    keep(Field::Fees, &LoanRecord::fee);
    keep(Field::Rate, &LoanRecord::rate);
    keep(Field::OverdueRate, &LoanRecord::penaltyRate);
    keep(Field::RiskClass, &LoanRecord::riskClass);
    keep(Field::GuaranteeType, &LoanRecord::guaranteeType);
    keep(Field::RepaymentMethod, &LoanRecord::repaymentMethod);
    keep(Field::AccountManager, &LoanRecord::accountManager);
    keep(Field::CaseOwner, &LoanRecord::collector);
    keep(Field::WriteOffDate, &LoanRecord::writtenOffOn);
    if (!row.says(Field::BookSide) && !row.says(Field::WriteOffDate))
        loan.bookSide = book.bookSide;
    if (!row.says(Field::InterestTotal)) {
        const bool parts = row.says(Field::InterestOnBook) || row.says(Field::InterestOffBook);
        loan.interestTotal = parts ? loan.interestOnBook + loan.interestOffBook : book.interestTotal;
    }
    if (loan.sealedExtras.isNull())
        loan.sealedExtras = book.sealedExtras;
    loan.overdueSinceOn = overdueSince(row, loan, book.overdueSinceOn);
    return loan;
}

void refresh(LoanRecord& book, const PreparedRow& row)
{
    const LoanRecord& said = row.loan;
    if (row.says(Field::InterestOnBook))
        book.interestOnBook = said.interestOnBook;
    if (row.says(Field::InterestOffBook))
        book.interestOffBook = said.interestOffBook;
    if (row.says(Field::InterestTotal))
        book.interestTotal = said.interestTotal;
    else if (row.says(Field::InterestOnBook) || row.says(Field::InterestOffBook))
        book.interestTotal = book.interestOnBook + book.interestOffBook;
    if (row.says(Field::PenaltyInterest))
        book.penalty = said.penalty;
    if (row.says(Field::CompoundInterest))
        book.compound = said.compound;
    book.ledgerDays = said.ledgerDays;
    book.ledgerInterestDays = said.ledgerInterestDays;
    book.statisticsOn = said.statisticsOn;
    book.absentSinceOn = {};
    book.overdueSinceOn = overdueSince(row, book, book.overdueSinceOn);
}

LoanDay dayOf(const LoanRecord& loan)
{
    return {loan.id,      loan.isAsFirst, loan.interestOnBook, loan.interestOffBook, loan.interestTotal,
            loan.penalty, loan.compound,  loan.overdueSinceOn, loan.ledgerDays,      loan.ledgerInterestDays};
}

LoanDay countedOn(LoanDay day, qint64 days)
{
    for (std::optional<qint64>* count : {&day.ledgerDays, &day.ledgerInterestDays})
        if (count->value_or(0) > 0)
            **count += days;
    return day;
}

bool isChange(const LoanRecord& before, const LoanRecord& after)
{
    return before.balance != after.balance || before.riskClass != after.riskClass || before.owner() != after.owner() ||
           before.guaranteeType != after.guaranteeType || before.dueOn != after.dueOn ||
           before.bookSide != after.bookSide;
}

LoanMovements overdueMovement(bool wasOverdue, bool isOverdue)
{
    LoanMovements moved;
    moved.add(LoanMovement::NewlyOverdue, !wasOverdue && isOverdue);
    moved.add(LoanMovement::NoLongerOverdue, wasOverdue && !isOverdue);
    return moved;
}

LoanMovements movementsOf(const LoanRecord& before, const LoanRecord& after)
{
    LoanMovements moved = overdueMovement(before.overdueSinceOn.isValid(), after.overdueSinceOn.isValid());
    if (before.riskClass && after.riskClass) { // against an unknown class nothing is better or worse
        const bool wasBad = nonPerforming(*before.riskClass);
        const bool isBad = nonPerforming(*after.riskClass);
        moved.add(LoanMovement::NewlyBad, !wasBad && isBad);
        moved.add(LoanMovement::NoLongerBad, wasBad && !isBad);
        moved.add(LoanMovement::Worse, *after.riskClass > *before.riskClass);
        moved.add(LoanMovement::Better, *after.riskClass < *before.riskClass);
    }
    const bool fell = after.balance < before.balance;
    moved.add(LoanMovement::BalanceGone, fell && !after.balance.isPositive());
    moved.add(LoanMovement::PaidInPart, fell && after.balance.isPositive());
    moved.add(LoanMovement::Grown, after.balance > before.balance);
    moved.add(LoanMovement::OwnerChanged, before.owner() != after.owner());
    moved.add(LoanMovement::GuaranteeChanged, before.guaranteeType != after.guaranteeType);
    moved.add(LoanMovement::DueDateChanged, before.dueOn != after.dueOn);
    moved.add(LoanMovement::SideChanged, before.bookSide != after.bookSide);
    return moved;
}

} // namespace qingshou
