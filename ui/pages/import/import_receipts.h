// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a file of receipts (收回流水), holds it against the book in the background, and shows what was found.
#pragma once

#include <functional>

class QWidget;

namespace qingshou {

struct PageContext;

/// busy: true when reading begins, false when it has ended, either way.
void importReceipts(QWidget* parent, PageContext& context, std::function<void(bool)> busy);

} // namespace qingshou
