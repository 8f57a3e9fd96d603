// SPDX-License-Identifier: GPL-3.0-or-later
// One borrower has hundreds of entries, not thousands: they are gathered source by source and ordered here, which is
// quicker than one statement over a dozen tables and can be read.
#include "core/storage/timeline_query.h"

#include "core/base/clock.h"
#include "core/storage/contact_repository.h"
#include "core/storage/loan_query.h"
#include "core/storage/loan_repository.h"
#include "core/storage/plan_repository.h"
#include "core/storage/planned_contact_repository.h"
#include "core/storage/promise_repository.h"
#include "core/storage/recovery_repository.h"
#include "core/storage/stored_codes.h"
#include "core/storage/strategy_journal_repository.h"
#include "core/storage/strategy_repository.h"
#include "core/storage/waiver_repository.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace qingshou {
namespace {

QDate dayOf(const QDateTime& instant)
{
    return Clock::chinaTime(instant).date();
}

QString classCode(qint64 stored)
{
    const auto riskClass = classFromStored(stored);
    return riskClass ? code(*riskClass) : QString();
}

using Entries = std::vector<TimelineEntry>;

/// A balance stands at the end of its day, whenever the file was read.
QDateTime endOf(QDate day)
{
    return {day, QTime(23, 59, 59), Qt::OffsetFromUTC, 8 * 3600};
}

void addHistory(Database& db, BorrowerId borrower, Entries& entries)
{
    // A loan without a history is as its first ledger said.
    Statement rows(db, "SELECT l.id, l.loan_number, ifnull(h.statistics_on, l.statistics_on), "
                       "ifnull(h.run_id, l.first_run_id), ifnull(h.balance_fen, l.balance_fen), "
                       "ifnull(h.risk_class, l.risk_class) "
                       "FROM loans l LEFT JOIN loan_history h ON h.loan_id = l.id WHERE l.borrower_id = ? "
                       "ORDER BY l.id, h.statistics_on");
    rows.bind(1, borrower);
    LoanId loan;
    Money balance;
    qint64 riskClass = 0;
    while (rows.step()) {
        const bool first = rows.id<LoanId>(0) != loan;
        TimelineEntry entry;
        entry.on = rows.date(2);
        entry.at = endOf(entry.on);
        entry.id = rows.integer(3);
        entry.loan = rows.id<LoanId>(0);
        entry.loanNumber = rows.text(1);
        if (first || rows.money(4) != balance) {
            entry.kind = TimelineKind::BalanceChange;
            entry.before = first ? std::nullopt : std::optional(balance);
            entry.after = rows.money(4);
            entries.push_back(entry);
            entry.before.reset();
            entry.after.reset();
        }
        if (!first && rows.integer(5) != riskClass) {
            entry.kind = TimelineKind::ClassChange;
            entry.code = classCode(riskClass);
            entry.code2 = classCode(rows.integer(5));
            entries.push_back(entry);
        }
        loan = entry.loan;
        balance = rows.money(4);
        riskClass = rows.integer(5);
    }
}

void addAbsences(Database& db, BorrowerId borrower, Entries& entries)
{
    Statement rows(db, "SELECT c.loan_id, l.loan_number, r.statistics_on, c.run_id, c.kind FROM loans l "
                       "CROSS JOIN import_changes c ON c.loan_id = l.id AND c.kind <> 'new' "
                       "JOIN import_runs r ON r.id = c.run_id "
                       "WHERE l.borrower_id = ? AND c.kind IN ('absent', 'back')");
    rows.bind(1, borrower);
    while (rows.step()) {
        TimelineEntry entry;
        entry.kind = rows.utf8(4) == "absent" ? TimelineKind::LoanAbsent : TimelineKind::LoanBack;
        entry.loan = rows.id<LoanId>(0);
        entry.loanNumber = rows.text(1);
        entry.on = rows.date(2);
        entry.at = endOf(entry.on);
        entry.id = rows.integer(3);
        entries.push_back(entry);
    }
}

void addContacts(Database& db, BorrowerId borrower, Entries& entries)
{
    for (const ContactRow& row : ContactRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::Contact, .on = dayOf(row.at), .at = row.at, .id = row.id.value};
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

void addPlannedContacts(Database& db, BorrowerId borrower, Entries& entries)
{
    for (const PlannedContactRow& row : PlannedContactRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::PlannedContact,
                            .on = dayOf(row.recordedAt),
                            .at = row.recordedAt,
                            .id = row.id.value};
        entry.dueOn = row.plannedOn;
        entry.code = code(row.channel);
        entry.text = row.purpose;
        entry.byName = row.recordedByName;
        entry.struck = row.withdrawn();
        entries.push_back(entry);
        if (row.withdrawn()) {
            entry.kind = TimelineKind::PlannedContactWithdrawn;
            entry.on = dayOf(row.withdrawnAt);
            entry.at = row.withdrawnAt;
            entry.text = row.withdrawnReason;
            entry.byName = row.withdrawnByName;
            entry.struck = false;
            entries.push_back(entry);
        }
    }
}

void addPromises(Database& db, BorrowerId borrower, Entries& entries)
{
    for (const PromiseRow& row : PromiseRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::Promise, .on = row.madeOn, .at = row.recordedAt, .id = row.id.value};
        entry.amount = row.amount;
        entry.dueOn = row.dueOn;
        entry.text = row.note;
        entry.byName = row.recordedByName;
        entry.struck = row.withdrawn();
        entries.push_back(entry);
        if (row.withdrawn()) {
            entry.kind = TimelineKind::PromiseWithdrawn;
            entry.on = dayOf(row.withdrawnAt);
            entry.at = row.withdrawnAt;
            entry.text = row.withdrawnReason;
            entry.byName.clear();
            entry.struck = false;
            entries.push_back(entry);
        }
    }
}

