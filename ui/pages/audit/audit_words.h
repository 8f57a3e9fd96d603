// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit entry says, in words: field by field before and after, codes and fen turned into what people read.
#pragma once

#include "core/storage/audit_repository.h"

#include <map>

namespace qingshou {

struct AuditChange {
    QString field;
    QString before;
    QString after;
};

using BranchNames = std::map<qint64, QString>;

/// Personal data come last; where the entry holds none or they cannot be opened there is nothing.
std::vector<AuditChange> auditChanges(const AuditEntry& entry, const BranchNames& branches);
/// One line for the list: "Role: Officer → Supervisor".
QString auditSummary(const AuditEntry& entry, const BranchNames& branches);
QString auditTime(const AuditEntry& entry); ///< China's wall clock

} // namespace qingshou
