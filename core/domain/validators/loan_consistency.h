// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings about a loan whose ledger fields contradict each other (rules V5). None of them refuses a row.
#pragma once

#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/risk_classification.h"

#include "core/base/money.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace qingshou {

enum class LoanWarningCode {
    DueBeforeStart,        // args: start, due
    BalanceAboveAmount,    // args: balance, amount (yuan)
    StatisticsBeforeStart, // args: statistics date, start
    ClassBetterThanFloor,  // args: class code, floor code, days
    DaysDisagree,          // args: ledger's days, derived days
    OffBookWithoutWriteOff,
    GuaranteeWithoutGuarantor
};

template <>
struct EnumCodes<LoanWarningCode> {
    static constexpr auto table = std::to_array<EnumCode<LoanWarningCode>>(
        {{LoanWarningCode::DueBeforeStart, "due_before_start"},
         {LoanWarningCode::BalanceAboveAmount, "balance_above_amount"},
         {LoanWarningCode::StatisticsBeforeStart, "statistics_before_start"},
         {LoanWarningCode::ClassBetterThanFloor, "class_better_than_floor"},
         {LoanWarningCode::DaysDisagree, "days_disagree"},
         {LoanWarningCode::OffBookWithoutWriteOff, "off_book_without_write_off"},
         {LoanWarningCode::GuaranteeWithoutGuarantor, "guarantee_without_guarantor"}});
};

struct LoanFacts {
    std::optional<QDate> startOn{};
    std::optional<QDate> dueOn{}; ///< the extended one after 展期
    std::optional<QDate> statisticsOn{};
    std::optional<Money> balance{};
    std::optional<Money> amount{};
    bool interestToPrincipal = false; ///< 利息转本金: the balance may exceed the amount
    std::optional<RiskClass> riskClass{};
    DaysPastDue days{};
    bool technicalCause = false;
    BookSide side = BookSide::OnBook;
    std::optional<QDate> writtenOffOn{};
    GuaranteeType guaranteeType = GuaranteeType::Unknown;
    int guarantors = 0;
};

struct LoanWarning {
    LoanWarningCode code = LoanWarningCode::DueBeforeStart;
    QStringList args{}; ///< dates ISO, amounts plain yuan, classes as codes
    friend bool operator==(const LoanWarning&, const LoanWarning&) = default;
};

std::vector<LoanWarning> loanWarnings(const LoanFacts& loan, const RiskSettings& settings);

} // namespace qingshou
