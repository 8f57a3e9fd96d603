// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/party_joiner.h"

#include "core/services/borrower_access.h"
#include "core/services/borrower_merging.h"
#include "core/services/party_entry.h"
#include "core/storage/borrower_merge.h"
#include "core/storage/borrower_repository.h"

#include <algorithm>

namespace qingshou {

PartyJoiner::PartyJoiner(Change& change) : change_(change), parties_(change.db()), fold_(change.db()) {}

PartiesJoined PartyJoiner::join(std::span<const PartyJoin> joins)
{
    for (const PartyJoin& join : joins)
        bringTogether(join);
    for (FoldedParty& folded : folded_) { // whom it went into may have gone further
        const JoinedParty kept = standsNow({folded.kept, folded.keptBorrower, false});
        folded.kept = kept.party;
        folded.keptBorrower = kept.borrower;
    }
    fold_.moveLoans(folded_);
    for (const PartyJoin& join : ofBook_)
        merge(join);
    for (const JoinedParty& gone : withoutLoans_)
        joined_.borrowers.emplace(gone.borrower.value, standsNow(gone).borrower.value);
    return std::move(joined_);
}

JoinedParty PartyJoiner::standsNow(JoinedParty one) const
{
    for (auto next = into_.find(one.party.value); next != into_.end(); next = into_.find(one.party.value))
        one = next->second;
    return one;
}

void PartyJoiner::bringTogether(const PartyJoin& join)
{
    const JoinedParty numbered = standsNow(join.numbered), other = standsNow(join.other);
    if (numbered.party == other.party)
        return;
    if (other.isNew || fold_.isOnlyGuarantor(other.party))
        fold(other, numbered);
    else if (numbered.isNew)
        fold(numbered, other);
    else
        ofBook_.push_back({numbered, other});
}

void PartyJoiner::fold(const JoinedParty& gone, JoinedParty kept)
{
    foldDetails(gone, kept);
    BorrowerId goneBorrower = gone.borrower;
    if (goneBorrower.isValid() && !kept.borrower.isValid()) {
        fold_.giveBorrower(goneBorrower, kept.party);
        kept.borrower = goneBorrower;
        goneBorrower = {};
    }
    if (goneBorrower.isValid()) {
        for (const PartyId dropped : fold_.movePeople(goneBorrower, kept.borrower))
            joined_.gone.insert(dropped.value);
        withoutLoans_.push_back(gone);
    }
    fold_.remove(gone.party, goneBorrower);
    joined_.gone.insert(gone.party.value);
    into_.emplace(gone.party.value, kept);
    folded_.push_back({gone.party, kept.party, goneBorrower, kept.borrower});
}

void PartyJoiner::foldDetails(const JoinedParty& gone, const JoinedParty& kept)
{
    const Vault& vault = change_.session().vault;
    const Party from = parties_.find(gone.party).value();
    Party into = parties_.find(kept.party).value();
    const PartyDetails known = knownDetails(into, vault), told = knownDetails(from, vault);
    const PartyDetails all = together(known, told);
    const std::vector<PartyLookup> before = lookupsOf(known, vault);
    for (const PartyLookup& lookup : lookupsOf(all, vault))
        if (!std::binary_search(before.begin(), before.end(), lookup))
            joined_.added.push_back({lookup.hash, into.id});
    if (!gone.isNew) // else they are not written yet
        for (const PartyLookup& lookup : lookupsOf(told, vault))
            parties_.removeLookup({lookup.hash, gone.party});
    into.sealed = sealDetails(all, vault);
    const bool takesNumber = into.customerNumber.empty() && !from.customerNumber.empty();
    if (takesNumber) { // and is called what the ledger calls the customer
        into.customerNumber = from.customerNumber;
        into.name = from.name;
        into.nameKey = from.nameKey;
        into.kind = from.kind;
        fold_.remove(from.id, {}); // there is one with the number at a time
    }
    parties_.update(into);
    if (takesNumber)
        BorrowerRepository(change_.db()).rename(into.id, into.name, into.nameKey);
}

void PartyJoiner::merge(const PartyJoin& join)
{
    const JoinedParty numbered = standsNow(join.numbered), other = standsNow(join.other);
    BorrowerMerge merges(change_.db());
    if (numbered.party == other.party || !numbered.borrower.isValid() || !other.borrower.isValid() ||
        merges.wereToldApart(numbered.party, other.party))
        return;
    const bool otherGoes = !merges.hasEntries(other.borrower, other.party);
    if (!otherGoes && merges.hasEntries(numbered.borrower, numbered.party))
        return;
    const JoinedParty& kept = otherGoes ? numbered : other;
    const JoinedParty& gone = otherGoes ? other : numbered;
    const Result<BorrowerRow> keptRow = borrowerInScope(change_, kept.borrower);
    const Result<BorrowerRow> goneRow = borrowerInScope(change_, gone.borrower);
    if (!keptRow || !goneRow)
        return;
    mergeBorrowers(change_, *keptRow, *goneRow, QStringLiteral("台账同一行列明其客户编号和证件号码"));
    into_.emplace(gone.party.value, kept);
    withoutLoans_.push_back(gone);
}

} // namespace qingshou
