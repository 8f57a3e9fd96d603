// SPDX-License-Identifier: GPL-3.0-or-later
// Mappings as files: to carry what was chosen for a layout to another computer.
#pragma once

#include "core/ledger/mapping.h"

#include <functional>

class QWidget;

namespace qingshou {

struct PageContext;

/// then: not called when nothing was chosen or the file is no mapping, which is told.
void loadMappingFrom(QWidget* parent, PageContext& context, std::function<void(const Mapping&)> then);
/// Without the statistics date: the next file has its own.
void saveMappingAs(QWidget* parent, PageContext& context, const Mapping& mapping);

} // namespace qingshou
