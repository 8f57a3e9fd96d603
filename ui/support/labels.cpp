// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace qingshou {
QString label(Role role)
{
    switch (role) {
    case Role::Officer:
        return QCoreApplication::translate("Labels", "Officer");
    case Role::Supervisor:
        return QCoreApplication::translate("Labels", "Supervisor");
    case Role::Auditor:
        return QCoreApplication::translate("Labels", "Auditor");
    case Role::Administrator:
        return QCoreApplication::translate("Labels", "Administrator");
    }
    return {};
}

QString label(Permission permission)
{
    switch (permission) {
    case Permission::ViewBorrowers:
        return QCoreApplication::translate("Labels", "see borrowers");
    case Permission::ViewUnmasked:
        return QCoreApplication::translate("Labels", "see whole identity numbers and phones");
    case Permission::ViewFigures:
        return QCoreApplication::translate("Labels", "see dashboards and reports");
    case Permission::ViewAudit:
        return QCoreApplication::translate("Labels", "see the audit");
    case Permission::Export:
        return QCoreApplication::translate("Labels", "export and copy tables");
    case Permission::ImportLedger:
        return QCoreApplication::translate("Labels", "import a ledger");
    case Permission::RecordContact:
        return QCoreApplication::translate("Labels", "record contacts");
    case Permission::RecordPromise:
        return QCoreApplication::translate("Labels", "record promises");
    case Permission::RecordRecovery:
        return QCoreApplication::translate("Labels", "record recoveries");
    case Permission::ReverseRecovery:
        return QCoreApplication::translate("Labels", "reverse recoveries");
    case Permission::RecordLegalEvent:
        return QCoreApplication::translate("Labels", "record legal events");
    case Permission::RecordEvidence:
        return QCoreApplication::translate("Labels", "record evidence");
    case Permission::ProposeConcession:
        return QCoreApplication::translate("Labels", "propose waivers and restructurings");
    case Permission::DecideConcession:
        return QCoreApplication::translate("Labels", "record decisions on waivers and restructurings");
    case Permission::MakePlan:
        return QCoreApplication::translate("Labels", "make repayment plans");
    case Permission::WriteStrategy:
        return QCoreApplication::translate("Labels", "write strategies");
    case Permission::ApproveStrategy:
        return QCoreApplication::translate("Labels", "approve strategies");
    case Permission::AssignOwner:
        return QCoreApplication::translate("Labels", "assign case owners");
    case Permission::HandleComplaint:
        return QCoreApplication::translate("Labels", "handle complaints");
    case Permission::EraseRecords:
        return QCoreApplication::translate("Labels", "erase records after the retention period");
    case Permission::RunCampaign:
        return QCoreApplication::translate("Labels", "run campaigns");
    case Permission::ManageParties:
        return QCoreApplication::translate("Labels", "change people and firms");
    case Permission::RecordConduct:
        return QCoreApplication::translate("Labels", "record what protects a person");
    case Permission::OverrideConduct:
        return QCoreApplication::translate("Labels", "allow what the conduct rules block");
    case Permission::SetAllocationOrder:
        return QCoreApplication::translate("Labels", "change the order in which a recovery is applied");
    case Permission::ManageBranches:
        return QCoreApplication::translate("Labels", "manage branches");
    case Permission::ManageUsers:
        return QCoreApplication::translate("Labels", "manage users");
    case Permission::ChangeSettings:
        return QCoreApplication::translate("Labels", "change settings");
    }
    return {};
}

QString whoMay(Permission permission)
{
    QStringList roles;
    for (const Role role : {Role::Officer, Role::Supervisor, Role::Auditor, Role::Administrator}) {
        if (allowed(role, permission))
            roles << label(role);
    }
    //: %1: roles, %2: what they may do
    return QCoreApplication::translate("Labels", "Only these roles may %2: %1.")
        .arg(roles.join(QCoreApplication::translate("Labels", ", ", "between words of a list")), label(permission));
}

bool gate(QAction& action, const Session& session, Permission permission)
{
    const bool may = session.may(permission);
    action.setEnabled(may);
    if (!may)
        action.setToolTip(whoMay(permission));
    return may;
}

bool gate(QWidget& widget, const Session& session, Permission permission)
{
    const bool may = session.may(permission);
    widget.setEnabled(may);
    if (!may)
        widget.setToolTip(whoMay(permission));
    return may;
}

} // namespace qingshou
