// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger row made ready for the book without looking at the book: hashed, on a thread of its own, ahead of the one
// that writes. Names are made sortable and personal data sealed only where the book does not hold the row already.
#pragma once

#include "core/ledger/ledger_reader.h"
#include "core/services/import_plan.h"
#include "core/storage/loan_extras.h"
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
    std::string name, customerNumber;
    PartyDetails details;
    // By RowCompleter:
    std::string nameKey;
    std::vector<PartyLookup> lookups;
    std::optional<qint64> identity; ///< lookup hash of the identity number
    size_t contents = 0;            ///< equal parties have equal contents; within one run only
    QByteArray sealed;              ///< of details; null until it is needed when it may not be
};

struct PreparedRow {
    qint64 number = 0; ///< as in the file
    /// Fields that the row speaks of, if only to say "none". What it does not speak of stays as it is known.
    FieldSet said;
    LoanRecord loan;   ///< without ids, branch, day of becoming overdue, and with the file's statistics date
    LoanExtras extras; ///< that RowCompleter seals into the loan
    bool isComplete = false;
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

/// The second half: what only a row needs that brings something new.
class RowCompleter {
public:
    explicit RowCompleter(const Vault& vault) : vault_(vault) {}

    /// Whether the rows from here on come with borrowers and guarantors sealed. At first they do not: who turns out to
    /// be new is sealed by sealParty().
    void sealAhead(bool yes) { sealAhead_ = yes; }
    /// Nothing for a row that is complete.
    void complete(PreparedRow& row);

private:
    void complete(PreparedParty& party);

    const Vault& vault_;
    bool sealAhead_ = false;
    std::string buffer_;
    size_t sealed_ = 0; ///< contents of the party sealed last
};

class RowPreparer {
public:
    RowPreparer(const ImportPlan& plan, const LedgerReader& reader, const Vault& vault);

    /// Replaces what `prepared` held and reuses its memory. The row is not complete.
    void prepare(const LedgerRow& row, PreparedRow& prepared);

private:
    void fillExtras(const LedgerRow& row, LoanExtras& extras);
    void fillBorrower(const LedgerRow& row, PreparedParty& party) const;
    static void fillOthers(const LedgerRow& row, PreparedRow& prepared);
    const std::string& headerOf(int column);
    /// As LoanRecord::rowHash has it.
    QByteArray hashOf(const LedgerRow& row, const FieldSet& said);

    const ImportPlan& plan_;
    const LedgerReader& reader_;
    const Vault& vault_;
    int customerTypeColumn_ = -1;
    std::vector<std::string> headers_;
    std::string buffer_;
};

/// Seals the party's details if that was not done ahead.
void sealParty(PreparedParty& party, const Vault& vault);

} // namespace qingshou
