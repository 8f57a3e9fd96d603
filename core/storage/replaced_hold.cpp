// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replaced_hold.h"

#include "core/storage/statement.h"

namespace qingshou {

std::optional<ReplacedHold> replacedByHand(Database& db, ConductFactId hold)
{
    // Who is replaced is lifted at the moment at which the other is recorded. A complaint's hold bears its words.
    Statement row(db, "WITH RECURSIVE replaced(id, recorded_at, by_hand) AS ("
                      "SELECT id, recorded_at, 0 FROM conduct_facts WHERE id = ?1 "
                      "UNION SELECT f.id, f.recorded_at, NOT EXISTS (SELECT 1 FROM complaints k JOIN borrowers b "
                      "ON b.id = k.borrower_id WHERE b.party_id = f.party_id AND k.asserted = f.note) "
                      "FROM replaced r JOIN conduct_facts f ON f.lifted_at = r.recorded_at AND f.id <> r.id "
                      "AND f.kind = 'complaint_hold' "
                      "AND f.party_id IN (SELECT party_id FROM conduct_facts WHERE id = ?1) WHERE r.by_hand = 0) "
                      "SELECT f.since_on, f.until_on, f.note FROM replaced r JOIN conduct_facts f ON f.id = r.id "
                      "WHERE r.by_hand = 1 ORDER BY f.until_on DESC LIMIT 1");
    row.bind(1, hold);
    if (!row.step())
        return std::nullopt;
    return ReplacedHold{row.date(0), row.date(1), row.text(2)};
}

} // namespace qingshou
