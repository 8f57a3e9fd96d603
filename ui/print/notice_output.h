// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on their way to paper: a few are shown first, hundreds go into one PDF in the background, with progress and
// cancel. What went out is recorded as printed; what was already is a copy.
#pragma once

#include "core/storage/notice_repository.h"

class QWidget;

namespace qingshou {

struct PageContext;

void printNotices(QWidget* page, const PageContext& context, std::vector<NoticeId> notices);

} // namespace qingshou
