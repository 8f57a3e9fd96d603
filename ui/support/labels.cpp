// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/labels.h"

#include "ui/support/field_labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace qingshou {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Labels", text);
}

struct Row {
    const char* code;
    const char* text;
};

// clang-format off
constexpr Row actions[] = {
    {"create_workstation",  QT_TRANSLATE_NOOP("Labels", "Created the file")},
    {"sign_in",             QT_TRANSLATE_NOOP("Labels", "Signed in")},
    {"sign_in_refused",     QT_TRANSLATE_NOOP("Labels", "Sign-in refused")},
    {"unlock",              QT_TRANSLATE_NOOP("Labels", "Unlocked the screen")},
    {"recover_access",      QT_TRANSLATE_NOOP("Labels", "Used the recovery key")},
    {"create_user",         QT_TRANSLATE_NOOP("Labels", "Created a user")},
    {"change_user",         QT_TRANSLATE_NOOP("Labels", "Changed a user")},
    {"reset_password",      QT_TRANSLATE_NOOP("Labels", "Reset a password")},
    {"change_password",     QT_TRANSLATE_NOOP("Labels", "Changed the own password")},
    {"create_branch",       QT_TRANSLATE_NOOP("Labels", "Created a branch")},
    {"change_branch",       QT_TRANSLATE_NOOP("Labels", "Changed a branch")},
    {"add_branch_alias",    QT_TRANSLATE_NOOP("Labels", "Added a spelling of a branch")},
    {"change_setting",      QT_TRANSLATE_NOOP("Labels", "Changed a setting")},
};

constexpr Row auditFields[] = {
    {"key",    QT_TRANSLATE_NOOP("Labels", "Setting")},
    {"active", QT_TRANSLATE_NOOP("Labels", "Active")},
    {"order",  QT_TRANSLATE_NOOP("Labels", "Order")},
    {"number", QT_TRANSLATE_NOOP("Labels", "Number")},
    {"at",     QT_TRANSLATE_NOOP("Labels", "Time")},
};
// clang-format on

template <size_t N>
QString find(const Row (&rows)[N], const QString& code)
{
    for (const Row& row : rows) {
        if (code == QLatin1String(row.code))
            return translated(row.text);
    }
    return {};
}

} // namespace

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
    case Permission::MakePlan:
        return QCoreApplication::translate("Labels", "make repayment plans");
    case Permission::WriteStrategy:
        return QCoreApplication::translate("Labels", "write strategies");
    case Permission::ApproveStrategy:
        return QCoreApplication::translate("Labels", "approve strategies");
    case Permission::AssignOwner:
        return QCoreApplication::translate("Labels", "assign case owners");
    case Permission::RunCampaign:
        return QCoreApplication::translate("Labels", "run campaigns");
    case Permission::ManageParties:
        return QCoreApplication::translate("Labels", "change people and firms");
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

QString actionLabel(const QString& code)
{
    const QString text = find(actions, code);
    return text.isEmpty() ? code : text;
}

QString auditFieldLabel(const QString& key)
{
    const QString text = find(auditFields, key);
    return text.isEmpty() ? fieldLabel(key) : text;
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
