// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger row made ready for the book without looking at the book: hashed, and its personal data sealed. Done on a
// thread of its own, ahead of the one that writes.
#pragma once

#include "core/ledger/ledger_reader.h"
#include "core/services/import_plan.h"
#include "core/storage/loan_repository.h"
#include "core/storage/party_repository.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qingshou {

class Vault;

struct PreparedParty {
    PartyKind kind = PartyKind::Person;
    std::string name, nameKey, customerNumber;
    PartyDetails details;
    std::vector<PartyLookup> lookups;
    std::optional<qint64> identity; ///< lookup hash of the identity number
    size_t contents = 0;            ///< equal parties have equal contents; within one run only
    QByteArray sealed;              ///< of details; null until it is needed when it may not be
};

struct PreparedRow {
    qint64 number = 0; ///< as in the file
    /// Fields that the row speaks of, if only to say "none". What it does not speak of stays as it is known.
    FieldSet said;
    LoanRecord loan; ///< without ids, branch, day of becoming overdue, and with the file's statistics date
    std::string branch, branchCode;
    PreparedParty borrower;
    std::vector<PreparedParty> guarantors;
    std::vector<PreparedParty> coBorrowers;
    std::optional<PreparedParty> spouse;
    std::optional<QDate> guaranteeDueOn;
    std::string collateral;
    std::optional<Money> collateralValue;

    bool says(Field field) const { return said.test(fieldBit(field)); }
};

/// The part that needs no keys: the loan but for its extras and hash, and which fields the row speaks of.
void readLoan(const LedgerRow& row, const ImportPlan& plan, PreparedRow& prepared);

class RowPreparer {
public:
    RowPreparer(const ImportPlan& plan, const LedgerReader& reader, const Vault& vault);

    /// Whether the rows from here on come with borrowers and guarantors sealed. At first they do not: who turns out to
    /// be new is sealed by sealParty().
    void sealAhead(bool yes) { sealAhead_ = yes; }
    /// Replaces what `prepared` held and reuses its memory.
    void prepare(const LedgerRow& row, PreparedRow& prepared);

private:
    void sealExtrasOf(const LedgerRow& row, LoanRecord& loan);
    void fillBorrower(const LedgerRow& row, PreparedRow& prepared);
    void fillOthers(const LedgerRow& row, PreparedRow& prepared);
    void complete(PreparedParty& party);
    const std::string& headerOf(int column);
    /// Everything the row says but what moves every day: days past due and interest.
    QByteArray hashOf(const LedgerRow& row, const FieldSet& said);

    const ImportPlan& plan_;
    const LedgerReader& reader_;
    const Vault& vault_;
    bool sealAhead_ = false;
    int customerTypeColumn_ = -1;
    std::vector<std::string> headers_;
    std::string buffer_;
    size_t sealed_ = 0; ///< contents of the party sealed last
};

/// Seals the party's details if that was not done ahead.
void sealParty(PreparedParty& party, const Vault& vault);

} // namespace qingshou
