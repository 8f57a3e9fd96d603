// SPDX-License-Identifier: GPL-3.0-or-later
// The retention rule in use: who is due, and erasing for good what a supervisor chooses of them. Rule and sources:
// core/domain/retention.h; what goes and what stays: core/storage/retention_repository.h. Permission: EraseRecords.
#pragma once

#include "core/base/result.h"
#include "core/domain/retention.h"
#include "core/services/service_context.h"
#include "core/storage/retention_repository.h"

#include <QStringList>

#include <functional>

namespace qingshou {

struct RetentionFilter {
    BorrowerId borrower{}; ///< invalid: everybody in the scope
};

/// A borrower whose time is up.
struct RetentionRow {
    BorrowerId borrower{};
    QString name{};
    QString branchName{};
    QDate endedOn{};      ///< since when every loan has been settled or written off
    QDate lastRecordOn{}; ///< in China
    QDate dueOn{};        ///< since when the time is up
    RetentionCounts counts{};
    qint64 fixedEntries = 0; ///< audit entries from before words could be erased: they keep theirs
    std::vector<RetentionHold> holds{};

    bool due() const { return holds.empty(); }
};

struct RetentionList {
    std::vector<RetentionRow> rows{}; ///< by name
    QDate nextOn{};                   ///< of the others, the next day on which somebody's time is up; invalid: none
    QString nextName{};
    QStringList copies{}; ///< files beside the workstation's that hold its earlier state
};

/// Told borrowers done and all; false ends the work with Cancelled.
using RetentionProgress = std::function<bool(qint64 done, qint64 total)>;

/// For a job, on any connection. NotAllowed, Cancelled. Throws StorageError.
Result<RetentionList> retentionDue(Database& reader, const Session& session, QDate today, const RetentionFilter& filter,
                                   const RetentionProgress& progress = {});

struct Erasure {
    struct Refused {
        BorrowerId borrower{};
        Error error{};
    };
    int borrowers = 0; ///< whose records are gone
    RetentionCounts counts{};
    qint64 auditEntries = 0;        ///< whose words are gone
    qint64 fixedEntries = 0;        ///< that keep theirs
    std::vector<Refused> refused{}; ///< nothing of theirs was touched
    QStringList filesLeft{};        ///< sealed evidence beside the file that could not be deleted
    bool logEmptied = true;         ///< else the words are in the log beside the file until it is closed
    bool cancelled = false;
};

class RetentionService {
public:
    explicit RetentionService(ServiceContext& context) : context_(context) {}

    /// Each borrower is one transaction with one audit entry, which has counts and no words; whoever is due no longer
    /// is refused with Conflict("retention_not_due"), who is unknown or out of sight with NotFound or OutsideScope.
    /// Cancelling keeps what is done. ReasonRequired, Required("borrowers"), NotAllowed: nothing was done.
    Result<Erasure> erase(const std::vector<BorrowerId>& borrowers, const QString& reason,
                          const RetentionProgress& progress = {});

private:
    ServiceContext& context_;
};

} // namespace qingshou
