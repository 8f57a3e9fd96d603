// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a borrower that are repeated from the loans and entries, so that lists sort and filter without a join:
// branch, owner, loan count, balance, arrears, worst class, overdue since, guarantee types, book sides, class
// deviation, unexplained falls, next action, last contact, broken promise. Money in fen. Inside the caller's
// transaction.
//
// Rules: branch and account manager are those of the largest loan (by balance, then the older id); the owner is whom
// the program assigned, else the collector of the largest loan that names one, else that account manager. Class, days,
// book sides and guarantee types are those of loans on which something is owed; when there is none, of all loans. The
// next action is the one the last contact left (corrected contacts are gone); a later contact has done the earlier one.
// A contact planned since then takes its place, the newest first: core/domain/planned_contact.h.
#pragma once

#include "core/base/id.h"

#include <QDate>

#include <deque>
#include <span>

namespace qingshou {

class Database;
class LoansForSums;
struct LoanForSums;

/// First day of each class by days past due.
struct ClassDays {
    int specialMention = 1;
    int substandard = 91;
    int doubtful = 271;
    int loss = 361;
};

/// Whether the ledger's class is better than the days past due allow: the class deviation of a loan.
bool standsTooWell(const LoanForSums& loan, QDate asOf, const ClassDays& classDays);

class BorrowerSummary {
public:
    /// asOf: for the class deviation; the statistics date of the book, after entries too.
    BorrowerSummary(Database& db, QDate asOf, const ClassDays& classDays) : db_(db), asOf_(asOf), classDays_(classDays)
    {
    }

    /// These borrowers, whole; writes only those that changed.
    void recompute(std::span<const BorrowerId> borrowers);
    void recompute(BorrowerId borrower) { recompute(std::span(&borrower, 1)); }
    /// The whole book in one pass, when a threshold was changed. Writes only those that changed. Needs the index of
    /// loans by borrower.
    void recomputeAll();
    /// After an import: the same for borrowers of whom it said something new; fallen: loans whose balance fell in it.
    /// Both sorted, each once.
    void recomputeAfterImport(std::span<const BorrowerId> borrowers, std::span<const LoanId> fallen);

    struct NewBorrower {
        BorrowerId id;
        PartyId party;
    };
    /// Writes borrowers that the file does not have yet, in the order of their ids, with the names of their parties and
    /// what their loans, sorted, make of them. For a book without entries.
    void insertAll(const std::deque<NewBorrower>& borrowers, const LoansForSums& loans);

private:
    Database& db_;
    QDate asOf_;
    ClassDays classDays_;
};

} // namespace qingshou
