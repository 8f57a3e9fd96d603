// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit entry says, in words: field by field before and after, codes and fen turned into what people read.
#pragma once

#include "core/storage/audit_repository.h"

#include <functional>
#include <map>

namespace qingshou {

struct AuditChange {
    QString field;
    QString before;
    QString after;
};

/// What stands behind the ids in an entry; an empty answer leaves the id out.
struct AuditNames {
    std::map<qint64, QString> branches{};
    std::function<QString(LoanId)> loan{};         ///< its number
    std::function<QString(PartyId)> party{};       ///< the name
    std::function<QString(BorrowerId)> borrower{}; ///< likewise; the number of one that was merged since
};
/// Read from the file; valid as long as the reader is.
AuditNames auditNames(Database& reader);

/// Personal data come last; where the entry holds none or they cannot be opened there is nothing.
std::vector<AuditChange> auditChanges(const AuditEntry& entry, const AuditNames& names);
/// One line for the list: "Role: Officer → Supervisor".
QString auditSummary(const AuditEntry& entry, const AuditNames& names);
QString auditTime(const AuditEntry& entry); ///< China's wall clock

} // namespace qingshou