void addRecoveries(Database& db, BorrowerId borrower, Entries& entries)
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

void addPlans(Database& db, BorrowerId borrower, Entries& entries)
{
    for (const PlanRow& row : PlanRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::PlanDrafted,
                            .on = dayOf(row.recordedAt),
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
        if (row.cancelledAt.isValid()) {
            entry.kind = TimelineKind::PlanCancelled;
            entry.on = dayOf(row.cancelledAt);
            entry.at = row.cancelledAt;
            entry.text = row.cancelledReason;
            entry.struck = false;
            entries.push_back(entry);
        }
    }
}

void addWaivers(Database& db, BorrowerId borrower, Entries& entries)
{
    for (const WaiverRow& row : WaiverRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{.kind = TimelineKind::WaiverProposed,
                            .on = dayOf(row.proposedAt),
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
        if (row.withdrawn()) {
            entry.kind = TimelineKind::WaiverWithdrawn;
            entry.on = dayOf(row.withdrawnAt);
            entry.at = row.withdrawnAt;
            entry.text = row.withdrawnReason;
            entry.text2.clear();
            entry.byName = row.withdrawnByName;
            entry.struck = false;
            entries.push_back(entry);
        }
    }
}

void addStrategies(Database& db, BorrowerId borrower, Entries& entries)
{
    for (const StrategyRow& row : StrategyRepository(db).ofBorrower(borrower)) {
        TimelineEntry entry{
            .kind = TimelineKind::StrategySaved, .on = dayOf(row.savedAt), .at = row.savedAt, .id = row.id.value};
        entry.number = row.version;
        entry.amount = row.amount;
        entry.dueOn = row.targetOn;
        entry.code = code(row.prospect);
        entry.text = row.reason;
        entry.byName = row.savedByName;
        entries.push_back(entry);
        if (row.decidedAt.isValid()) {
            entry.kind = TimelineKind::StrategyDecided;
            entry.on = dayOf(row.decidedAt);
            entry.at = row.decidedAt;
            entry.code = code(row.state);
            entry.text = row.decisionNote;
            entry.byName = row.decidedByName;
            entries.push_back(entry);
        }
    }
    for (const StrategyEntry& row : StrategyJournalRepository(db).ofBorrower(borrower))
        entries.push_back({.kind = row.kind == StrategyEntryKind::Instruction ? TimelineKind::StrategyInstruction
                                                                              : TimelineKind::StrategyProgress,
                           .on = dayOf(row.recordedAt),
                           .at = row.recordedAt,
                           .id = row.id.value,
                           .dueOn = row.dueOn,
                           .text = row.text,
                           .byName = row.recordedByName});
}

void addLegal(Database& db, BorrowerId borrower, Entries& entries)
{
    Statement events(
        db, "SELECT e.id, e.loan_id, e.happened_on, e.recorded_at, e.kind, e.evidence, e.note, p.name, u.name, "
            "e.cancelled_by IS NOT NULL, e.cancels IS NOT NULL "
            "FROM loans l JOIN legal_events e ON e.loan_id = l.id LEFT JOIN guarantees g ON g.id = e.guarantee_id "
            "LEFT JOIN parties p ON p.id = g.party_id LEFT JOIN users u ON u.id = e.recorded_by "
            "WHERE l.borrower_id = ?");
    events.bind(1, borrower);
    while (events.step()) {
        const bool cancels = events.boolean(10);
        TimelineEntry entry{.kind = cancels ? TimelineKind::LegalEventCancelled : TimelineKind::LegalEvent,
                            .on = cancels ? dayOf(events.instant(3)) : events.date(2),
                            .at = events.instant(3),
                            .id = events.integer(0),
                            .loan = events.id<LoanId>(1)};
        entry.code = events.text(4);
        entry.text = cancels ? events.text(6) : events.text(5);
        entry.text2 = events.text(7);
        entry.byName = events.text(8);
        entry.struck = events.boolean(9);
        entries.push_back(entry);
    }
    Statement judgments(db,
                        "SELECT j.id, j.loan_id, j.recorded_at, j.kind, j.document_number, u.name, "
                        "coalesce(j.served_on_debtor_on, j.served_on_bank_on, j.effective_on) "
                        "FROM loans l JOIN judgments j ON j.loan_id = l.id LEFT JOIN users u ON u.id = j.recorded_by "
                        "WHERE l.borrower_id = ?");
    judgments.bind(1, borrower);
    while (judgments.step()) {
        TimelineEntry entry{.kind = TimelineKind::Judgment,
                            .on = judgments.date(6),
                            .at = judgments.instant(2),
                            .id = judgments.integer(0),
                            .loan = judgments.id<LoanId>(1)};
        if (!entry.on.isValid())
            entry.on = dayOf(entry.at);
        entry.code = judgments.text(3);
        entry.text = judgments.text(4);
        entry.byName = judgments.text(5);
        entries.push_back(entry);
    }
}

void addRemarks(Database& db, BorrowerId borrower, Entries& entries)
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
                            .on = dayOf(rows.instant(5)),
                            .at = rows.instant(5),
                            .id = rows.integer(1)};
        entry.text = rows.text(2);
        entry.text2 = rows.text(3);
        entry.byName = rows.text(4);
        entry.struck = rows.boolean(6);
        entries.push_back(entry);
    }
}

