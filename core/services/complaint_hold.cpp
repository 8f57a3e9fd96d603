// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/complaint_hold.h"

#include "core/storage/replaced_hold.h"

#include <algorithm>

namespace qingshou {
namespace {

std::optional<ConductFactRow> standingHold(Change& change, const BorrowerRow& borrower)
{
    for (const ConductFactRow& fact : ConductFactRepository(change.db()).standing(borrower.party))
        if (fact.kind == ConductFactKind::ComplaintHold)
            return fact;
    return std::nullopt;
}

bool isOfComplaint(Change& change, const BorrowerRow& borrower, ConductFactId fact)
{
    const std::vector<ComplaintRow> complaints = ComplaintRepository(change.db()).ofBorrower(borrower.id);
    return std::any_of(complaints.begin(), complaints.end(),
                       [fact](const ComplaintRow& row) { return row.hold == fact; });
}

} // namespace

void placeHold(Change& change, const BorrowerRow& borrower, ComplaintRow& row)
{
    ConductFactRow hold;
    hold.party = borrower.party;
    hold.kind = ConductFactKind::ComplaintHold;
    hold.sinceOn = change.today();
    hold.untilOn = std::max(row.dueOn, change.today());
    hold.note = row.asserted;
    hold.recordedBy = change.session().user;
    hold.recordedAt = change.now();
    ConductFactRepository facts(change.db());
    if (const std::optional<ConductFactRow> earlier = standingHold(change, borrower)) {
        if (earlier->untilOn >= hold.untilOn) {
            if (isOfComplaint(change, borrower, earlier->id))
                row.hold = earlier->id;
            return;
        }
        hold.sinceOn = earlier->sinceOn;
        facts.lift(earlier->id, hold.recordedBy, hold.recordedAt, row.asserted);
    }
    hold.id = change.newId<ConductFactId>("conduct_facts");
    facts.insert(hold);
    row.hold = hold.id;
    change.touch(Topic::Parties, borrower.id);
}

void moveHold(Change& change, const BorrowerRow& borrower, ComplaintRow& row)
{
    const std::optional<ConductFactRow> standing = standingHold(change, borrower);
    if (standing && isOfComplaint(change, borrower, standing->id))
        placeHold(change, borrower, row);
}

void endHold(Change& change, const BorrowerRow& borrower, const QString& why)
{
    if (ComplaintRepository(change.db()).hasOpen(borrower.id))
        return;
    const std::optional<ConductFactRow> standing = standingHold(change, borrower);
    if (!standing || !isOfComplaint(change, borrower, standing->id))
        return;
    ConductFactRepository facts(change.db());
    facts.lift(standing->id, change.session().user, change.now(), why);
    if (const auto byHand = replacedByHand(change.db(), standing->id); byHand && byHand->untilOn >= change.today())
        facts.insert({.id = change.newId<ConductFactId>("conduct_facts"),
                      .party = borrower.party,
                      .kind = ConductFactKind::ComplaintHold,
                      .sinceOn = byHand->sinceOn,
                      .untilOn = byHand->untilOn,
                      .note = byHand->note,
                      .recordedBy = change.session().user,
                      .recordedAt = change.now()});
    change.touch(Topic::Parties, borrower.id);
}

} // namespace qingshou
