// SPDX-License-Identifier: GPL-3.0-or-later
// Any TableDocument on paper: titles, notes left and right above the table, repeated header, totals, signature line.
#pragma once

#include "core/exchange/table_document.h"
#include "ui/print/print_document.h"

#include <span>

namespace qingshou {

PrintTable printTable(const TableDocument& document);
/// One table after the other, each on a page of its own. Negative amounts in brackets are the document's affair.
PrintDocument paperOf(const QString& name, std::span<const TableDocument> documents,
                      QPageLayout::Orientation orientation);

} // namespace qingshou
