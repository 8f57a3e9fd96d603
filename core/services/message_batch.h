// SPDX-License-Identifier: GPL-3.0-or-later
// One text for many borrowers (群发): whom it reaches, with what address, and who is left out because the conduct rules
// block it, nothing is due or no address is known. Only the borrowers themselves are written to. Whole phone numbers
// and addresses leave the file with it: ViewUnmasked and Export, and RecordContact, for each message is a contact.
#pragma once

#include "core/base/result.h"
#include "core/domain/conduct_terms.h"
#include "core/domain/contact_terms.h"
#include "core/services/session.h"

#include <QDateTime>

#include <functional>

namespace qingshou {

class Database;

struct MessageRequest {
    ContactChannel channel = ContactChannel::Sms; ///< Sms, Email or Letter
    std::vector<BorrowerId> borrowers{};
    QString subject{}; ///< e-mail and letters
    QString text{};    ///< with fields, see core/domain/message_text.h
};

struct Message {
    BorrowerId borrower{};
    QString name{};
    QString customerNumber{};
    QString address{}; ///< phone, e-mail or postal address
    QString branch{};
    QString text{}; ///< filled in
    std::vector<ConductFinding> warnings{};
};

enum class NoMessageReason {
    NothingDue, // by the newest ledger
    NoAddress,  // none is known
    Blocked     // by the conduct rules
};
template <>
struct EnumCodes<NoMessageReason> {
    static constexpr auto table =
        std::to_array<EnumCode<NoMessageReason>>({{NoMessageReason::NothingDue, "nothing_due"},
                                                  {NoMessageReason::NoAddress, "no_address"},
                                                  {NoMessageReason::Blocked, "blocked"}});
};

struct NoMessage {
    BorrowerId borrower{};
    QString name{};
    NoMessageReason why = NoMessageReason::NothingDue;
    std::vector<ConductFinding> findings{}; ///< that block it
};

struct MessageBatch {
    std::vector<Message> messages{}; ///< in the order of the request
    std::vector<NoMessage> without{};
};

using MessageProgress = std::function<bool(int done)>; ///< false: stop

/// NotAllowed; Required("borrowers" | "text" | "subject"), Invalid("channel" | "text", the field that there is not),
/// NotFound, OutsideScope, Cancelled. On any thread and connection; throws StorageError.
Result<MessageBatch> prepareMessages(Database& db, const Session& session, const MessageRequest& request,
                                     const QDateTime& now, const MessageProgress& progress = {});

} // namespace qingshou
