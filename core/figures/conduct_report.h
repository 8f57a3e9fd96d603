// SPDX-License-Identifier: GPL-3.0-or-later
// The month's conduct report (催收行为月报): what the rules said against contacts and letters, what was allowed by whom
// and why, and how much of it there is by officer and by rule.
#pragma once

#include "core/base/percentage.h"
#include "core/storage/conduct_report_query.h"

namespace qingshou {

/// Of one officer, of one rule, or of all.
struct ConductSum {
    QString officerName{};
    std::optional<ConductRule> rule{};
    int contacts = 0; ///< that something is said against
    int letters = 0;  ///< likewise
    int warnings = 0; ///< findings; one contact may have several
    int allowed = 0;  ///< likewise: blocked, and allowed by a supervisor
    int made = 0;     ///< contacts and letters of the month at all: the officer's, else everybody's

    /// Of what was made, how much something is said against.
    std::optional<Percentage> share() const { return percentageOf(qint64{contacts} + letters, qint64{made}); }

    friend bool operator==(const ConductSum&, const ConductSum&) = default;
};

struct ConductReport {
    QDate month{}; ///< its first day
    std::vector<ReportedFinding> findings{};
    std::vector<ConductSum> officers{}; ///< those that something is said against, by name
    std::vector<ConductSum> rules{};    ///< likewise, in the order of the rules
    ConductSum all{};
};

/// Of the calendar month in China in which that day lies.
ConductReport conductReport(Database& db, const Scope& scope, QDate month);

} // namespace qingshou
