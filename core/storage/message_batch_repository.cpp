// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/message_batch_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {

void MessageBatchRepository::insert(const MessageBatchRow& row)
{
    Statement insert(db_, "INSERT INTO message_batches (id, channel, subject, template, recipients, recorded_by, "
                          "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bindAll(row.id, codeView(row.channel), row.subject, row.text, row.recipients, row.recordedBy, row.recordedAt)
        .run();
}

std::optional<MessageBatchRow> MessageBatchRepository::find(MessageBatchId id) const
{
    Statement row(db_, "SELECT id, channel, subject, template, recipients, recorded_by, recorded_at "
                       "FROM message_batches WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    return MessageBatchRow{row.id<MessageBatchId>(0),
                           readCode(row, 1, ContactChannel::Sms),
                           row.text(2),
                           row.text(3),
                           static_cast<int>(row.integer(4)),
                           row.id<UserId>(5),
                           row.instant(6)};
}

} // namespace qingshou
