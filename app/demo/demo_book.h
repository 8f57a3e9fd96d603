// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up cooperative's loans as its core banking system would hold them, day by day, and the ledger it exports.
#pragma once

#include "app/demo/demo_people.h"

#include "core/base/money.h"
#include "core/base/rate.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace qingshou::demo {

struct DemoLoan {
    int borrower = 0; ///< index in DemoBook::borrowers
    QString number;
    QString contract;
    Money amount;
    Money balance;
    Money interest; ///< in arrears, on and off book together
    Money penalty;
    Rate rate;
    QDate start;
    QDate due;
    QString guaranteeType;
    std::vector<int> guarantors; ///< index in DemoBook::guarantors
    bool offBook = false;
    QDate writtenOff;
    bool softClass = false; ///< the bank classes it one better than its days say
};

struct DemoBorrower {
    QString customerNumber;
    Person person;
    int branch = 0;
    int manager = 0; ///< index in DemoBook::managers of the branch
};

struct DemoBook {
    static const std::vector<QString>& branches();

    std::vector<std::vector<QString>> managers; ///< per branch
    std::vector<DemoBorrower> borrowers;
    std::vector<Person> guarantors;
    std::vector<DemoLoan> loans;

    int daysPastDue(const DemoLoan& loan, QDate on) const;
    /// What the core system would write, in the shape of its export: UTF-8 with BOM, one header row, yuan.
    QByteArray ledger(QDate statisticsOn) const;
    /// Interest and penalty that grow between two days on what is overdue.
    void accrue(QDate from, QDate to);
    const QString& managerOf(const DemoLoan& loan) const;
};

/// Some 3,000 loans of 8 branches as of that day.
DemoBook makeDemoBook(QDate on);

} // namespace qingshou::demo
