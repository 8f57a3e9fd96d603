// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/borrower_merging.h"

#include "core/services/party_entry.h"
#include "core/storage/borrower_merge.h"

namespace qingshou {

PartyDetails together(const PartyDetails& kept, const PartyDetails& merged)
{
    PartyDetails all = merged;
    mergeDetails(all, kept);
    return all;
}

qint64 mergeBorrowers(Change& change, const BorrowerRow& kept, const BorrowerRow& merged, const QString& reason)
{
    const Vault& vault = change.session().vault;
    PartyRepository parties(change.db());
    const Party party = parties.find(kept.party).value();
    const Party other = parties.find(merged.party).value();
    const Merge merge{.id = change.newId<BorrowerId>("merges").value,
                      .kept = kept.id,
                      .keptParty = kept.party,
                      .merged = merged.id,
                      .mergedParty = merged.party,
                      .mergedBranch = merged.branch,
                      .mergedOwner = merged.assignedOwner,
                      .sealedBefore = party.sealed,
                      .reason = reason,
                      .recordedBy = change.session().user,
                      .recordedAt = change.now()};
    BorrowerMerge(change.db()).apply(merge);
    // Read again: it may have taken over the customer number.
    writeDetails(parties, vault, parties.find(kept.party).value(),
                 together(knownDetails(party, vault), knownDetails(other, vault)));
    change.audit({.action = QStringLiteral("merge_borrowers"),
                  .subjectKind = QStringLiteral("merge"),
                  .subjectId = merge.id,
                  .borrower = kept.id,
                  .change = {{"before", QJsonObject{{"borrower", merged.id.value},
                                                    {"name", merged.name},
                                                    {"customer_number", QString::fromStdString(other.customerNumber)}}},
                             {"after", QJsonObject{{"borrower", kept.id.value}, {"name", kept.name}}},
                             {"reason", reason}}});
    announceMerge(change, kept.id, merged.id);
    return merge.id;
}

void announceMerge(Change& change, BorrowerId kept, BorrowerId merged)
{
    for (const BorrowerId borrower : {kept, merged})
        change.touch(Topic::Borrowers, borrower);
    for (const Topic topic : {Topic::Book, Topic::Parties})
        change.touch(topic);
}

} // namespace qingshou
