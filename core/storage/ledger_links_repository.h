// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger row names beside its borrower: guarantors, co-borrowers, the spouse, collateral. Rows that people
// entered in the program are left alone.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/storage/row_batch.h"
#include "core/storage/statement.h"

#include <QDate>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class Database;

struct LedgerGuarantee {
    GuaranteeId id;
    PartyId party;
    std::string partyName;
    bool ended = false;
    bool hasTerm = false; ///< a term is known, from a ledger or entered
};

/// Statements are prepared once: keep one for as long as many rows are written.
class LedgerLinksRepository {
public:
    explicit LedgerLinksRepository(Database& db);

    /// Those that a ledger named, ended ones too.
    std::vector<LedgerGuarantee> guarantees(LoanId loan);
    struct NewGuarantee {
        GuaranteeId id;
        LoanId loan;
        PartyId guarantor;
        QDate agreedUntilOn;
    };
    void insertGuarantees(std::span<const NewGuarantee> guarantees);
    /// Named again, and until when where the ledger says.
    void keepGuarantee(GuaranteeId id, QDate agreedUntilOn);
    /// The ledger no longer names the guarantor.
    void endGuarantee(GuaranteeId id, QDate on);

    std::optional<PartyId> coBorrowerNamed(BorrowerId borrower, std::string_view name);
    void insertCoBorrower(qint64 id, BorrowerId borrower, PartyId party, std::string_view relation);
    std::optional<PartyId> contactPersonNamed(BorrowerId borrower, std::string_view name);
    void insertContactPerson(qint64 id, BorrowerId borrower, PartyId party, std::string_view relation);

    /// In place of what a ledger said before; `id` is used when there was nothing. True when it was.
    bool setCollateral(qint64 id, LoanId loan, std::string_view description, std::optional<Money> value);
    void removeCollateral(LoanId loan);

private:
    RowBatch insertGuarantees_;
    Statement guarantees_, keepGuarantee_, endGuarantee_;
    Statement findCoBorrower_, insertCoBorrower_, findContact_, insertContact_;
    Statement updateCollateral_, insertCollateral_, removeCollateral_;
    Database& db_;
};

} // namespace qingshou
