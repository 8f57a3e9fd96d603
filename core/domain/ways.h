// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to end a debt, side by side (处置方案比较): what comes in by date, what it costs and leaves out, what it is
// worth today, when the last of it comes, who has to approve. Estimates: shares, days and costs are the user's; the
// arithmetic is exact. Nothing is projected beyond what is owed on the day, but for the interest that a plan or an
// extension itself agrees on. Sources: extension.h, waiver.h, court_fees.h, schedule.h; 以物抵债 is disposed of within
// two years for real estate and one for movables (银行抵债资产管理办法, 财金〔2005〕53号).
#pragma once

#include "core/domain/court_fees.h"
#include "core/domain/extension.h"
#include "core/domain/present_value.h"
#include "core/domain/restructuring.h"
#include "core/domain/schedule.h"
#include "core/domain/waiver.h"

namespace qingshou {

enum class Way {
    PayOff,          // 一次结清
    Plan,            // 分期还款
    Extension,       // 展期
    LumpSumWaiver,   // 一次性还款并减免
    Lawsuit,         // 诉讼
    SettlementInKind // 以物抵债
};

template <>
struct EnumCodes<Way> {
    static constexpr auto table = std::to_array<EnumCode<Way>>({{Way::PayOff, "pay_off"},
                                                                {Way::Plan, "plan"},
                                                                {Way::Extension, "extension"},
                                                                {Way::LumpSumWaiver, "lump_sum_waiver"},
                                                                {Way::Lawsuit, "lawsuit"},
                                                                {Way::SettlementInKind, "settlement_in_kind"}});
};

enum class WayObstacle {
    TermsMissing,   // something that it is computed from is missing or wrong
    Overdue,        // an extension is applied for before the due date
    BeyondQuota,    // longer than the quota that is left
    MoreThanOwed,   // the lump sum, or what the thing is taken for
    NotWaivable,    // the lump sum leaves something unpaid that may not be waived
    WaiverBarred,   // the loan is not bad, or the debtor evades
    DisposalTooLate // beyond the period for disposing of what was taken in
};

template <>
struct EnumCodes<WayObstacle> {
    static constexpr auto table =
        std::to_array<EnumCode<WayObstacle>>({{WayObstacle::TermsMissing, "terms_missing"},
                                              {WayObstacle::Overdue, "overdue"},
                                              {WayObstacle::BeyondQuota, "beyond_quota"},
                                              {WayObstacle::MoreThanOwed, "more_than_owed"},
                                              {WayObstacle::NotWaivable, "not_waivable"},
                                              {WayObstacle::WaiverBarred, "waiver_barred"},
                                              {WayObstacle::DisposalTooLate, "disposal_too_late"}});
};

struct LawsuitTerms {
    Procedure procedure = Procedure::Ordinary;
    bool preserve = false;   ///< 财产保全
    int expectedPercent = 0; ///< of the claim, 0…100
    int days = 0;            ///< until it has come in
    Money otherCosts{};      ///< lawyer, appraisal, notices; paid today like the court's fees
};

struct InKindTerms {
    Money takenFor{};        ///< the appraised value at which the thing is taken
    int expectedPercent = 0; ///< of it, when it is sold
    int days = 0;            ///< until it is sold
    bool realEstate = true;  ///< else movables
    Money costs{};           ///< taxes, keeping and selling, paid when it is sold
};

struct WayTerms {
    QDate asOf{};
    DebtParts owed{};
    QDate startOn{};
    QDate originalDueOn{}; ///< invalid: never extended
    QDate dueOn{};
    Rate contractRate{};
    DayCount dayCount = DayCount::Act360;
    WaiverFacts waiverFacts{};
    ScheduleTerms plan{};
    int extensionMonths = 0;
    Money lumpSum{};
    QDate lumpSumOn{};
    LawsuitTerms lawsuit{};
    InKindTerms inKind{};
};

struct WayRules {
    Rate discount{};
    ExtensionSettings extension{};
    WaiverRules waiver{};
    ApprovalMatrix restructuring{}; ///< plans, extensions and settlements in kind, by their amount
    int realEstateDays = 730;
    int movablesDays = 365;
};

struct WayOutcome {
    Way way = Way::PayOff;
    std::optional<WayObstacle> obstacle{}; ///< then nothing else is said
    std::vector<DatedCash> cash{};         ///< what comes in, by day
    std::vector<DatedCash> costs{};        ///< what goes out, as positive amounts
    Money notReceived{};                   ///< of what is owed today, does not come in this way
    Money received{};                      ///< sum of the cash
    Money cost{};
    Money presentValue{};                    ///< of the cash less the costs
    int days = 0;                            ///< until the last cash
    std::optional<ApprovalLevel> approval{}; ///< none: nobody has to approve
    std::optional<ContractChange> change{};  ///< what it is in the sense of restructuring.h, if anything
};

/// In the order of Way, all of them.
std::vector<WayOutcome> compareWays(const WayTerms& terms, const WayRules& rules);

} // namespace qingshou
