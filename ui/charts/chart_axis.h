// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's line charts have in common: axes with marks of whole fen and whole days, in the theme's colours.
#pragma once

#include "core/base/money.h"

#include <QFont>

class QCategoryAxis;
class QChart;

namespace qingshou {

struct Palette;

/// Only for places on the chart; every figure that is read is written from whole fen.
qreal placeOf(Money money);
/// An axis without marks.
QCategoryAxis* markedAxis(const Palette& palette, const QFont& font);
/// A chart without a frame, its legend above.
QChart* plainChart(const Palette& palette, const QFont& font);

} // namespace qingshou
