// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: one table, checked by the services and shown by the window.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

enum class Role { Officer, Supervisor, Auditor, Administrator };

enum class Permission {
    ViewBorrowers,      ///< the list, a borrower, periods
    ViewUnmasked,       ///< whole identity numbers and phones (each unmasking is in the audit)
    ViewFigures,        ///< dashboards and reports
    ViewAudit,
    Export,             ///< tables and reports to a file or the clipboard
    ImportLedger,
    RecordContact,
    RecordPromise,
    RecordRecovery,
    ReverseRecovery,
    RecordLegalEvent,
    RecordEvidence,       ///< add, tie and withdraw it; looking inside is ViewUnmasked
    MakePlan,
    ProposeConcession,    ///< waivers, extensions and other restructurings
    DecideConcession,     ///< as the level entitled to it has decided
    WriteStrategy,
    ApproveStrategy,
    AssignOwner,
    ManageParties,        ///< co-borrowers and contact people
    RecordConduct,        ///< what protects a person: death, special group, holds
    OverrideConduct,      ///< allow what the conduct rules block; lift what protects
    SetAllocationOrder,   ///< which part of a debt a receipt pays first
    HandleComplaint,      ///< assign, extend, answer, close and withdraw complaints
    EraseRecords,         ///< of borrowers whose time is up (core/domain/retention.h)
    RunCampaign,
    ManageBranches,
    ManageUsers,
    ChangeSettings
};

bool allowed(Role role, Permission permission);
std::vector<Permission> permissionsOf(Role role);

/// Stable codes, as kept in the file: "officer", "record_contact", …
QString code(Role role);
std::optional<Role> roleFromCode(const QString& code);
QString code(Permission permission);

} // namespace qingshou
