// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restructuring_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string("SELECT r.id, r.loan_id, l.borrower_id, r.change, r.method, r.principal_fen, r.annual_rate_e8, "
                       "r.months, r.start_on, r.day_count, r.months_per_period, r.due_on_before, r.hardship, r.again, "
                       "r.class_before, r.days_before, r.applied_on, r.application, r.reason, r.level, r.proposed_by, "
                       "p.name, r.proposed_at, r.decision, r.decided_on, r.decided_level, r.approval_number, "
                       "r.decision_note, r.decided_by, d.name, r.decided_at, r.concluded_on, r.contract_number, "
                       "r.concluded_by, c.name, r.concluded_at, r.withdrawn_at, r.withdrawn_reason, r.withdrawn_by, "
                       "w.name, r.legal_event_id FROM restructurings r JOIN loans l ON l.id = r.loan_id "
                       "LEFT JOIN users p ON p.id = r.proposed_by LEFT JOIN users d ON d.id = r.decided_by "
                       "LEFT JOIN users c ON c.id = r.concluded_by LEFT JOIN users w ON w.id = r.withdrawn_by ") +
           rest;
}

RestructuringRow read(const Statement& row)
{
    RestructuringRow found;
    found.id = row.id<RestructuringId>(0);
    found.loan = row.id<LoanId>(1);
    found.borrower = row.id<BorrowerId>(2);
    found.terms.change = readCode(row, 3, ContractChange::Other);
    found.terms.schedule = {readCode(row, 4, RepaymentMethod::Bullet), row.money(5), row.rate(6),
                            static_cast<int>(row.integer(7)),          row.date(8),  readCode(row, 9, DayCount::Act360),
                            static_cast<int>(row.integer(10))};
    found.dueOnBefore = row.date(11);
    found.hardship = row.integer(12) != 0;
    found.again = row.integer(13) != 0;
    found.classBefore = readCode(row, 14, RiskClass::Normal);
    found.daysBefore = static_cast<int>(row.integer(15));
    found.appliedOn = row.date(16);
    found.application = row.text(17);
    found.reason = row.text(18);
    found.level = readCode(row, 19, ApprovalLevel::Council);
    found.proposedBy = row.id<UserId>(20);
    found.proposedByName = row.text(21);
    found.proposedAt = row.instant(22);
    if (!row.isNull(23))
        found.decision = readCode(row, 23, WaiverDecision::Refused);
    found.decidedOn = row.date(24);
    found.decidedLevel = readCode(row, 25, ApprovalLevel::Director);
    found.approvalNumber = row.text(26);
    found.decisionNote = row.text(27);
    found.decidedBy = row.id<UserId>(28);
    found.decidedByName = row.text(29);
    found.decidedAt = row.instant(30);
    found.concludedOn = row.date(31);
    found.contractNumber = row.text(32);
    found.concludedBy = row.id<UserId>(33);
    found.concludedByName = row.text(34);
    found.concludedAt = row.instant(35);
    found.withdrawnAt = row.instant(36);
    found.withdrawnReason = row.text(37);
    found.withdrawnBy = row.id<UserId>(38);
    found.withdrawnByName = row.text(39);
    found.legalEvent = row.id<LegalEventId>(40);
    return found;
}

std::vector<RestructuringRow> readAll(Statement rows)
{
    std::vector<RestructuringRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

} // namespace

RestructuringState RestructuringRow::state() const
{
    if (withdrawn())
        return RestructuringState::Withdrawn;
    if (!decision)
        return RestructuringState::Proposed;
    if (decision == WaiverDecision::Refused)
        return RestructuringState::Refused;
    return concludedOn.isValid() ? RestructuringState::Concluded : RestructuringState::Approved;
}

std::vector<ScheduleRow> RestructuringRow::instalments() const
{
    Result<Schedule> schedule = makeSchedule(terms.schedule);
    return schedule ? std::move(schedule).value().rows : std::vector<ScheduleRow>();
}

std::optional<RestructuringRow> RestructuringRepository::find(RestructuringId id) const
{
    Statement row(db_, select("WHERE r.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<RestructuringRow> RestructuringRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE l.borrower_id = ? ORDER BY r.id DESC"));
    rows.bind(1, borrower);
    return readAll(std::move(rows));
}

std::vector<RestructuringRow> RestructuringRepository::ofLoan(LoanId loan) const
{
    Statement rows(db_, select("WHERE r.loan_id = ? ORDER BY r.id DESC"));
    rows.bind(1, loan);
    return readAll(std::move(rows));
}

void RestructuringRepository::insert(const RestructuringRow& row)
{
    Statement insert(db_,
                     "INSERT INTO restructurings (id, loan_id, change, method, principal_fen, annual_rate_e8, "
                     "months, start_on, day_count, months_per_period, due_on_before, hardship, again, "
                     "class_before, days_before, applied_on, application, reason, level, proposed_by, proposed_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const ScheduleTerms& terms = row.terms.schedule;
    insert
        .bindAll(row.id, row.loan, codeView(row.terms.change), codeView(terms.method), terms.principal,
                 terms.annualRate, terms.months, terms.start, codeView(terms.dayCount), terms.monthsPerPeriod,
                 row.dueOnBefore, row.hardship ? 1 : 0, row.again ? 1 : 0, codeView(row.classBefore), row.daysBefore,
                 row.appliedOn, row.application, row.reason, codeView(row.level), row.proposedBy, row.proposedAt)
        .run();
}

void RestructuringRepository::decide(const RestructuringRow& row)
{
    Statement update(db_, "UPDATE restructurings SET decision = ?, decided_on = ?, decided_level = ?, "
                          "approval_number = ?, decision_note = ?, decided_by = ?, decided_at = ? WHERE id = ?");
    update
        .bindAll(codeView(row.decision.value_or(WaiverDecision::Refused)), row.decidedOn, codeView(row.decidedLevel),
                 row.approvalNumber, row.decisionNote, row.decidedBy, row.decidedAt, row.id)
        .run();
}

void RestructuringRepository::conclude(const RestructuringRow& row)
{
    Statement update(db_, "UPDATE restructurings SET concluded_on = ?, contract_number = ?, legal_event_id = ?, "
                          "concluded_by = ?, concluded_at = ? WHERE id = ?");
    update.bindAll(row.concludedOn, row.contractNumber, row.legalEvent, row.concludedBy, row.concludedAt, row.id).run();
}

void RestructuringRepository::withdraw(const RestructuringRow& row)
{
    Statement update(db_,
                     "UPDATE restructurings SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?");
    update.bindAll(row.withdrawnBy, row.withdrawnAt, row.withdrawnReason, row.id).run();
}

} // namespace qingshou
