// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to end a debt as tables, on the screen and on paper: the figures of each, and the cash of all by day.
#pragma once

#include "core/domain/ways.h"
#include "ui/widgets/list_table_model.h"

namespace qingshou {

using WaysModel = ListTableModel<WayOutcome>;
/// One row per way.
WaysModel* makeWaysModel(QObject* parent);

/// What comes in on one day, by way; beside it what goes out, as negative amounts.
struct CashDay {
    QDate on{};
    std::array<Money, EnumCodes<Way>::table.size()> net{};
};
std::vector<CashDay> cashByDay(const std::vector<WayOutcome>& ways);
using CashModel = ListTableModel<CashDay>;
CashModel* makeCashModel(QObject* parent);

/// Why it cannot be done, or what it makes of the loan; empty: nothing to say.
QString remarkText(const WayOutcome& way);
QString approvalText(const WayOutcome& way);

} // namespace qingshou
