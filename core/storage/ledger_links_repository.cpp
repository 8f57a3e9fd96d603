// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_links_repository.h"

#include "core/storage/database.h"

namespace qingshou {
namespace {

/// By its own name, or that of somebody who was merged into it.
const std::string called =
    "(p.name = ?2 OR EXISTS (SELECT 1 FROM parties m WHERE m.merged_into = p.id AND m.name = ?2))";

std::optional<PartyId> named(Statement& select, BorrowerId borrower, std::string_view name)
{
    select.bind(1, borrower).bindUncopied(2, name);
    const std::optional<PartyId> found = select.step() ? std::optional(select.id<PartyId>(0)) : std::nullopt;
    select.reset();
    return found;
}

} // namespace

LedgerLinksRepository::LedgerLinksRepository(Database& db)
    : insertGuarantees_(db, "INSERT INTO guarantees (id, loan_id, party_id, agreed_until_on, from_ledger) "
                            "SELECT c0, c1, c2, c3, 1 FROM rows(?1)"),
      guarantees_(db, "SELECT g.id, g.party_id, p.name, g.ended_on IS NOT NULL, "
                      "g.agreed_until_on IS NOT NULL OR g.agreed_months IS NOT NULL OR g.until_settled = 1 "
                      "FROM guarantees g JOIN parties p ON p.id = g.party_id "
                      "WHERE g.loan_id = ? AND g.from_ledger = 1 ORDER BY g.id"),
      keepGuarantee_(db, "UPDATE guarantees SET ended_on = NULL, agreed_until_on = coalesce(?, agreed_until_on) "
                         "WHERE id = ?"),
      endGuarantee_(db, "UPDATE guarantees SET ended_on = ? WHERE id = ?"),
      findCoBorrower_(db, std::string("SELECT p.id FROM co_borrowers c JOIN parties p ON p.id = c.party_id "
                                      "WHERE c.borrower_id = ?1 AND ") +
                              called),
      insertCoBorrower_(db, "INSERT INTO co_borrowers (id, borrower_id, party_id, relation) VALUES (?, ?, ?, ?)"),
      findContact_(db, std::string("SELECT p.id FROM contact_people c JOIN parties p ON p.id = c.party_id "
                                   "WHERE c.borrower_id = ?1 AND ") +
                           called),
      insertContact_(db, "INSERT INTO contact_people (id, borrower_id, party_id, relation) VALUES (?, ?, ?, ?)"),
      updateCollateral_(db,
                        "UPDATE collateral SET description = ?, value_fen = ? WHERE loan_id = ? AND from_ledger = 1"),
      insertCollateral_(db, "INSERT INTO collateral (description, value_fen, loan_id, id, from_ledger) "
                            "VALUES (?, ?, ?, ?, 1)"),
      removeCollateral_(db, "DELETE FROM collateral WHERE loan_id = ? AND from_ledger = 1"), db_(db)
{
}

std::vector<LedgerGuarantee> LedgerLinksRepository::guarantees(LoanId loan)
{
    guarantees_.bind(1, loan);
    std::vector<LedgerGuarantee> found;
    while (guarantees_.step())
        found.push_back({guarantees_.id<GuaranteeId>(0), guarantees_.id<PartyId>(1), std::string(guarantees_.utf8(2)),
                         guarantees_.boolean(3), guarantees_.boolean(4)});
    guarantees_.reset();
    return found;
}

void LedgerLinksRepository::insertGuarantees(std::span<const NewGuarantee> guarantees)
{
    insertGuarantees_.run(guarantees.size(), [&](size_t i, RowValues& row) {
        const NewGuarantee& guarantee = guarantees[i];
        row.value(guarantee.id).value(guarantee.loan).value(guarantee.guarantor).value(guarantee.agreedUntilOn);
    });
}

void LedgerLinksRepository::keepGuarantee(GuaranteeId id, QDate agreedUntilOn)
{
    keepGuarantee_.bindAll(agreedUntilOn, id).run();
}

void LedgerLinksRepository::endGuarantee(GuaranteeId id, QDate on)
{
    endGuarantee_.bindAll(on, id).run();
}

std::optional<PartyId> LedgerLinksRepository::coBorrowerNamed(BorrowerId borrower, std::string_view name)
{
    return named(findCoBorrower_, borrower, name);
}

void LedgerLinksRepository::insertCoBorrower(qint64 id, BorrowerId borrower, PartyId party, std::string_view relation)
{
    insertCoBorrower_.bindAll(id, borrower, party, relation).run();
}

std::optional<PartyId> LedgerLinksRepository::contactPersonNamed(BorrowerId borrower, std::string_view name)
{
    return named(findContact_, borrower, name);
}

void LedgerLinksRepository::insertContactPerson(qint64 id, BorrowerId borrower, PartyId party,
                                                std::string_view relation)
{
    insertContact_.bindAll(id, borrower, party, relation).run();
}

bool LedgerLinksRepository::setCollateral(qint64 id, LoanId loan, std::string_view description,
                                          std::optional<Money> value)
{
    updateCollateral_.bindAll(description, value, loan).run();
    if (db_.changes() > 0)
        return false;
    insertCollateral_.bindAll(description, value, loan, id).run();
    return true;
}

void LedgerLinksRepository::removeCollateral(LoanId loan)
{
    removeCollateral_.bindAll(loan).run();
}

} // namespace qingshou
