// SPDX-License-Identifier: GPL-3.0-or-later
// What the program, not the ledger, says about a case: its assigned owner, the allocation order of a loan, remarks.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace qingshou {

class Database;

struct Assignment {
    qint64 id = 0;
    BorrowerId borrower{};
    QString ownerBefore{};
    QString owner{}; ///< empty: back to what the ledger says
    QString reason{};
    UserId recordedBy{};
    QDateTime recordedAt{};
};

struct Note {
    qint64 id = 0;
    BorrowerId borrower{};
    QString text{};
    UserId recordedBy{};
    QDateTime recordedAt{};
};

/// A borrower's work put off; until the day it is recorded on: taken up again.
struct Postponement {
    qint64 id = 0;
    BorrowerId borrower{};
    QDate until{};
    QString reason{};
    UserId recordedBy{};
    QDateTime recordedAt{};
};

class CaseRepository {
public:
    explicit CaseRepository(Database& db) : db_(db) {}

    /// Sets the borrower's assigned owner too; the owner shown follows from BorrowerSummary.
    void assign(const Assignment& row);
    void setAllocationOrder(LoanId loan, const QString& order);
    void insertNote(const Note& row);
    void insertPostponement(const Postponement& row);

private:
    Database& db_;
};

} // namespace qingshou
