// SPDX-License-Identifier: GPL-3.0-or-later
// The application for a waiver with its review and approval (减免申请审批表), for signing: what is owed, waived and
// received by part, the condition, the level that decides, the decision once there is one. Always in Chinese, whatever
// the window's language: it is a paper of the bank. The wording is a template of resources/templates.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/print/print_document.h"

namespace qingshou {

PrintDocument waiverDocument(const BorrowerView& view, const WaiverRow& waiver, const QString& cooperative);

} // namespace qingshou
