// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_entry_query.h"

#include "core/storage/stored_codes.h"

namespace qingshou {

std::optional<OwnEntry> OwnEntryQuery::newest(BorrowerId borrower, UserId user, const QDateTime& since) const
{
    Statement row(db_,
                  "SELECT 0 AS priority, 'contact', c.id, c.recorded_at AS at FROM contacts c WHERE c.borrower_id = ?1 "
                  "AND c.recorded_by = ?2 AND c.recorded_at >= ?3 AND c.undone_at IS NULL AND c.corrects IS NULL "
                  "AND c.batch_id IS NULL AND NOT EXISTS (SELECT 1 FROM contacts later WHERE later.corrects = c.id) "
                  "UNION ALL SELECT 1, 'promise', id, recorded_at FROM promises WHERE borrower_id = ?1 "
                  "AND recorded_by = ?2 AND recorded_at >= ?3 AND withdrawn_at IS NULL "
                  "UNION ALL SELECT 1, 'recovery', r.id, r.recorded_at FROM recoveries r WHERE r.borrower_id = ?1 "
                  "AND r.recorded_by = ?2 AND r.recorded_at >= ?3 AND r.reverses IS NULL "
                  "AND NOT EXISTS (SELECT 1 FROM recoveries later WHERE later.reverses = r.id) "
                  "UNION ALL SELECT 1, 'plan', id, recorded_at FROM repayment_plans WHERE borrower_id = ?1 "
                  "AND recorded_by = ?2 AND recorded_at >= ?3 AND state <> 'cancelled' "
                  "UNION ALL SELECT 1, 'note', id, recorded_at FROM notes WHERE borrower_id = ?1 "
                  "AND recorded_by = ?2 AND recorded_at >= ?3 AND undone_at IS NULL "
                  "UNION ALL SELECT 1, 'legal_event', e.id, e.recorded_at FROM loans l JOIN legal_events e "
                  "ON e.loan_id = l.id WHERE l.borrower_id = ?1 AND e.recorded_by = ?2 AND e.recorded_at >= ?3 "
                  "AND e.cancels IS NULL AND e.cancelled_by IS NULL "
                  "ORDER BY at DESC, priority, 3 DESC LIMIT 1");
    row.bindAll(borrower, user, since);
    if (!row.step())
        return std::nullopt;
    return OwnEntry{readCode(row, 1, OwnEntryKind::Contact), row.integer(2), row.instant(3)};
}

QString OwnEntryQuery::builtOn(BorrowerId borrower, const OwnEntry& entry) const
{
    Statement row(db_,
                  "SELECT 'notice_stands_on_it' FROM notice_steps WHERE ?1 = 'legal_event' AND legal_event_id = ?2 "
                  "UNION ALL SELECT 'letter_stands_on_it' FROM notices WHERE ?1 = 'plan' AND plan_id = ?2 "
                  "AND step <> 'voided' "
                  "UNION ALL SELECT 'evidence_stands_on_it' FROM evidence WHERE borrower_id = ?3 "
                  "AND withdrawn_at IS NULL AND ?2 = CASE ?1 WHEN 'contact' THEN contact_id WHEN 'promise' THEN "
                  "promise_id WHEN 'recovery' THEN recovery_id "
                  "WHEN 'legal_event' THEN legal_event_id END "
                  "UNION ALL SELECT 'waiver_stands_on_it' FROM waivers WHERE withdrawn_at IS NULL AND ?1 = 'plan' "
                  "AND plan_id = ?2 AND decision IS NOT 'refused'");
    row.bindAll(code(entry.kind), entry.id, borrower);
    return row.step() ? row.text(0) : QString();
}

void OwnEntryQuery::markUndone(const OwnEntry& entry, const QDateTime& at)
{
    Statement mark(db_, entry.kind == OwnEntryKind::Note ? "UPDATE notes SET undone_at = ? WHERE id = ?"
                                                         : "UPDATE contacts SET undone_at = ? WHERE id = ?");
    mark.bindAll(at, entry.id).run();
}

} // namespace qingshou
