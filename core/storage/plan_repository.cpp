// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/plan_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string("SELECT p.id, p.borrower_id, p.loan_id, p.method, p.principal_fen, p.annual_rate_e8, p.months, "
                       "p.start_on, p.day_count, p.months_per_period, p.state, p.agreed_on, p.cancelled_at, "
                       "p.cancelled_reason, p.note, p.recorded_by, u.name, p.recorded_at "
                       "FROM repayment_plans p LEFT JOIN users u ON u.id = p.recorded_by ") +
           rest;
}

PlanRow read(const Statement& row)
{
    return {row.id<PlanId>(0),
            row.id<BorrowerId>(1),
            row.id<LoanId>(2),
            {readCode(row, 3, RepaymentMethod::EqualPayment), row.money(4), row.rate(5),
             static_cast<int>(row.integer(6)), row.date(7), readCode(row, 8, DayCount::Act360),
             static_cast<int>(row.integer(9))},
            readCode(row, 10, PlanState::Draft),
            row.date(11),
            row.instant(12),
            row.text(13),
            row.text(14),
            row.id<UserId>(15),
            row.text(16),
            row.instant(17),
            {}};
}

/// The number of days of a row is since the row before it, as makeSchedule() counts them.
void readInstalments(Database& db, PlanRow& plan)
{
    Statement rows(db, "SELECT number, due_on, payment_fen, interest_fen, principal_fen, balance_fen FROM instalments "
                       "WHERE plan_id = ? ORDER BY number");
    rows.bind(1, plan.id);
    QDate before = plan.terms.start;
    while (rows.step()) {
        const QDate due = rows.date(1);
        plan.instalments.push_back({static_cast<int>(rows.integer(0)), due, static_cast<int>(before.daysTo(due)),
                                    rows.money(2), rows.money(3), rows.money(4), rows.money(5)});
        before = due;
    }
}

} // namespace

std::optional<PlanRow> PlanRepository::find(PlanId id) const
{
    Statement row(db_, select("WHERE p.id = ?"));
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    PlanRow plan = read(row);
    readInstalments(db_, plan);
    return plan;
}

std::vector<PlanRow> PlanRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE p.borrower_id = ? ORDER BY p.id DESC"));
    rows.bind(1, borrower);
    std::vector<PlanRow> found;
    while (rows.step()) {
        found.push_back(read(rows));
        readInstalments(db_, found.back());
    }
    return found;
}

std::optional<PlanId> PlanRepository::agreedPlanOf(LoanId loan) const
{
    Statement row(
        db_, "SELECT p.id FROM repayment_plans p WHERE p.borrower_id = (SELECT borrower_id FROM loans WHERE id = ?1) "
             "AND p.loan_id = ?1 AND p.state = 'agreed'");
    row.bind(1, loan);
    return row.step() ? std::optional(row.id<PlanId>(0)) : std::nullopt;
}

void PlanRepository::insert(const PlanRow& row)
{
    Statement insert(
        db_, "INSERT INTO repayment_plans (id, borrower_id, loan_id, method, principal_fen, annual_rate_e8, "
             "months, start_on, day_count, months_per_period, state, agreed_on, note, recorded_by, recorded_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.borrower, row.loan, codeView(row.terms.method), row.terms.principal, row.terms.annualRate,
                 row.terms.months, row.terms.start, codeView(row.terms.dayCount), row.terms.monthsPerPeriod,
                 codeView(row.state), row.agreedOn, row.note, row.recordedBy, row.recordedAt)
        .run();
    Statement instalment(db_,
                         "INSERT INTO instalments (plan_id, number, due_on, payment_fen, interest_fen, principal_fen, "
                         "balance_fen) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const ScheduleRow& part : row.instalments)
        instalment.bindAll(row.id, part.number, part.dueOn, part.payment, part.interest, part.principal, part.balance)
            .run();
}

void PlanRepository::setAgreed(PlanId id, QDate on)
{
    Statement update(db_, "UPDATE repayment_plans SET state = 'agreed', agreed_on = ? WHERE id = ?");
    update.bindAll(on, id).run();
}

void PlanRepository::setCancelled(PlanId id, const QDateTime& at, const QString& reason)
{
    Statement update(
        db_, "UPDATE repayment_plans SET state = 'cancelled', cancelled_at = ?, cancelled_reason = ? WHERE id = ?");
    update.bindAll(at, reason, id).run();
}

} // namespace qingshou
