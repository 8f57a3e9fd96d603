// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/message_service.h"

#include "core/services/borrower_access.h"
#include "core/storage/conduct_finding_repository.h"

#include <QJsonArray>

namespace qingshou {
namespace {

void insertContact(Change& change, const MessageBatchRow& batch, const Message& message)
{
    ContactRow row;
    row.id = change.newId<ContactId>("contacts");
    row.borrower = message.borrower;
    row.at = change.now();
    row.channel = batch.channel;
    row.personReached = PersonReached::Borrower;
    row.outcome = ContactOutcome::MessageLeft;
    row.note = message.text;
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    row.batch = batch.id;
    ContactRepository(change.db()).insert(row);
    ConductFindingRepository(change.db()).insert(row.id, message.warnings, {}, {});
    change.touch(Topic::Contacts, message.borrower);
    change.touch(Topic::Borrowers, message.borrower);
}

} // namespace

Result<MessageBatchId> MessageService::record(const MessageRequest& request)
{
    return makeChange<MessageBatchId>(
        context_, Permission::RecordContact, [&](Change& change) -> Result<MessageBatchId> {
            const Result<MessageBatch> prepared = prepareMessages(change.db(), change.session(), request, change.now());
            if (!prepared)
                return prepared.error();
            if (!prepared->without.empty())
                return {ErrorCode::Conflict, {QStringLiteral("messages_changed")}};
            const MessageBatchRow batch{.id = change.newId<MessageBatchId>("message_batches"),
                                        .channel = request.channel,
                                        .subject = request.subject.trimmed(),
                                        .text = request.text.trimmed(),
                                        .recipients = static_cast<int>(prepared->messages.size()),
                                        .recordedBy = change.session().user,
                                        .recordedAt = change.now()};
            MessageBatchRepository(change.db()).insert(batch);
            QJsonArray borrowers;
            for (const Message& message : prepared->messages) {
                insertContact(change, batch, message);
                borrowers.append(message.borrower.value);
            }
            refreshSummaries(change, request.borrowers);
            change.audit({.action = QStringLiteral("send_messages"),
                          .subjectKind = QStringLiteral("message_batch"),
                          .subjectId = batch.id.value,
                          .change = {{"after", QJsonObject{{"channel", code(batch.channel)},
                                                           {"subject", batch.subject},
                                                           {"text", batch.text},
                                                           {"borrower", borrowers}}}}});
            return batch.id;
        });
}

} // namespace qingshou
