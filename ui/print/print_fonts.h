// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts for paper. Noto CJK is left out on purpose: text copied from a PDF that Qt wrote with it comes out as radicals
// (页 → ⻚).
#pragma once

#include <QFont>

namespace qingshou {

/// points at the paper's size.
QFont printFont(qreal points, QFont::Weight weight = QFont::Normal);

} // namespace qingshou
