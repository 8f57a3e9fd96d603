// SPDX-License-Identifier: GPL-3.0-or-later
// What follows once letters have their numbers: who got none and why is said, a supervisor may allow those whom the
// conduct rules protect, and then all of them go to paper.
#pragma once

#include "core/services/notice_service.h"
#include "ui/dialogs/conduct_override_dialog.h"

namespace qingshou {

struct PageContext;

/// request: as issued. Everything dies with page.
void goOnWithLetters(QWidget* page, const PageContext& context, const IssueNotices& request, IssuedNotices issued);
/// A supervisor's permission for those of the request whom the rules protect; then: with what was issued for them.
QDialog* askForLetters(QWidget* parent, const PageContext& context, const IssueNotices& request,
                       const std::vector<ConductFinding>& blocking, std::function<void(const IssuedNotices&)> then);

} // namespace qingshou
