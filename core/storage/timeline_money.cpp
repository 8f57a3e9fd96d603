// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline_sources.h"

#include "core/storage/plan_repository.h"
#include "core/storage/recovery_repository.h"
#include "core/storage/restructuring_repository.h"
#include "core/storage/waiver_repository.h"

namespace qingshou {
namespace {

void addRecoveries(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const RecoveryEntry& row : RecoveryRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = row.isReversal() ? TimelineKind::RecoveryReversed : TimelineKind::Recovery,
                            .on = row.receivedOn,
                            .at = row.recordedAt,
                            .id = row.id.value,
                            .loan = row.loan};
        entry.amount = row.amount;
        entry.code = code(row.kind);
        entry.text = row.isReversal() ? row.reason : row.note;
        entry.text2 = row.voucher;
        entry.byName = row.recordedByName;
        entry.struck = row.isReversed();
        entries.push_back(entry);
    }
}

void addPlans(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const PlanRow& row : PlanRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::PlanDrafted,
                            .on = chinaDay(row.recordedAt),
                            .at = row.recordedAt,
                            .id = row.id.value,
                            .loan = row.loan};
        entry.amount = row.terms.principal;
        entry.number = row.terms.months;
        entry.code = code(row.terms.method);
        entry.text = row.note;
        entry.byName = row.recordedByName;
        entry.struck = row.state == PlanState::Cancelled;
        entries.push_back(entry);
        entry.byName.clear();
        entry.text.clear();
        if (row.agreedOn.isValid()) {
            entry.kind = TimelineKind::PlanAgreed;
            entry.on = row.agreedOn;
            entries.push_back(entry);
        }
        if (row.cancelledAt.isValid())
            entries.push_back(takenBack(entry, TimelineKind::PlanCancelled, row.cancelledAt, row.cancelledReason, {}));
    }
}

void addWaivers(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const WaiverRow& row : WaiverRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::WaiverProposed,
                            .on = chinaDay(row.proposedAt),
                            .at = row.proposedAt,
                            .id = row.id.value,
                            .loan = row.loan};
        entry.amount = row.waived.total();
        entry.code = code(row.condition);
        entry.text = row.reason;
        entry.byName = row.proposedByName;
        entry.struck = row.withdrawn();
        entries.push_back(entry);
        if (row.decision) {
            entry.kind = TimelineKind::WaiverDecided;
            entry.on = row.decidedOn;
            entry.at = row.decidedAt;
            entry.code = code(*row.decision);
            entry.text = row.decisionNote;
            entry.text2 = row.approvalNumber;
            entry.byName = row.decidedByName;
            entries.push_back(entry);
        }
        if (row.withdrawn())
            entries.push_back(takenBack(entry, TimelineKind::WaiverWithdrawn, row.withdrawnAt, row.withdrawnReason,
                                        row.withdrawnByName));
    }
}

void addRestructurings(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    for (const RestructuringRow& row : RestructuringRepository(db).ofBorrower(borrower)) {
        const std::vector<ScheduleRow> instalments = row.instalments();
        TimelineEntry entry{.kind = TimelineKind::RestructuringProposed,
                            .on = chinaDay(row.proposedAt),
                            .at = row.proposedAt,
                            .id = row.id.value,
                            .loan = row.loan};
        entry.amount = row.terms.schedule.principal;
        entry.code = code(row.terms.change);
        entry.dueOn = instalments.empty() ? QDate() : instalments.back().dueOn;
        entry.text = row.reason;
        entry.byName = row.proposedByName;
        entry.struck = row.withdrawn();
        entries.push_back(entry);
        if (row.decision) {
            TimelineEntry decided = entry;
            decided.kind = TimelineKind::RestructuringDecided;
            decided.on = row.decidedOn;
            decided.at = row.decidedAt;
            decided.code = code(*row.decision);
            decided.text = row.decisionNote;
            decided.text2 = row.approvalNumber;
            decided.byName = row.decidedByName;
            entries.push_back(decided);
        }
        if (row.concludedOn.isValid()) {
            TimelineEntry concluded = entry;
            concluded.kind = TimelineKind::RestructuringConcluded;
            concluded.on = row.concludedOn;
            concluded.at = row.concludedAt;
            concluded.text.clear();
            concluded.text2 = row.contractNumber;
            concluded.byName = row.concludedByName;
            entries.push_back(concluded);
        }
        if (row.withdrawn())
            entries.push_back(takenBack(entry, TimelineKind::RestructuringWithdrawn, row.withdrawnAt,
                                        row.withdrawnReason, row.withdrawnByName));
    }
}

} // namespace

void addMoneyEntries(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    addRecoveries(db, borrower, entries);
    addPlans(db, borrower, entries);
    addWaivers(db, borrower, entries);
    addRestructurings(db, borrower, entries);
}

} // namespace qingshou
