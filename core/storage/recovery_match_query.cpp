// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery_match_query.h"

#include "core/security/vault.h"
#include "core/storage/loan_extras.h"
#include "core/storage/party_details.h"

namespace qingshou {
namespace {

std::string candidates(const std::string& scope, const char* condition)
{
    return "SELECT l.id, l.loan_number, b.id, b.name, l.balance_fen + l.interest_total_fen + l.penalty_fen + "
           "l.compound_fen + l.fee_fen, l.sealed_extras FROM loans l JOIN borrowers b ON b.id = l.borrower_id WHERE " +
           scope + " AND " + condition;
}

} // namespace

RecoveryMatchQuery::RecoveryMatchQuery(Database& db, const Scope& scope, const Vault& vault)
    : db_(db), inScope_(scope.condition("l.branch_id")), vault_(vault),
      withNumber_(db, candidates(inScope_, "l.loan_number = ?")),
      ofBorrower_(db, candidates(inScope_, "l.borrower_id = ? ORDER BY l.balance_fen DESC, l.id")),
      ofLookup_(db, candidates(inScope_, "b.party_id IN (SELECT party_id FROM party_lookups WHERE hash = ?) "
                                         "ORDER BY l.balance_fen DESC, l.id")),
      recorded_(db, "SELECT r.id, r.received_on, r.amount_fen, r.voucher, r.explains_run IS NOT NULL FROM recoveries r "
                    "WHERE r.loan_id = ? AND r.reverses IS NULL AND NOT EXISTS "
                    "(SELECT 1 FROM recoveries x WHERE x.reverses = r.id)")
{
}

std::vector<LoanCandidate> RecoveryMatchQuery::read(Statement& rows, const std::string& account) const
{
    std::vector<LoanCandidate> found;
    while (rows.step()) {
        LoanCandidate one{.loan = rows.id<LoanId>(0),
                          .loanNumber = rows.text(1),
                          .borrower = rows.id<BorrowerId>(2),
                          .borrowerName = rows.text(3),
                          .owed = rows.money(4)};
        if (!account.empty())
            if (const auto extras = openExtras(rows.blob(5), vault_))
                one.hasAccount = lookupAccount(extras->loanAccount) == account;
        found.push_back(std::move(one));
    }
    rows.reset();
    return found;
}

std::vector<LoanCandidate> RecoveryMatchQuery::withNumber(const QString& loanNumber)
{
    withNumber_.bind(1, loanNumber);
    return read(withNumber_);
}

std::vector<LoanCandidate> RecoveryMatchQuery::ofLookup(std::string_view kind, const std::string& value,
                                                        const std::string& account)
{
    if (value.empty())
        return {};
    ofLookup_.bind(1, vault_.lookupHash(kind, value));
    return read(ofLookup_, account);
}

std::vector<LoanCandidate> RecoveryMatchQuery::withAccount(const QString& account)
{
    const std::string value = lookupAccount(account.toStdString());
    return ofLookup(codeView(LookupKind::Account), value, value);
}

std::vector<LoanCandidate> RecoveryMatchQuery::withIdNumber(const QString& idNumber)
{
    std::vector<LoanCandidate> found =
        ofLookup(codeView(LookupKind::Identity), lookupIdentity(idNumber.toStdString()), {});
    std::erase_if(found, [](const LoanCandidate& one) { return !one.owed.isPositive(); });
    return found;
}

void RecoveryMatchQuery::lookFor(const QSet<QString>& names)
{
    if (names.isEmpty())
        return;
    Statement rows(db_, "SELECT id, name FROM borrowers");
    while (rows.step())
        if (const QString name = rows.text(1); names.contains(name))
            named_[name].push_back(rows.id<BorrowerId>(0));
}

std::vector<LoanCandidate> RecoveryMatchQuery::named(const QString& name)
{
    std::vector<LoanCandidate> found;
    for (const BorrowerId borrower : named_.value(name)) {
        ofBorrower_.bind(1, borrower);
        for (LoanCandidate& one : read(ofBorrower_))
            if (one.owed.isPositive())
                found.push_back(std::move(one));
    }
    return found;
}

std::vector<RecordedRecovery> RecoveryMatchQuery::recorded(LoanId loan)
{
    std::vector<RecordedRecovery> found;
    recorded_.bind(1, loan);
    while (recorded_.step())
        found.push_back({recorded_.id<RecoveryId>(0), recorded_.date(1), recorded_.money(2), recorded_.text(3),
                         recorded_.boolean(4)});
    recorded_.reset();
    return found;
}

} // namespace qingshou
