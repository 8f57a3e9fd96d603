// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/change.h"

#include "core/storage/database.h"

namespace qingshou {

Outcome ServiceContext::require(Permission permission) const
{
    if (!session)
        return ErrorCode::SignInRequired;
    if (!session->may(permission))
        return {ErrorCode::NotAllowed, {code(permission)}};
    return Done{};
}

Change::Change(ServiceContext& context) : context_(context), now_(context.clock.now()), tx_(context.db) {}

qint64 Change::audit(AuditEntry entry)
{
    entry.workstation = context_.ids.workstation();
    entry.at = now_;
    entry.user = session().user;
    entry.userName = session().name;
    audited_ = true;
    changes_.topics.insert(Topic::Audit);
    return AuditRepository(context_.db, session().vault).append(entry);
}

void Change::touch(Topic topic, BorrowerId borrower)
{
    changes_.topics.insert(topic);
    changes_.borrowers.insert(borrower);
}

void Change::commit()
{
    if (!audited_)
        throw std::logic_error("a change without an audit entry");
    tx_.commit();
    context_.feed.publish(changes_);
}

Error errorOf(const StorageError& error, const Database& db)
{
    return {error.code(), {db.path()}, QString::fromUtf8(error.what())};
}

} // namespace qingshou
