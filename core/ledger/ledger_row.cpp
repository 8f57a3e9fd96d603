// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_row.h"

namespace qingshou {

void LedgerRow::clear()
{
    number = 0;
    unreadable.reset();
    for (std::string* text :
         {&branch, &branchCode, &customerNumber, &name, &idType, &idNumber, &address, &spouse, &contractNumber,
          &loanNumber, &loanAccount, &repaymentAccount, &product, &collateral, &accountManager, &caseOwner})
        text->clear();
    phones.clear();
    coBorrowers.clear();
    guarantors.clear();
    extras.clear();
    balance = Money();
    for (std::optional<Money>* amount : {&loanAmount, &interestOnBook, &interestOffBook, &interestTotal,
                                         &penaltyInterest, &compoundInterest, &fees, &collateralValue})
        amount->reset();
    rate.reset();
    overdueRate.reset();
    repaymentMethod.reset();
    for (std::optional<QDate>* date :
         {&startOn, &dueOn, &originalDueOn, &writtenOffOn, &guaranteeDueOn, &statisticsDate})
        date->reset();
    daysPastDue.reset();
    interestDaysPastDue.reset();
    riskClass.reset();
    bookSide.reset();
    guaranteeType.reset();
}

bool hasPlace(Field field)
{
    switch (field) {
    case Field::Branch:
    case Field::BranchCode:
    case Field::CustomerNumber:
    case Field::Name:
    case Field::IdType:
    case Field::IdNumber:
    case Field::Mobile:
    case Field::Telephone:
    case Field::Address:
    case Field::Spouse:
    case Field::ContractNumber:
    case Field::LoanNumber:
    case Field::LoanAccount:
    case Field::RepaymentAccount:
    case Field::Product:
    case Field::LoanAmount:
    case Field::Balance:
    case Field::InterestOnBook:
    case Field::InterestOffBook:
    case Field::InterestTotal:
    case Field::PenaltyInterest:
    case Field::CompoundInterest:
    case Field::Fees:
    case Field::Rate:
    case Field::OverdueRate:
    case Field::RepaymentMethod:
    case Field::StartDate:
    case Field::DueDate:
    case Field::OriginalDueDate:
    case Field::DaysPastDue:
    case Field::InterestDaysPastDue:
    case Field::RiskClass:
    case Field::BookSide:
    case Field::WriteOffDate:
    case Field::GuaranteeType:
    case Field::Guarantors:
    case Field::GuarantorIds:
    case Field::GuaranteeDue:
    case Field::Collateral:
    case Field::CollateralValue:
    case Field::AccountManager:
    case Field::CaseOwner:
    case Field::StatisticsDate:
        return true;
    default:
        return false;
    }
}

} // namespace qingshou
