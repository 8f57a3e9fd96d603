// SPDX-License-Identifier: GPL-3.0-or-later
// The strategy cards of many borrowers on paper: a few are shown first, hundreds go into one PDF in the background.
#pragma once

#include "core/base/id.h"

#include <vector>

class QWidget;

namespace qingshou {

struct PageContext;

/// Of those among them who have a strategy; says so when nobody has.
void printStrategyCards(QWidget* page, const PageContext& context, const std::vector<BorrowerId>& borrowers);

} // namespace qingshou
