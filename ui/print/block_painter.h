// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the blocks of a document out on pages. The same walk counts pages and paints them, so they cannot differ.
#pragma once

#include "ui/print/page_writer.h"

namespace qingshou {

void paintBlocks(PageWriter& page, const PrintDocument& document);
/// In table_painter.cpp.
void paintTable(PageWriter& page, const PrintTable& table);

} // namespace qingshou
