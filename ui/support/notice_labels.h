// SPDX-License-Identifier: GPL-3.0-or-later
// Words for demand notices, in the user's language.
#pragma once

#include "core/services/notice_service.h"

namespace qingshou {

QString label(NoticeKind kind);
QString label(NoticeStep step);
QString label(NotIssuedReason why);
/// Who, which loan, and why not: the reason, or what the conduct rules say.
QString notIssuedText(const NotIssued& one);

} // namespace qingshou
