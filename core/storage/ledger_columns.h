// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger columns that the program has no place for, by their headers: kept with each loan, sealed, to be looked at.
#pragma once

#include "core/storage/statement.h"

#include <QHash>
#include <QStringList>

namespace qingshou {

class Vault;

/// Keep one for as long as many borrowers are read, but not beyond the connection.
class LedgerColumns {
public:
    LedgerColumns(Database& db, const Vault& vault);

    /// Every header that an import has brought, in the order in which they came.
    static QStringList headers(Database& db);
    /// New ones are noted, in the caller's transaction.
    static void note(Database& db, const QStringList& headers);

    /// By header, of all loans of the borrower, the largest first; several values are joined, each once. Personal data
    /// are masked.
    QHash<QString, QString> of(BorrowerId borrower);

private:
    const Vault& vault_;
    Statement extras_;
};

/// Under headers that speak of personal data only enough to recognise.
QString shownExtra(const QString& header, const QString& value);

} // namespace qingshou
