// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_export.h"

#include "core/exchange/csv_writer.h"
#include "ui/support/labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("qingshou::AuditPage", text);
}

} // namespace

Outcome exportAudit(const QString& path, const AuditRepository& audit, const AuditFilter& filter,
                    const AuditNames& names, JobControl& control)
{
    TableDocument document;
    document.columns = {{.heading = translated("No."), .kind = ColumnKind::Number},
                        {.heading = translated("Time")},
                        {.heading = translated("User")},
                        {.heading = translated("Action")},
                        {.heading = translated("What changed")}};
    AuditFilter part = filter;
    part.limit = 1000;
    const qint64 total = audit.count(filter);
    std::vector<AuditEntry> entries;
    size_t next = 0;
    return writeCsv(path, document, [&](TableRow& row) -> Result<bool> {
        if (control.cancelled())
            return ErrorCode::Cancelled;
        if (next == entries.size()) {
            entries = audit.list(part);
            part.offset += part.limit;
            next = 0;
            control.report(part.offset, total);
        }
        if (entries.empty())
            return false;
        const AuditEntry& entry = entries[next++];
        row = {entry.sequence, auditTime(entry), entry.userName, actionLabel(entry.action), auditSummary(entry, names)};
        return true;
    });
}

} // namespace qingshou
