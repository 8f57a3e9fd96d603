// SPDX-License-Identifier: GPL-3.0-or-later
// Words for batches of messages, in the user's language.
#pragma once

#include "core/services/message_batch.h"

namespace qingshou {

QString label(NoMessageReason why);
/// Why one is left out, with what the conduct rules say.
QString noMessageText(const NoMessage& left);

} // namespace qingshou
