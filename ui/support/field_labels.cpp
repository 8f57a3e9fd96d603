// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/field_labels.h"

#include "ui/support/setting_labels.h"

#include <QCoreApplication>

#include <iterator>

namespace qingshou {
namespace {

struct Row {
    const char* id;
    const char* text;
};

template <size_t N>
QString find(const Row (&rows)[N], const char* context, const QString& id)
{
    for (const Row& row : rows) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate(context, row.text);
    }
    return {};
}

// clang-format off
constexpr Row fields[] = {
    {"cooperative",        QT_TRANSLATE_NOOP("Fields", "Cooperative")},
    {"workstation_number", QT_TRANSLATE_NOOP("Fields", "Workstation number")},
    {"login",              QT_TRANSLATE_NOOP("Fields", "User name")},
    {"name",               QT_TRANSLATE_NOOP("Fields", "Name")},
    {"password",           QT_TRANSLATE_NOOP("Fields", "Password")},
    {"branch",             QT_TRANSLATE_NOOP("Fields", "Branch")},
    {"parent",             QT_TRANSLATE_NOOP("Fields", "Belongs to")},
    {"alias",              QT_TRANSLATE_NOOP("Fields", "Other spelling")},
    {"code",               QT_TRANSLATE_NOOP("Fields", "Code")},
    {"role",               QT_TRANSLATE_NOOP("Fields", "Role")},
    {"amount",             QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"date",               QT_TRANSLATE_NOOP("Fields", "Date")},
    {"on",                 QT_TRANSLATE_NOOP("Fields", "Date")},
    {"due_on",             QT_TRANSLATE_NOOP("Fields", "Due date")},
    {"starts_on",          QT_TRANSLATE_NOOP("Fields", "First day")},
    {"ends_on",            QT_TRANSLATE_NOOP("Fields", "Last day")},
    {"statistics_date",    QT_TRANSLATE_NOOP("Fields", "Statistics date")},
    {"note",               QT_TRANSLATE_NOOP("Fields", "Note")},
    {"reason",             QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"kind",               QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"channel",            QT_TRANSLATE_NOOP("Fields", "Channel")},
    {"outcome",            QT_TRANSLATE_NOOP("Fields", "Outcome")},
    {"person",             QT_TRANSLATE_NOOP("Fields", "Person reached")},
    {"loan",               QT_TRANSLATE_NOOP("Fields", "Loan")},
    {"loan_number",        QT_TRANSLATE_NOOP("Fields", "Loan number")},
    {"balance",            QT_TRANSLATE_NOOP("Fields", "Balance")},
    {"borrower",           QT_TRANSLATE_NOOP("Fields", "Borrower")},
    {"owner",              QT_TRANSLATE_NOOP("Fields", "Case owner")},
    {"target",             QT_TRANSLATE_NOOP("Fields", "Target")},
    {"rate",               QT_TRANSLATE_NOOP("Fields", "Annual rate")},
    {"months",             QT_TRANSLATE_NOOP("Fields", "Months")},
    {"measures",           QT_TRANSLATE_NOOP("Fields", "Measures")},
    {"cause",              QT_TRANSLATE_NOOP("Fields", "Cause")},
};

constexpr Row kinds[] = {
    {"user",     QT_TRANSLATE_NOOP("Kinds", "user")},
    {"branch",   QT_TRANSLATE_NOOP("Kinds", "branch")},
    {"parent",   QT_TRANSLATE_NOOP("Kinds", "branch")},
    {"setting",  QT_TRANSLATE_NOOP("Kinds", "setting")},
    {"borrower", QT_TRANSLATE_NOOP("Kinds", "borrower")},
    {"party",    QT_TRANSLATE_NOOP("Kinds", "party")},
    {"loan",     QT_TRANSLATE_NOOP("Kinds", "loan")},
    {"contact",  QT_TRANSLATE_NOOP("Kinds", "contact")},
    {"promise",  QT_TRANSLATE_NOOP("Kinds", "promise")},
    {"recovery", QT_TRANSLATE_NOOP("Kinds", "recovery")},
    {"plan",     QT_TRANSLATE_NOOP("Kinds", "repayment plan")},
    {"strategy", QT_TRANSLATE_NOOP("Kinds", "strategy")},
    {"campaign", QT_TRANSLATE_NOOP("Kinds", "campaign")},
    {"legal_event", QT_TRANSLATE_NOOP("Kinds", "legal event")},
    {"guarantee",   QT_TRANSLATE_NOOP("Kinds", "guarantee")},
    {"judgment",    QT_TRANSLATE_NOOP("Kinds", "judgment")},
    {"import_run",  QT_TRANSLATE_NOOP("Kinds", "import run")},
    {"workstation", QT_TRANSLATE_NOOP("Kinds", "workstation file")},
};

constexpr Row conflicts[] = {
    {"last_administrator",  QT_TRANSLATE_NOOP("Conflicts", "Somebody must remain who can manage users: this is the only active administrator.")},
    {"branch_below_itself", QT_TRANSLATE_NOOP("Conflicts", "A branch cannot belong to itself or to a branch below it.")},
};
// clang-format on

} // namespace

QString fieldLabel(const QString& field)
{
    if (const QString text = find(fields, "Fields", field); !text.isEmpty())
        return text;
    const QString setting = settingLabel(field);
    return setting.isEmpty() ? field : setting;
}

QString kindLabel(const QString& kind)
{
    const QString text = find(kinds, "Kinds", kind);
    return text.isEmpty() ? kind : text;
}

QString conflictText(const QString& reason)
{
    const QString text = find(conflicts, "Conflicts", reason);
    return text.isEmpty() ? reason : text;
}

} // namespace qingshou
