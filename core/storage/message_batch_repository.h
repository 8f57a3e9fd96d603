// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of messages: what was sent to how many, by whom. The contacts of a batch name it.
#pragma once

#include "core/storage/contact_repository.h"

namespace qingshou {

struct MessageBatchRow {
    MessageBatchId id{};
    ContactChannel channel = ContactChannel::Sms;
    QString subject{};
    QString text{}; ///< with its fields unfilled
    int recipients = 0;
    UserId recordedBy{};
    QDateTime recordedAt{};
};

class MessageBatchRepository {
public:
    explicit MessageBatchRepository(Database& db) : db_(db) {}

    void insert(const MessageBatchRow& row);
    std::optional<MessageBatchRow> find(MessageBatchId id) const;

private:
    Database& db_;
};

} // namespace qingshou