void addLoanNumbers(Database& db, BorrowerId borrower, Entries& entries)
{
    const std::vector<LoanRow> loans = LoanQuery(db).ofBorrower(borrower);
    for (TimelineEntry& entry : entries) {
        const auto loan =
            std::find_if(loans.begin(), loans.end(), [&](const LoanRow& row) { return row.id == entry.loan; });
        if (loan != loans.end())
            entry.loanNumber = loan->loanNumber;
    }
}

} // namespace

TimelinePage TimelineQuery::page(BorrowerId borrower, qint64 offset, qint64 limit,
                                 const std::vector<TimelineKind>& kinds) const
{
    const auto row = LoanQuery(db_).borrower(borrower);
    if (!row || !scope_.contains(row->branch))
        return {};
    Entries entries;
    addHistory(db_, borrower, entries);
    addAbsences(db_, borrower, entries);
    addContacts(db_, borrower, entries);
    addPlannedContacts(db_, borrower, entries);
    addPromises(db_, borrower, entries);
    addRecoveries(db_, borrower, entries);
    addPlans(db_, borrower, entries);
    addWaivers(db_, borrower, entries);
    addStrategies(db_, borrower, entries);
    addLegal(db_, borrower, entries);
    addRemarks(db_, borrower, entries);
    if (!kinds.empty())
        std::erase_if(entries, [&](const TimelineEntry& entry) {
            return std::find(kinds.begin(), kinds.end(), entry.kind) == kinds.end();
        });
    std::sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::tuple(a.on, a.at, a.kind, a.id, a.loan) > std::tuple(b.on, b.at, b.kind, b.id, b.loan);
    });

    TimelinePage page;
    page.total = static_cast<qint64>(entries.size());
    const qint64 first = std::clamp<qint64>(offset, 0, page.total);
    const qint64 last = std::clamp<qint64>(first + limit, first, page.total);
    page.entries.assign(entries.begin() + first, entries.begin() + last);
    addLoanNumbers(db_, borrower, page.entries);
    return page;
}

} // namespace qingshou
