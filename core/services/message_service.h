// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a batch of messages: every message that was written is a contact. Permissions: see message_batch.h.
#pragma once

#include "core/services/message_batch.h"
#include "core/services/service_context.h"
#include "core/storage/message_batch_repository.h"

namespace qingshou {

class MessageService {
public:
    explicit MessageService(ServiceContext& context) : context_(context) {}

    /// The messages to these borrowers were written: a contact each, with what the conduct rules warn of, and one audit
    /// entry. Prepared anew, as of now: Conflict("messages_changed") when one of them would no longer be written to.
    /// Also what prepareMessages() refuses.
    Result<MessageBatchId> record(const MessageRequest& request);

private:
    ServiceContext& context_;
};

} // namespace qingshou
