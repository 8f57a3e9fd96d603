// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the program, declared once: id, text, icon, shortcut. Menus, buttons and the cheat sheet (F1) are
// made from these rows. General ones stand in general_commands.h; a page's own stand beside the page
// (ui/pages/<page>/<page>_commands.h) and are listed in tables.cpp, so that the cheat sheet shows them.
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

#include <span>
#include <vector>

class QAction;
class QIcon;
class QObject;

namespace qingshou {

/// Where a command works: up to Help on every page, each other one on its page.
enum class CommandGroup {
    File,
    Go,
    Edit,
    View,
    Session,
    Help,
    Today,
    BorrowerList,
    Borrower,
    Import,
    Campaign,
    Report,
    Notices,
    Complaints,
    Audit,
    Settings
};

struct Command {
    const char* id;       ///< stable: "print"; the action's objectName
    const char* text;     ///< QT_TRANSLATE_NOOP("Commands", "Print")
    const char* icon;     ///< of the breeze theme; "" = none
    const char* shortcut; ///< "Ctrl+P", several as "F1; ?"; "" = none
    CommandGroup group;
};

/// A translated action; its shortcut works within the parent widget and what is inside it.
QAction* makeAction(const Command& command, QObject* parent);
QString textOf(const Command& command);
QList<QKeySequence> shortcutsOf(const Command& command);
QString groupText(CommandGroup group);
/// An icon of the theme at the program's one size.
QIcon themeIcon(const QString& name);

/// Every table that is part of the program, in the order of the cheat sheet.
std::vector<std::span<const Command* const>> commandTables();

} // namespace qingshou
