// SPDX-License-Identifier: GPL-3.0-or-later
// Guarantee period (保证期间): never suspended, interrupted or extended, not moved off holidays; each guarantor
// stands alone. Once the guarantor was held to it in time, the guarantee debt has a limitation of its own.
// Sources: 民法典 686, 692–695; 担保制度解释 (法释〔2020〕28号) §§29, 31, 32, 34; 时间效力规定 §27.
#pragma once

#include "core/domain/limitation.h"

#include <optional>

namespace qingshou {

enum class GuaranteeMode {
    General,    // 一般保证
    Joint,      // 连带责任保证
    Unspecified // 未约定
};

template <>
struct EnumCodes<GuaranteeMode> {
    static constexpr auto table = std::to_array<EnumCode<GuaranteeMode>>({{GuaranteeMode::General, "general"},
                                                                          {GuaranteeMode::Joint, "joint"},
                                                                          {GuaranteeMode::Unspecified, "unspecified"}});
};

struct GuaranteeTerms {
    GuaranteeId id{};
    GuaranteeMode mode = GuaranteeMode::Unspecified;
    QDate signedOn{};                      ///< invalid = unknown, read as today's law
    std::optional<int> agreedMonths{};     ///< the period as a number of months from the due date
    std::optional<QDate> agreedEnd{};      ///< or as a last day; wins over agreedMonths
    bool untilSettled = false;             ///< "直至本息还清" and the like: unclear
    QDate dueOn{};                         ///< original due date of the debt (accelerated: that date)
    std::optional<QDate> extendedTo{};     ///< 展期
    bool consentedInWriting = false;       ///< the guarantor's written consent to the extension is on file
    std::optional<QDate> refusalEndedOn{}; ///< 一般: the day 先诉抗辩权 ended, e.g. 终本裁定 served
};

struct GuaranteePeriod {
    GuaranteeMode mode = GuaranteeMode::General; ///< after the law filled a gap; never Unspecified
    PeriodState state = PeriodState::NotStarted; ///< NotStarted, Running, Passed (released) or Preserved
    QDate base{};                                ///< the due date it runs from
    std::optional<Deadline> end{};               ///< safe and legal are the same day; none without a due date
    std::optional<QDate> preservedOn{};
    std::optional<Limitation> debt{}; ///< limitation of the guarantee debt; none before it begins
    PeriodSteps steps{};
};

/// 一般: sue or arbitrate against the debtor, or execute a notarised paper, in time. 连带: a proven request to this
/// guarantor in time. Events aimed at other guarantors never count; events after asOf are left out of account.
GuaranteePeriod guaranteePeriodOf(const GuaranteeTerms& terms, const LegalEvents& events,
                                  const WorkingCalendar& calendar, QDate asOf);

/// The due dates, original or extended, from which a guarantee period may end within `ends`, whatever its terms are
/// besides; some more, and never too few. agreedMonths: those that the terms may name. Of terms that name a last day
/// the end is that day, or it counts as if they named nothing.
std::vector<DayRange> dueDaysEndingGuarantees(const DayRange& ends, const std::vector<int>& agreedMonths);

} // namespace qingshou
