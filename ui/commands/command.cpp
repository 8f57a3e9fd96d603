// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command.h"

#include <QAction>
#include <QIcon>
#include <QMainWindow>

namespace qingshou {

QString textOf(const Command& command)
{
    return QCoreApplication::translate("Commands", command.text);
}

QList<QKeySequence> shortcutsOf(const Command& command)
{
    return QKeySequence::listFromString(QString::fromLatin1(command.shortcut), QKeySequence::PortableText);
}

QIcon themeIcon(const QString& name)
{
    return name.isEmpty() ? QIcon() : QIcon::fromTheme(name);
}

QAction* makeAction(const Command& command, QObject* parent)
{
    auto* action = new QAction(themeIcon(QString::fromLatin1(command.icon)), textOf(command), parent);
    action->setObjectName(QString::fromLatin1(command.id));
    action->setShortcuts(shortcutsOf(command));
    if (auto* widget = qobject_cast<QWidget*>(parent)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        widget->addAction(action); // without it the shortcut has no widget to work in
    }
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QString name = textOf(command);
    name.remove(QStringLiteral("…"));
    action->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    return action;
}

QString groupText(CommandGroup group)
{
    switch (group) {
    case CommandGroup::File:
        return QCoreApplication::translate("Commands", "File");
    case CommandGroup::Go:
        return QCoreApplication::translate("Commands", "Go");
    case CommandGroup::Edit:
        return QCoreApplication::translate("Commands", "Tables");
    case CommandGroup::View:
        return QCoreApplication::translate("Commands", "View");
    case CommandGroup::Session:
        return QCoreApplication::translate("Commands", "User");
    case CommandGroup::Help:
        return QCoreApplication::translate("Commands", "Help");
    case CommandGroup::Today:
        return QCoreApplication::translate("Commands", "Today's work");
    case CommandGroup::BorrowerList:
        return QCoreApplication::translate("Commands", "List of borrowers, legal dates");
    case CommandGroup::Borrower:
        return QCoreApplication::translate("Commands", "Borrower");
    case CommandGroup::Import:
        return QCoreApplication::translate("Commands", "Import");
    case CommandGroup::Campaign:
        return QCoreApplication::translate("Commands", "Campaigns, dashboard");
    case CommandGroup::Report:
        return QCoreApplication::translate("Commands", "Report");
    case CommandGroup::Notices:
        return QCoreApplication::translate("Commands", "Notices");
    case CommandGroup::Complaints:
        return QCoreApplication::translate("Commands", "Complaints and return visits");
    case CommandGroup::Audit:
        return QCoreApplication::translate("Commands", "Audit");
    case CommandGroup::Settings:
        return QCoreApplication::translate("Commands", "Settings");
    }
    return {};
}

} // namespace qingshou
