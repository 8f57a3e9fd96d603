// SPDX-License-Identifier: GPL-3.0-or-later
// One loan as the ledger states it. Texts are UTF-8 bytes, empty where the ledger has none; amounts are in fen whatever
// the file's unit. `unreadable` names the fields that had something which could not be read: their value here is
// "none", and what is known from an earlier file should stay.
#pragma once

#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/ledger/fields.h"

#include <QDate>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qingshou
{

struct LedgerGuarantor {
    std::string name;
    std::string idNumber; ///< only when the file gives as many numbers as names
};

struct LedgerRow {
    qint64 number = 0; ///< as in the file
    FieldSet unreadable;

    std::string branch, branchCode;
    std::string customerNumber, name, idNumber;
    std::vector<std::string> phones; ///< mobile first, then telephone, each once
    std::string address;
    std::vector<std::string> coBorrowers; ///< from 共同借款人, 共借人
    std::string spouse;                   ///< from 配偶

    std::string contractNumber, loanNumber, loanAccount;
    std::optional<Money> contractAmount, loanAmount;
    Money balance;
    std::optional<Money> openingBalance, overduePrincipal, interestOnBook, interestOffBook, interestTotal,
        penaltyInterest, compoundInterest, fees, totalDue;
    std::optional<Rate> rate, overdueRate; ///< a year
    std::optional<QDate> startOn, dueOn, originalDueOn, nextDueOn;
    std::optional<qint32> daysPastDue, interestDaysPastDue;
    std::optional<QDate> principalOverdueSince, interestOverdueSince, nonPerformingSince;

    std::vector<LedgerGuarantor> guarantors;
    std::optional<QDate> guaranteeDueOn;

    std::string accountManager, responsible, caseOwner;
    std::optional<QDate> statisticsDate; ///< from a column of the file

    /// Columns without a place of their own, by column: the header is LedgerReader::extraHeader(column).
    std::vector<std::pair<int, std::string>> extras;

    /// Empties it and keeps its memory.
    void clear();
};

} // namespace qingshou
