// SPDX-License-Identifier: GPL-3.0-or-later
// The filtered audit as .csv, a thousand entries at a time. Personal data are left out.
#pragma once

#include "ui/pages/audit/audit_words.h"
#include "ui/support/background_jobs.h"

namespace qingshou {

/// Cancelled, and what core/exchange/csv_writer.h refuses; nothing is left behind then.
Outcome exportAudit(const QString& path, const AuditRepository& audit, const AuditFilter& filter,
                    const AuditNames& names, JobControl& control);

} // namespace qingshou
