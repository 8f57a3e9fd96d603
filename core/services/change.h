// SPDX-License-Identifier: GPL-3.0-or-later
// One use case that writes: permission, transaction, audit entry and announcement belong together, always.
//
//   return makeChange<PromiseId>(context, Permission::RecordPromise, [&](Change& change) -> Result<PromiseId> {
//       … checks (return an Error to refuse: everything is rolled back) …
//       … repositories on change.db() …
//       change.audit({.action = "record_promise", …});
//       change.touch(Topic::Promises, borrower);
//       return id;
//   });
//
// A body that succeeds without an audit entry is a defect and is rolled back as Internal.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/audit_repository.h"
#include "core/storage/storage_error.h"
#include "core/storage/transaction.h"

#include <stdexcept>

namespace qingshou {

class Change {
public:
    explicit Change(ServiceContext& context);

    Database& db() { return context_.db; }
    const Session& session() const { return *context_.session; }
    const IdAllocator& ids() const { return context_.ids; }
    qint64 workstation() const { return context_.ids.workstation(); }
    QDateTime now() const { return now_; }
    QDate today() const { return Clock::chinaTime(now_).date(); }

    template <class IdType>
    IdType newId(std::string_view table)
    {
        return context_.ids.next<IdType>(context_.db, table);
    }

    /// Who, when and where are filled in. Written at once, in this transaction; gives its place in the chain.
    qint64 audit(AuditEntry entry);
    void touch(Topic topic) { changes_.topics.insert(topic); }
    void touch(Topic topic, BorrowerId borrower);

    /// Commits, then announces. Throws StorageError; std::logic_error when nothing was audited.
    void commit();

private:
    ServiceContext& context_;
    QDateTime now_;
    Transaction tx_;
    ChangeSet changes_;
    bool audited_ = false;
};

/// The Error for a storage failure: what the engine said, with the file it said it of.
Error errorOf(const StorageError& error, const Database& db);

template <class T, class Body>
Result<T> makeChange(ServiceContext& context, Permission permission, Body&& body)
{
    if (const Outcome allowedTo = context.require(permission); !allowedTo)
        return allowedTo.error();
    try {
        Change change(context);
        Result<T> result = body(change);
        if (result)
            change.commit();
        return result;
    } catch (const StorageError& error) {
        return errorOf(error, context.db);
    } catch (const std::overflow_error& error) {
        return {ErrorCode::OutOfRange, {}, QString::fromUtf8(error.what())};
    } catch (const std::logic_error& error) {
        return {ErrorCode::Internal, {}, QString::fromUtf8(error.what())};
    }
}

} // namespace qingshou
