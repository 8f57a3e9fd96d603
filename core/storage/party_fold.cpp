// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/party_fold.h"

#include "core/storage/database.h"

#include <string>

namespace qingshou {
namespace {

std::string sameNameIn(const std::string& table)
{
    return "SELECT c.id, c.party_id FROM " + table +
           " c JOIN parties p ON p.id = c.party_id WHERE c.borrower_id = ?1 AND EXISTS (SELECT 1 FROM " + table +
           " k JOIN parties o ON o.id = k.party_id WHERE k.borrower_id = ?2 AND o.name = p.name)";
}

} // namespace

PartyFold::PartyFold(Database& db)
    : db_(db), isReferredTo_(db, "SELECT EXISTS (SELECT 1 FROM borrowers WHERE party_id = ?1) OR "
                                 "EXISTS (SELECT 1 FROM co_borrowers WHERE party_id = ?1) OR "
                                 "EXISTS (SELECT 1 FROM contact_people WHERE party_id = ?1) OR "
                                 "EXISTS (SELECT 1 FROM conduct_facts WHERE party_id = ?1) OR "
                                 "EXISTS (SELECT 1 FROM parties WHERE merged_into = ?1) OR "
                                 "EXISTS (SELECT 1 FROM told_apart WHERE party_id = ?1 OR other_party_id = ?1) OR "
                                 "EXISTS (SELECT 1 FROM merges WHERE kept_party_id = ?1 OR merged_party_id = ?1)"),
      giveBorrower_(db, "UPDATE borrowers SET party_id = ? WHERE id = ?"),
      removeParty_(db, "DELETE FROM parties WHERE id = ?"), removeBorrower_(db, "DELETE FROM borrowers WHERE id = ?"),
      people_{People{Statement(db, sameNameIn("co_borrowers")), Statement(db, "DELETE FROM co_borrowers WHERE id = ?"),
                     Statement(db, "UPDATE co_borrowers SET borrower_id = ? WHERE borrower_id = ?")},
              People{Statement(db, sameNameIn("contact_people")),
                     Statement(db, "DELETE FROM contact_people WHERE id = ?"),
                     Statement(db, "UPDATE contact_people SET borrower_id = ? WHERE borrower_id = ?")}}
{
}

bool PartyFold::isOnlyGuarantor(PartyId party)
{
    isReferredTo_.bind(1, party).step();
    const bool referred = isReferredTo_.boolean(0);
    isReferredTo_.reset();
    return !referred;
}

std::vector<PartyId> PartyFold::movePeople(BorrowerId from, BorrowerId to)
{
    std::vector<PartyId> gone;
    for (People& people : people_) {
        std::vector<qint64> rows;
        people.named.bindAll(from, to);
        while (people.named.step()) {
            rows.push_back(people.named.integer(0));
            gone.push_back(people.named.id<PartyId>(1));
        }
        people.named.reset();
        for (const qint64 row : rows)
            people.remove.bindAll(row).run();
        people.move.bindAll(to, from).run();
    }
    for (const PartyId party : gone)
        removeParty_.bindAll(party).run();
    return gone;
}

void PartyFold::giveBorrower(BorrowerId borrower, PartyId to)
{
    giveBorrower_.bindAll(to, borrower).run();
}

void PartyFold::remove(PartyId party, BorrowerId borrower)
{
    removeParty_.bindAll(party).run();
    removeBorrower_.bindAll(borrower).run();
}

void PartyFold::moveLoans(std::span<const FoldedParty> folded)
{
    db_.execute("CREATE TEMP TABLE folded (gone INTEGER PRIMARY KEY, kept INTEGER NOT NULL, gone_borrower INTEGER "
                "UNIQUE, kept_borrower INTEGER)");
    {
        Statement insert(db_, "INSERT INTO temp.folded VALUES (?, ?, ?, ?)");
        for (const FoldedParty& one : folded)
            insert.bindAll(one.gone, one.kept, one.goneBorrower, one.keptBorrower).run();
        Statement(db_, "UPDATE loans SET borrower_id = (SELECT f.kept_borrower FROM temp.folded f "
                       "WHERE f.gone_borrower = loans.borrower_id) WHERE borrower_id IN "
                       "(SELECT gone_borrower FROM temp.folded WHERE gone_borrower IS NOT NULL)")
            .run();
        Statement(db_, "UPDATE guarantees SET party_id = (SELECT f.kept FROM temp.folded f "
                       "WHERE f.gone = guarantees.party_id) WHERE party_id IN (SELECT gone FROM temp.folded)")
            .run();
    }
    db_.execute("DROP TABLE temp.folded");
}

} // namespace qingshou
