// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/return_visit_repository.h"
#include "core/storage/timeline_sources.h"

namespace qingshou {
namespace {

void addComplaint(const ComplaintRow& row, TimelineEntries& entries)
{
    TimelineEntry entry{
        .kind = TimelineKind::ComplaintRegistered, .on = row.receivedOn, .at = row.registeredAt, .id = row.id.value};
    entry.dueOn = row.dueOn;
    entry.code = code(row.kind);
    entry.code2 = code(row.channel);
    entry.text = row.asserted;
    entry.text2 = row.concerned.name;
    entry.byName = row.registeredByName;
    entry.struck = row.state == ComplaintState::Withdrawn;
    entries.push_back(entry);
    if (row.outcome) {
        entry.kind = TimelineKind::ComplaintAnswered;
        entry.on = row.answeredOn;
        entry.at = row.answeredAt;
        entry.dueOn = {};
        entry.code = code(*row.outcome);
        entry.code2.clear();
        entry.text = row.answer;
        entry.byName = row.answeredByName;
        entries.push_back(entry);
    }
    if (row.withdrawnAt.isValid()) {
        entry.dueOn = {};
        entries.push_back(takenBack(entry, TimelineKind::ComplaintWithdrawn, row.withdrawnAt, row.withdrawnReason,
                                    row.withdrawnByName));
    }
}

void addReturnVisit(const ReturnVisitRow& row, TimelineEntries& entries)
{
    TimelineEntry entry{.kind = TimelineKind::ReturnVisitPlanned,
                        .on = chinaDay(row.scheduledAt),
                        .at = row.scheduledAt,
                        .id = row.id.value};
    entry.dueOn = row.dueOn;
    entry.code = code(row.channel);
    entry.text = row.withdrawnAt.isValid() ? row.withdrawnReason : row.purpose;
    entry.text2 = row.officer.name;
    entry.byName = row.scheduledByName;
    entry.struck = row.withdrawnAt.isValid();
    entries.push_back(entry);
    if (row.doneAt.isValid()) {
        entry.kind = TimelineKind::ReturnVisitMade;
        entry.on = row.doneOn;
        entry.at = row.doneAt;
        entry.dueOn = {};
        entry.number = row.satisfaction;
        entry.text = row.remark;
        entry.byName = row.doneByName;
        entries.push_back(entry);
    }
}

} // namespace

void addComplaintEntries(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const ComplaintRow& row : ComplaintRepository(db).ofBorrower(borrower))
        addComplaint(row, entries);
    for (const ReturnVisitRow& row : ReturnVisitRepository(db).ofBorrower(borrower))
        addReturnVisit(row, entries);
}

} // namespace qingshou
