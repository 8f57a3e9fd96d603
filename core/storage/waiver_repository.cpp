// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/waiver_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string("SELECT w.id, w.loan_id, l.borrower_id, w.costs_fen, w.interest_fen, w.penalty_fen, "
                       "w.compound_fen, w.principal_fen, w.owed_costs_fen, w.owed_interest_fen, w.owed_penalty_fen, "
                       "w.owed_compound_fen, w.owed_principal_fen, w.condition, w.lump_sum_fen, w.lump_sum_on, "
                       "w.plan_id, w.grace_days, w.level, w.reason, w.application, w.proposed_by, p.name, "
                       "w.proposed_at, w.decision, w.decided_on, w.decided_level, w.approval_number, w.decision_note, "
                       "w.decided_by, d.name, w.decided_at, w.withdrawn_at, w.withdrawn_reason, w.withdrawn_by, b.name "
                       "FROM waivers w JOIN loans l ON l.id = w.loan_id LEFT JOIN users p ON p.id = w.proposed_by "
                       "LEFT JOIN users d ON d.id = w.decided_by LEFT JOIN users b ON b.id = w.withdrawn_by ") +
           rest;
}

DebtParts readParts(const Statement& row, int first)
{
    return {row.money(first), row.money(first + 1), row.money(first + 2), row.money(first + 3), row.money(first + 4)};
}

WaiverRow read(const Statement& row)
{
    WaiverRow waiver;
    waiver.id = row.id<WaiverId>(0);
    waiver.loan = row.id<LoanId>(1);
    waiver.borrower = row.id<BorrowerId>(2);
    waiver.waived = readParts(row, 3);
    waiver.owed = readParts(row, 8);
    waiver.condition = readCode(row, 13, WaiverCondition::LumpSum);
    waiver.lumpSum = row.optionalMoney(14);
    waiver.lumpSumOn = row.date(15);
    waiver.plan = row.id<PlanId>(16);
    waiver.graceDays = static_cast<int>(row.integer(17));
    waiver.level = readCode(row, 18, ApprovalLevel::Council);
    waiver.reason = row.text(19);
    waiver.application = row.text(20);
    waiver.proposedBy = row.id<UserId>(21);
    waiver.proposedByName = row.text(22);
    waiver.proposedAt = row.instant(23);
    if (!row.isNull(24))
        waiver.decision = readCode(row, 24, WaiverDecision::Refused);
    waiver.decidedOn = row.date(25);
    waiver.decidedLevel = readCode(row, 26, ApprovalLevel::Director);
    waiver.approvalNumber = row.text(27);
    waiver.decisionNote = row.text(28);
    waiver.decidedBy = row.id<UserId>(29);
    waiver.decidedByName = row.text(30);
    waiver.decidedAt = row.instant(31);
    waiver.withdrawnAt = row.instant(32);
    waiver.withdrawnReason = row.text(33);
    waiver.withdrawnBy = row.id<UserId>(34);
    waiver.withdrawnByName = row.text(35);
    return waiver;
}

std::vector<WaiverRow> readAll(Statement rows)
{
    std::vector<WaiverRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

} // namespace

std::optional<WaiverRow> WaiverRepository::find(WaiverId id) const
{
    Statement row(db_, select("WHERE w.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<WaiverRow> WaiverRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE l.borrower_id = ? ORDER BY w.id DESC"));
    rows.bind(1, borrower);
    return readAll(std::move(rows));
}

std::vector<WaiverRow> WaiverRepository::ofLoan(LoanId loan) const
{
    Statement rows(db_, select("WHERE w.loan_id = ? ORDER BY w.id DESC"));
    rows.bind(1, loan);
    return readAll(std::move(rows));
}

void WaiverRepository::insert(const WaiverRow& row)
{
    Statement insert(db_, "INSERT INTO waivers (id, loan_id, costs_fen, interest_fen, penalty_fen, compound_fen, "
                          "principal_fen, owed_costs_fen, owed_interest_fen, owed_penalty_fen, owed_compound_fen, "
                          "owed_principal_fen, condition, lump_sum_fen, lump_sum_on, plan_id, grace_days, level, "
                          "reason, application, proposed_by, proposed_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.loan, row.waived.costs, row.waived.interest, row.waived.penalty, row.waived.compound,
                 row.waived.principal, row.owed.costs, row.owed.interest, row.owed.penalty, row.owed.compound,
                 row.owed.principal, codeView(row.condition), row.lumpSum, row.lumpSumOn, row.plan, row.graceDays,
                 codeView(row.level), row.reason, row.application, row.proposedBy, row.proposedAt)
        .run();
}

void WaiverRepository::decide(const WaiverRow& row)
{
    Statement update(db_, "UPDATE waivers SET decision = ?, decided_on = ?, decided_level = ?, approval_number = ?, "
                          "decision_note = ?, decided_by = ?, decided_at = ? WHERE id = ?");
    update
        .bindAll(codeView(row.decision.value_or(WaiverDecision::Refused)), row.decidedOn, codeView(row.decidedLevel),
                 row.approvalNumber, row.decisionNote, row.decidedBy, row.decidedAt, row.id)
        .run();
}

void WaiverRepository::withdraw(const WaiverRow& row)
{
    Statement update(db_, "UPDATE waivers SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?");
    update.bindAll(row.withdrawnBy, row.withdrawnAt, row.withdrawnReason, row.id).run();
}

} // namespace qingshou
