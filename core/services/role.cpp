// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/role.h"

#include <array>

namespace qingshou {
namespace {

struct Row {
    Permission permission;
    const char* code;
    bool officer, supervisor, auditor, administrator;
};

// clang-format off
constexpr std::array table{
    //                                                         officer supervisor auditor administrator
    Row{Permission::ViewBorrowers,    "view_borrowers",        true,   true,      true,   true},
    Row{Permission::ViewUnmasked,     "view_unmasked",         true,   true,      false,  false},
    Row{Permission::ViewFigures,      "view_figures",          true,   true,      true,   true},
    Row{Permission::ViewAudit,        "view_audit",            false,  true,      true,   true},
    Row{Permission::Export,           "export",                true,   true,      true,   true},
    Row{Permission::ImportLedger,     "import_ledger",         true,   true,      false,  true},
    Row{Permission::RecordContact,    "record_contact",        true,   true,      false,  false},
    Row{Permission::RecordPromise,    "record_promise",        true,   true,      false,  false},
    Row{Permission::RecordRecovery,   "record_recovery",       true,   true,      false,  false},
    Row{Permission::ReverseRecovery,  "reverse_recovery",      false,  true,      false,  false},
    Row{Permission::RecordLegalEvent, "record_legal_event",    true,   true,      false,  false},
    Row{Permission::RecordEvidence,   "record_evidence",       true,   true,      false,  false},
    Row{Permission::MakePlan,         "make_plan",             true,   true,      false,  false},
    Row{Permission::ProposeConcession, "propose_concession",  true,   true,      false,  false},
    Row{Permission::DecideConcession, "decide_concession",     false,  true,      false,  false},
    Row{Permission::WriteStrategy,    "write_strategy",        true,   true,      false,  false},
    Row{Permission::ApproveStrategy,  "approve_strategy",      false,  true,      false,  false},
    Row{Permission::AssignOwner,      "assign_owner",          false,  true,      false,  false},
    Row{Permission::ManageParties,    "manage_parties",        true,   true,      false,  false},
    Row{Permission::RecordConduct,    "record_conduct",        true,   true,      false,  false},
    Row{Permission::OverrideConduct,  "override_conduct",      false,  true,      false,  false},
    Row{Permission::SetAllocationOrder, "set_allocation_order", false, true,      false,  false},
    Row{Permission::HandleComplaint,  "handle_complaint",      false,  true,      false,  false},
    Row{Permission::EraseRecords,     "erase_records",         false,  true,      false,  false},
    Row{Permission::RunCampaign,      "run_campaign",          false,  true,      false,  false},
    Row{Permission::ManageBranches,   "manage_branches",       false,  true,      false,  true},
    Row{Permission::ManageUsers,      "manage_users",          false,  false,     false,  true},
    Row{Permission::ChangeSettings,   "change_settings",       false,  true,      false,  true},
};
// clang-format on

const Row& rowOf(Permission permission)
{
    const Row& row = table[static_cast<size_t>(permission)];
    Q_ASSERT(row.permission == permission);
    return row;
}

} // namespace

bool allowed(Role role, Permission permission)
{
    const Row& row = rowOf(permission);
    switch (role) {
    case Role::Officer:
        return row.officer;
    case Role::Supervisor:
        return row.supervisor;
    case Role::Auditor:
        return row.auditor;
    case Role::Administrator:
        return row.administrator;
    }
    return false;
}

std::vector<Permission> permissionsOf(Role role)
{
    std::vector<Permission> granted;
    for (const Row& row : table) {
        if (allowed(role, row.permission))
            granted.push_back(row.permission);
    }
    return granted;
}

QString code(Role role)
{
    switch (role) {
    case Role::Officer:
        return QStringLiteral("officer");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Auditor:
        return QStringLiteral("auditor");
    case Role::Administrator:
        return QStringLiteral("administrator");
    }
    return {};
}

std::optional<Role> roleFromCode(const QString& text)
{
    for (const Role role : {Role::Officer, Role::Supervisor, Role::Auditor, Role::Administrator}) {
        if (code(role) == text)
            return role;
    }
    return std::nullopt;
}

QString code(Permission permission) { return QLatin1String(rowOf(permission).code); }

} // namespace qingshou
