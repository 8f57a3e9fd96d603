// SPDX-License-Identifier: GPL-3.0-or-later
// One loan as the ledger states it. Texts are UTF-8 bytes, empty where the ledger has none; amounts are in fen whatever
// the file's unit. `unreadable` names the fields that had something which could not be read: their value here is
// "none", and what is known from an earlier file should stay.
#pragma once

#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/repayment_method.h"
#include "core/domain/risk_class.h"
#include "core/ledger/fields.h"

#include <QDate>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qingshou {

struct LedgerGuarantor {
    std::string name;
    std::string idNumber; ///< only when the file gives as many numbers as names
};

struct LedgerRow {
    qint64 number = 0; ///< as in the file
    FieldSet unreadable;

    std::string branch, branchCode;
    std::string customerNumber, name, idType, idNumber;
    std::vector<std::string> phones; ///< as written, split; mobile first, then telephone, each once
    std::string address;
    std::vector<std::string> coBorrowers; ///< from 共同借款人, 共借人
    std::string spouse;                   ///< from 配偶

    std::string contractNumber, loanNumber, loanAccount, repaymentAccount, product;
    std::optional<Money> loanAmount;
    Money balance;
    std::optional<Money> interestOnBook, interestOffBook, interestTotal, penaltyInterest, compoundInterest, fees;
    std::optional<Rate> rate, overdueRate; ///< a year
    std::optional<RepaymentMethod> repaymentMethod;
    std::optional<QDate> startOn, dueOn, originalDueOn;
    std::optional<qint32> daysPastDue, interestDaysPastDue;
    std::optional<RiskClass> riskClass;
    std::optional<BookSide> bookSide;
    std::optional<QDate> writtenOffOn; ///< the 1st where the ledger has a month only

    std::optional<GuaranteeType> guaranteeType;
    std::vector<LedgerGuarantor> guarantors;
    std::optional<QDate> guaranteeDueOn;
    std::string collateral;
    std::optional<Money> collateralValue;

    std::string accountManager, caseOwner;
    std::optional<QDate> statisticsDate; ///< from a column of the file

    /// Every other column with a value, by its number: the header is LedgerReader::extraHeader(column).
    std::vector<std::pair<int, std::string>> extras;

    /// Empties it and keeps its memory.
    void clear();
};

/// Whether the field has a member above; the values of all others go to the extras.
bool hasPlace(Field field);

} // namespace qingshou
