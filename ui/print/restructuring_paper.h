// SPDX-License-Identifier: GPL-3.0-or-later
// The application for an extension or another restructuring with its review and approval (展期（重组）申请审批表), for
// signing: what is owed, what changes, the new schedule, the guarantors, class and observation, the level that decides,
// the decision once there is one. Always in Chinese. The wording is a template of resources/templates.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/print/print_document.h"

namespace qingshou {

PrintDocument restructuringDocument(const BorrowerView& view, const RestructuringRow& row, const QString& cooperative);

} // namespace qingshou
