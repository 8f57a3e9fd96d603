// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_entry_query.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

/// Of the kinds that have no withdrawal of their own.
std::string tableOf(OwnEntryKind kind)
{
    switch (kind) {
    case OwnEntryKind::Note:
        return "notes";
    case OwnEntryKind::Seizure:
        return "seizures";
    case OwnEntryKind::Judgment:
        return "judgments";
    case OwnEntryKind::Progress:
    case OwnEntryKind::Instruction:
        return "strategy_entries";
    default:
        return "contacts";
    }
}

} // namespace

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
                  "UNION ALL SELECT 1, 'seizure', s.id, s.recorded_at FROM loans l JOIN seizures s "
                  "ON s.loan_id = l.id WHERE l.borrower_id = ?1 AND s.recorded_by = ?2 AND s.recorded_at >= ?3 "
                  "AND s.undone_at IS NULL "
                  "UNION ALL SELECT 1, 'evidence', id, recorded_at FROM evidence WHERE borrower_id = ?1 "
                  "AND recorded_by = ?2 AND recorded_at >= ?3 AND withdrawn_at IS NULL "
                  "UNION ALL SELECT 1, 'complaint', id, registered_at FROM complaints WHERE borrower_id = ?1 "
                  "AND registered_by = ?2 AND registered_at >= ?3 AND state <> 'withdrawn' "
                  "UNION ALL SELECT 1, 'planned_contact', id, recorded_at FROM planned_contacts WHERE borrower_id = ?1 "
                  "AND recorded_by = ?2 AND recorded_at >= ?3 AND withdrawn_at IS NULL "
                  "UNION ALL SELECT 1, 'waiver', w.id, w.proposed_at FROM loans l JOIN waivers w ON w.loan_id = l.id "
                  "WHERE l.borrower_id = ?1 AND w.proposed_by = ?2 AND w.proposed_at >= ?3 AND w.withdrawn_at IS NULL "
                  "UNION ALL SELECT 1, 'restructuring', r.id, r.proposed_at FROM loans l JOIN restructurings r "
                  "ON r.loan_id = l.id WHERE l.borrower_id = ?1 AND r.proposed_by = ?2 AND r.proposed_at >= ?3 "
                  "AND r.withdrawn_at IS NULL "
                  "UNION ALL SELECT 1, 'judgment', j.id, j.recorded_at FROM loans l JOIN judgments j "
                  "ON j.loan_id = l.id WHERE l.borrower_id = ?1 AND j.recorded_by = ?2 AND j.recorded_at >= ?3 "
                  "AND j.undone_at IS NULL "
                  "UNION ALL SELECT 1, iif(kind = 'instruction', 'instruction', 'strategy_entry'), id, recorded_at "
                  "FROM strategy_entries WHERE borrower_id = ?1 AND recorded_by = ?2 AND recorded_at >= ?3 "
                  "AND undone_at IS NULL "
                  "UNION ALL SELECT 1, 'return_visit', id, scheduled_at FROM return_visits WHERE borrower_id = ?1 "
                  "AND scheduled_by = ?2 AND scheduled_at >= ?3 AND withdrawn_at IS NULL "
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
                  "AND plan_id = ?2 AND decision IS NOT 'refused' "
                  "UNION ALL SELECT 'judgment_stands_on_it' FROM judgments WHERE ?1 = 'legal_event' AND ends = ?2 "
                  "AND undone_at IS NULL "
                  "UNION ALL SELECT 'execution_stands_on_it' FROM judgments j JOIN legal_events e "
                  "ON e.loan_id = j.loan_id WHERE ?1 = 'judgment' AND j.id = ?2 AND e.kind = 'execution' "
                  "AND e.recorded_at > j.recorded_at AND e.cancels IS NULL AND e.cancelled_by IS NULL "
                  "UNION ALL SELECT 'judgment_corrected' FROM judgments WHERE ?1 = 'judgment' AND id = ?2 "
                  "AND corrected_at IS NOT NULL "
                  "UNION ALL SELECT 'seizure_moved_on' FROM seizures WHERE ?1 = 'seizure' AND id = ?2 "
                  "AND (renewed_on IS NOT NULL OR released_on IS NOT NULL) "
                  "UNION ALL SELECT 'complaint_in_hand' FROM complaints WHERE ?1 = 'complaint' AND id = ?2 "
                  "AND (state <> 'registered' OR extended_at IS NOT NULL) "
                  "UNION ALL SELECT 'visit_stands_on_it' FROM return_visits WHERE ?1 = 'complaint' "
                  "AND complaint_id = ?2 AND withdrawn_at IS NULL "
                  "UNION ALL SELECT 'planned_contact_over' FROM borrowers WHERE ?1 = 'planned_contact' AND id = ?3 "
                  "AND planned_contact_id IS NOT ?2 "
                  "UNION ALL SELECT 'waiver_decided' FROM waivers WHERE ?1 = 'waiver' AND id = ?2 "
                  "AND decision IS NOT NULL "
                  "UNION ALL SELECT 'restructuring_decided' FROM restructurings WHERE ?1 = 'restructuring' AND id = ?2 "
                  "AND decision IS NOT NULL "
                  "UNION ALL SELECT 'instruction_answered' FROM strategy_entries WHERE ?1 = 'instruction' "
                  "AND answers = ?2 AND undone_at IS NULL "
                  "UNION ALL SELECT 'return_visit_done' FROM return_visits WHERE ?1 = 'return_visit' AND id = ?2 "
                  "AND done_at IS NOT NULL");
    row.bindAll(code(entry.kind), entry.id, borrower);
    return row.step() ? row.text(0) : QString();
}

void OwnEntryQuery::markUndone(const OwnEntry& entry, const QDateTime& at)
{
    Statement mark(db_, "UPDATE " + tableOf(entry.kind) + " SET undone_at = ? WHERE id = ?");
    mark.bindAll(at, entry.id).run();
}

} // namespace qingshou
