// SPDX-License-Identifier: GPL-3.0-or-later
// Where a chart's axes have their marks, in whole fen and whole days, so that no rounded number is ever shown.
#pragma once

#include "core/base/money.h"
#include "core/exchange/table_document.h"

#include <QList>
#include <QString>

namespace qingshou {

/// Zero and up, 1, 2 or 5 times a power of ten apart, the last one not below highest; four to six of them.
QList<Money> moneyMarks(Money highest);
/// "1,500" when all marks are whole units, else with two places.
QString markText(Money mark, const QList<Money>& marks, ShownUnit unit);
/// Indexes of days: the first, the last, and evenly spaced ones between, at most so many.
QList<int> dayMarks(int days, int most);

} // namespace qingshou
