// SPDX-License-Identifier: GPL-3.0-or-later
// The loans that the newest ledgers hold, each with all that a ledger can say of it, for a ledger of our own. Who
// guarantees, owes with the borrower or is the spouse may have been entered by people: it is told as well.
#pragma once

#include "core/storage/branch_repository.h"
#include "core/storage/loan_extras.h"
#include "core/storage/loan_query.h"
#include "core/storage/personal_details.h"
#include "core/storage/read_snapshot.h"
#include "core/storage/scope.h"

#include <QStringList>

#include <map>

namespace qingshou {

struct LedgerLoan {
    struct Guarantor {
        QString name{};
        QString identity{}; ///< empty: not known
    };
    LoanRow loan{};
    QString branch{};
    QString branchCode{};
    QString customerNumber{};
    QString name{};
    PersonalDetails details{}; ///< the borrower's
    LoanExtras extras{};
    std::vector<Guarantor> guarantors{}; ///< not those whom the ledger no longer names
    QDate guaranteeDueOn{};              ///< invalid where none is known, or where they differ
    QStringList coBorrowers{};
    QString spouse{};
    QString collateral{};
    std::optional<Money> collateralValue{};
};

/// Sees one state of the file for as long as it lives. Throws StorageError.
class LedgerLoans {
public:
    LedgerLoans(Database& db, const Scope& scope, const Vault& vault);
    static qint64 count(Database& db, const Scope& scope);

    /// In the order in which they came into the book. Loans that are absent from the ledger are left out.
    const std::vector<LoanId>& all() const { return all_; }
    /// Of these the ones from place `offset` on.
    std::vector<LedgerLoan> page(qint64 offset, qint64 limit);
    bool anyCoBorrowers() const { return anyCoBorrowers_; }
    bool anySpouses() const { return anySpouses_; }

private:
    void fillBorrower(LedgerLoan& loan);
    void fillGuarantees(LedgerLoan& loan);
    void fillCollateral(LedgerLoan& loan);

    ReadSnapshot snapshot_;
    const Vault& vault_;
    std::map<BranchId, Branch> branches_;
    std::vector<LoanId> all_;
    LoanReader loans_;
    Statement party_, coBorrowers_, spouse_, guarantees_, collateral_;
    bool anyCoBorrowers_ = false, anySpouses_ = false;
    LedgerLoan last_; ///< its borrower's part serves the borrower's next loan
};

} // namespace qingshou
