// SPDX-License-Identifier: GPL-3.0-or-later
// Repayment schedules: 等额本息, 等额本金, 先息后本, 一次性还本付息. Amounts in fen; the principal column always sums
// to the loan, the last row clears the balance. Due dates are the start's day of the month, or the month's last.
// The first two use the yearly rate ÷ 12 per month (30/360); the others count days (day_count.h).
#pragma once

#include "core/base/result.h"
#include "core/domain/day_count.h"
#include "core/domain/repayment_method.h"

#include <vector>

namespace qingshou {

struct ScheduleTerms {
    RepaymentMethod method = RepaymentMethod::EqualPayment;
    Money principal{};
    Rate annualRate{};
    int months = 0;
    QDate start{};
    DayCount dayCount = DayCount::Act360; ///< InterestOnly and Bullet
    int monthsPerPeriod = 1;              ///< 3 = quarterly; divides months; Bullet has one period
};

struct ScheduleRow {
    int number = 0;
    QDate dueOn;
    int days = 0; ///< calendar days since the row before
    Money payment{};
    Money interest{};
    Money principal{};
    Money balance{}; ///< after this payment
};

struct Schedule {
    std::vector<ScheduleRow> rows{};
    Money totalPayment{};
    Money totalInterest{};
    Money totalPrincipal{};
};

/// Refused with OutOfRange("months", …), ("months per period", …) or ("rate", …), AmountNotPositive("principal"),
/// Required("start"), or Invalid("method", …) for a method without a schedule.
Result<Schedule> makeSchedule(const ScheduleTerms& terms);

/// 等额本息 payment: principal × i(1+i)^n ÷ ((1+i)^n − 1), exact until the one rounding; principal ÷ n when i is 0.
/// Preconditions: principal ≥ 0, periods ≥ 1, monthsPerPeriod ≥ 1.
Money annuityPayment(Money principal, Rate annualRate, int periods, int monthsPerPeriod = 1);

/// Interest of a bullet loan as it grows month by month: rounded cumulatively, so that the parts sum to the total.
struct BulletAccrual {
    int number = 0;
    QDate on;
    int days = 0; ///< since the start
    Money cumulative{};
    Money part{};
};
Result<std::vector<BulletAccrual>> bulletAccrual(const ScheduleTerms& terms);

} // namespace qingshou
