// SPDX-License-Identifier: GPL-3.0-or-later
// Words for demand notices, in the user's language.
#pragma once

#include "core/services/notice_service.h"

namespace qingshou {

QString label(NoticeKind kind);
QString label(NoticeStep step);
QString label(NotIssuedReason why);

} // namespace qingshou
