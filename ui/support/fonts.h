// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts of the screen: 13 px, Chinese first, and one whose figures are all equally wide for columns of numbers.
// Paper has a list of its own (ui/print/print_fonts.h).
#pragma once

#include <QFont>

namespace qingshou {

QFont baseFont();
/// baseFont() when its figures are tabular, else the first installed font with tabular figures.
QFont numberFont();
/// For titles and key figures: times the base size.
QFont scaledFont(qreal times, QFont::Weight weight = QFont::Normal);

} // namespace qingshou
