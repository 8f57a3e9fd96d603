// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of a batch, one sheet each: to whom and where, the text, the branch and the day.
#pragma once

#include "core/services/message_batch.h"
#include "ui/print/print_document.h"

namespace qingshou {

PrintDocument messagePaper(const std::vector<Message>& letters, const QString& subject, QDate day);

} // namespace qingshou
