// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline_sources.h"

#include "core/storage/contact_repository.h"
#include "core/storage/planned_contact_repository.h"
#include "core/storage/promise_repository.h"
#include "core/storage/statement.h"

#include <array>

namespace qingshou {
namespace {

void addContacts(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const ContactRow& row : ContactRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::Contact, .on = chinaDay(row.at), .at = row.at, .id = row.id.value};
        entry.code = code(row.channel);
        entry.code2 = code(row.outcome);
        entry.text = row.note;
        entry.text2 = row.personName;
        entry.dueOn = row.nextActionOn;
        entry.byName = row.recordedByName;
        entry.struck = row.corrected;
        entries.push_back(entry);
    }
}

void addPlannedContacts(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const PlannedContactRow& row : PlannedContactRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::PlannedContact,
                            .on = chinaDay(row.recordedAt),
                            .at = row.recordedAt,
                            .id = row.id.value};
        entry.dueOn = row.plannedOn;
        entry.code = code(row.channel);
        entry.text = row.purpose;
        entry.byName = row.recordedByName;
        entry.struck = row.withdrawn();
        entries.push_back(entry);
        if (row.withdrawn())
            entries.push_back(takenBack(entry, TimelineKind::PlannedContactWithdrawn, row.withdrawnAt,
                                        row.withdrawnReason, row.withdrawnByName));
    }
}

void addPromises(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const PromiseRow& row : PromiseRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::Promise, .on = row.madeOn, .at = row.recordedAt, .id = row.id.value};
        entry.amount = row.amount;
        entry.dueOn = row.dueOn;
        entry.text = row.note;
        entry.byName = row.recordedByName;
        entry.struck = row.withdrawn();
        entries.push_back(entry);
        if (row.withdrawn())
            entries.push_back(
                takenBack(entry, TimelineKind::PromiseWithdrawn, row.withdrawnAt, row.withdrawnReason, {}));
    }
}

void addRemarks(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    constexpr std::array kinds{TimelineKind::Assignment, TimelineKind::Note, TimelineKind::Merged};
    Statement rows(db,
                   "SELECT 0, a.id, a.owner, a.owner_before, u.name, a.recorded_at, 0 FROM assignments a "
                   "LEFT JOIN users u ON u.id = a.recorded_by WHERE a.borrower_id = ?1 "
                   "UNION ALL SELECT 1, n.id, n.text, '', u.name, n.recorded_at, n.undone_at IS NOT NULL FROM notes n "
                   "LEFT JOIN users u ON u.id = n.recorded_by WHERE n.borrower_id = ?1 "
                   "UNION ALL SELECT 2, m.id, m.reason, p.name, u.name, m.recorded_at, m.undone_at IS NOT NULL "
                   "FROM merges m JOIN parties p ON p.id = m.merged_party_id "
                   "LEFT JOIN users u ON u.id = m.recorded_by WHERE m.kept_borrower_id = ?1");
    rows.bind(1, borrower);
    while (rows.step()) {
        TimelineEntry entry{.kind = kinds.at(static_cast<size_t>(rows.integer(0))),
                            .on = chinaDay(rows.instant(5)),
                            .at = rows.instant(5),
                            .id = rows.integer(1)};
        entry.text = rows.text(2);
        entry.text2 = rows.text(3);
        entry.byName = rows.text(4);
        entry.struck = rows.boolean(6);
        entries.push_back(entry);
    }
}

} // namespace

void addContactEntries(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    addContacts(db, borrower, entries);
    addPlannedContacts(db, borrower, entries);
    addPromises(db, borrower, entries);
    addRemarks(db, borrower, entries);
}

} // namespace qingshou
