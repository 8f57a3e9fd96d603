// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the newest import back, after asking why.
#pragma once

#include "core/base/id.h"

#include <functional>

class QWidget;

namespace qingshou {

struct PageContext;

/// Says at once why it cannot be. busy: true when it begins, false when it has ended, either way.
void undoImport(QWidget* parent, PageContext& context, ImportRunId run, std::function<void(bool)> busy);

} // namespace qingshou
