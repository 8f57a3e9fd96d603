// SPDX-License-Identifier: GPL-3.0-or-later
// How long a court's seizure or freezing of property (查封、扣押、冻结) lasts: at most one year for deposits, two for
// movables, three for real estate and other rights, and as long again each time it is renewed before the end. Once the
// end has passed it is gone, and others who wait come first. Source: 民诉法解释 (法释〔2022〕11号) 485. Never moved off
// holidays: the safe day is the last one.
#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/period_alert.h"

#include <QDate>

namespace qingshou {

enum class SeizedProperty {
    Deposit,   // 银行存款
    Movable,   // 动产
    RealEstate // 不动产和其他财产权
};

template <>
struct EnumCodes<SeizedProperty> {
    static constexpr auto table =
        std::to_array<EnumCode<SeizedProperty>>({{SeizedProperty::Deposit, "deposit"},
                                                 {SeizedProperty::Movable, "movable"},
                                                 {SeizedProperty::RealEstate, "real_estate"}});
};

/// The last day that a seizure from this day may have.
QDate longestSeizure(SeizedProperty property, QDate from);

PeriodAlert seizureAlert(QDate until, QDate asOf, const PeriodAlertSettings& settings);

} // namespace qingshou
