// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows above the header say: institution, branch, statistics date, unit of money (R8.2), and what the header's
// own brackets say about its unit.
#pragma once

#include "core/base/rate.h"
#include "core/ledger/cell_parse.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

struct TitleFacts {
    QString title;       ///< the first line, as it stands
    QString institution; ///< 某县农村信用合作联社, from the title
    QString branch;      ///< after 机构：, 网点：, 填报单位：
    std::optional<QDate> statisticsDate;
    std::optional<MoneyUnit> unit;
    bool badLoansOnly = false; ///< the title speaks of 不良: a hint for the scope, not a decision
};

/// The texts of the rows above the header, row by row.
TitleFacts readTitleRows(const std::vector<std::vector<QString>>& rows);

/// 元, 万元, 千元 in the brackets of a header: "贷款余额（万元）".
std::optional<MoneyUnit> moneyUnitOfHeader(const QString& header);
/// % ‰ ‱ in the brackets, or 年利率 月利率 日利率 in the words.
std::optional<RateUnit> rateUnitOfHeader(const QString& header);

} // namespace qingshou
