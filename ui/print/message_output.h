// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of messages on its way out: a table for the bank's gateway, mail files, or one print job. What was written is
// recorded as a contact with each; what was not is not.
#pragma once

#include "core/services/message_batch.h"

class QWidget;

namespace qingshou {

struct PageContext;

/// request: with the borrowers of the batch's messages and no others.
void sendMessages(QWidget* page, const PageContext& context, const MessageRequest& request, const MessageBatch& batch);

} // namespace qingshou
