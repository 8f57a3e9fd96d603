// SPDX-License-Identifier: GPL-3.0-or-later
// Penalty interest (罚息) and compound interest (复利) on what is overdue, in segments between payments.
// Sources: 银发〔2003〕251号 (overdue +30…50 %, misuse +50…100 %); 民诉法 264 (doubled interest 1.75‱ a day).
// Each segment is rounded half up to the fen, so that the lines shown add up to the total shown.
#pragma once

#include "core/domain/day_count.h"

#include <vector>

namespace qingshou {

struct PenaltyTerms {
    Rate contractRate{};
    int overduePercent = 50; ///< from the contract, 30…50
    int misusePercent = 100; ///< from the contract, 50…100
    bool misused = false;
    DayCount dayCount = DayCount::Act360;
};

/// Overdue and misused: the higher of the two, not both.
Rate penaltyRate(const PenaltyTerms& terms);
/// The percentages lie in the ranges of 银发〔2003〕251号.
bool withinOfficialRange(const PenaltyTerms& terms);

/// A balance grows (positive) or falls (negative) at the start of a day.
struct BalanceChange {
    QDate on;
    Money change{};
};

struct AccrualSegment {
    QDate from;
    QDate to; ///< not counted
    int days = 0;
    Money balance{};
    Money interest{};
    friend bool operator==(const AccrualSegment&, const AccrualSegment&) = default;
};

struct Accrual {
    std::vector<AccrualSegment> segments{};
    Money total{};
};

/// Interest on a balance that changes, from `from` to `to` (not counted). Changes before `from` apply at once, those
/// on or after `to` not at all; a balance below zero bears nothing.
/// Penalty: the overdue principal from its due date, payments as negative changes, at penaltyRate().
/// Compound: the unpaid interest of the term likewise; penalty interest only where the contract adds it.
Accrual accrue(Money opening, QDate from, const std::vector<BalanceChange>& changes, QDate to, Rate annualRate,
               DayCount dayCount);

/// Doubled interest for late performance of a judgment: sum without ordinary interest × 1.75‱ × days.
Money doubledInterest(Money unpaid, int days);

/// Interest, penalty and all other charges on `principal` over `days` exceed the ceiling (a setting, 24 % a year):
/// courts may cut it.
bool exceedsCeiling(Money charges, Money principal, int days, Rate ceiling = Rate::fromE8(24'000'000));

} // namespace qingshou
