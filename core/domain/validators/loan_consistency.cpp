// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/loan_consistency.h"

#include "core/base/dates.h"

namespace qingshou {

std::vector<LoanWarning> loanWarnings(const LoanFacts& loan, const RiskSettings& settings)
{
    std::vector<LoanWarning> warnings;
    const auto warn = [&warnings](bool applies, LoanWarningCode warning, const auto& args) {
        if (applies)
            warnings.push_back({warning, args()});
    };
    const auto none = [] { return QStringList(); };

    warn(loan.startOn && loan.dueOn && *loan.dueOn < *loan.startOn, LoanWarningCode::DueBeforeStart, [&] {
        return QStringList{toIso(*loan.startOn), toIso(*loan.dueOn)};
    });
    warn(loan.balance && loan.amount && *loan.balance > *loan.amount && !loan.interestToPrincipal,
         LoanWarningCode::BalanceAboveAmount, [&] {
             return QStringList{loan.balance->toPlainYuan(), loan.amount->toPlainYuan()};
         });
    warn(loan.statisticsOn && loan.startOn && *loan.statisticsOn < *loan.startOn,
         LoanWarningCode::StatisticsBeforeStart, [&] {
             return QStringList{toIso(*loan.statisticsOn), toIso(*loan.startOn)};
         });

    const RiskClass floor = floorByDays(loan.days.worse(), loan.technicalCause, settings);
    warn(loan.riskClass && deviates(*loan.riskClass, floor), LoanWarningCode::ClassBetterThanFloor, [&] {
        return QStringList{code(*loan.riskClass), code(floor), QString::number(loan.days.worse())};
    });
    warn(loan.days.disagree(), LoanWarningCode::DaysDisagree, [&] {
        return QStringList{QString::number(*loan.days.ledger), QString::number(loan.days.derived)};
    });
    warn(loan.side == BookSide::OffBook && !loan.writtenOffOn, LoanWarningCode::OffBookWithoutWriteOff, none);
    warn(needsGuarantor(loan.guaranteeType) && loan.guarantors == 0, LoanWarningCode::GuaranteeWithoutGuarantor, none);
    return warnings;
}

} // namespace qingshou
