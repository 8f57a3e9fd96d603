// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_loans.h"

#include <algorithm>

namespace qingshou {
namespace {

std::string related(const char* table, const char* which)
{
    return std::string("SELECT p.name FROM ") + table +
           " r JOIN parties p ON p.id = r.party_id WHERE r.borrower_id = ?" + which + " ORDER BY r.id";
}

QStringList textsOf(Statement& rows, BorrowerId borrower)
{
    QStringList texts;
    rows.bind(1, borrower);
    while (rows.step())
        texts += rows.text(0);
    rows.reset();
    return texts;
}

std::string held(const Scope& scope)
{
    return " FROM loans WHERE absent_since_on IS NULL AND " + scope.condition("branch_id");
}

bool any(Database& db, const char* sql)
{
    return Statement(db, sql).step();
}

std::vector<LoanId> heldLoans(Database& db, const Scope& scope)
{
    Statement rows(db, "SELECT id" + held(scope) + " ORDER BY id");
    std::vector<LoanId> all;
    while (rows.step())
        all.push_back(rows.id<LoanId>(0));
    return all;
}

} // namespace

LedgerLoans::LedgerLoans(Database& db, const Scope& scope, const Vault& vault)
    : snapshot_(db), vault_(vault), all_(heldLoans(db, scope)), loans_(db),
      party_(db, "SELECT p.name, coalesce(p.customer_number, ''), p.sealed FROM borrowers b "
                 "JOIN parties p ON p.id = b.party_id WHERE b.id = ?"),
      coBorrowers_(db, related("co_borrowers", "")), spouse_(db, related("contact_people", " AND r.relation = '配偶'")),
      guarantees_(db,
                  "SELECT p.name, p.sealed, g.agreed_until_on FROM guarantees g JOIN parties p ON p.id = g.party_id "
                  "WHERE g.loan_id = ? AND g.ended_on IS NULL ORDER BY g.id"),
      collateral_(db, "SELECT description, value_fen FROM collateral WHERE loan_id = ? ORDER BY id"),
      anyCoBorrowers_(any(db, "SELECT 1 FROM co_borrowers LIMIT 1")),
      anySpouses_(any(db, "SELECT 1 FROM contact_people WHERE relation = '配偶' LIMIT 1"))
{
    for (const Branch& branch : BranchRepository(db).all())
        branches_.emplace(branch.id, branch);
}

qint64 LedgerLoans::count(Database& db, const Scope& scope)
{
    Statement row(db, "SELECT count(*)" + held(scope));
    row.step();
    return row.integer(0);
}

std::vector<LedgerLoan> LedgerLoans::page(qint64 offset, qint64 limit)
{
    std::vector<LedgerLoan> page;
    const qint64 end = std::min(offset + limit, static_cast<qint64>(all_.size()));
    for (qint64 i = offset; i < end; ++i) {
        std::optional<LoanRow> row = loans_.find(all_[static_cast<size_t>(i)]);
        if (!row)
            continue;
        LedgerLoan& loan = page.emplace_back();
        loan.loan = std::move(*row);
        if (const auto branch = branches_.find(loan.loan.branch); branch != branches_.end()) {
            loan.branch = branch->second.name;
            loan.branchCode = branch->second.code;
        }
        loan.extras = openExtras(loan.loan.sealedExtras, vault_).value_or(LoanExtras());
        fillBorrower(loan);
        fillGuarantees(loan);
        fillCollateral(loan);
    }
    return page;
}

void LedgerLoans::fillBorrower(LedgerLoan& loan)
{
    const BorrowerId borrower = loan.loan.borrower;
    if (last_.loan.borrower != borrower) {
        last_ = {};
        last_.loan.borrower = borrower;
        party_.bind(1, borrower);
        if (party_.step()) {
            last_.name = party_.text(0);
            last_.customerNumber = party_.text(1);
            last_.details = personalDetails(openDetails(party_.blob(2), vault_).value_or(PartyDetails()));
        }
        party_.reset();
        last_.coBorrowers = textsOf(coBorrowers_, borrower);
        last_.spouse = textsOf(spouse_, borrower).join(QStringLiteral("、"));
    }
    loan.name = last_.name;
    loan.customerNumber = last_.customerNumber;
    loan.details = last_.details;
    loan.coBorrowers = last_.coBorrowers;
    loan.spouse = last_.spouse;
}

void LedgerLoans::fillGuarantees(LedgerLoan& loan)
{
    bool differ = false;
    guarantees_.bind(1, loan.loan.id);
    while (guarantees_.step()) {
        const std::optional<PartyDetails> details = openDetails(guarantees_.blob(1), vault_);
        const QDate until = guarantees_.date(2);
        differ = differ || (!loan.guarantors.empty() && until != loan.guaranteeDueOn);
        loan.guaranteeDueOn = until;
        loan.guarantors.push_back(
            {guarantees_.text(0), details ? QString::fromStdString(details->idNumber) : QString()});
    }
    guarantees_.reset();
    if (differ)
        loan.guaranteeDueOn = {};
}

void LedgerLoans::fillCollateral(LedgerLoan& loan)
{
    QStringList descriptions;
    collateral_.bind(1, loan.loan.id);
    while (collateral_.step()) {
        descriptions += collateral_.text(0);
        if (const auto value = collateral_.optionalMoney(1))
            loan.collateralValue = loan.collateralValue.value_or(Money()) + *value;
    }
    collateral_.reset();
    loan.collateral = descriptions.join(QStringLiteral("、"));
}

} // namespace qingshou
