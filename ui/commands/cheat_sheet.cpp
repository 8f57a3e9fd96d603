// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/cheat_sheet.h"

#include "ui/commands/command.h"
#include "ui/support/fonts.h"
#include "ui/support/user_settings.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <map>

namespace qingshou {
namespace {

struct Line {
    QString text;
    QString keys;
};

/// By group, in the order of the groups; only what has a key.
std::map<CommandGroup, QList<Line>> lines()
{
    std::map<CommandGroup, QList<Line>> groups;
    for (const auto& table : commandTables()) {
        for (const Command* command : table) {
            QStringList keys;
            for (const QKeySequence& sequence : shortcutsOf(*command))
                keys << sequence.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                groups[command->group] << Line{textOf(*command).remove(QStringLiteral("…")),
                                               keys.join(QStringLiteral("   "))};
        }
    }
    groups[CommandGroup::Go] << Line{QCoreApplication::translate("Commands", "The pages on the left, from the top"),
                                     QStringLiteral("Alt+1 … Alt+9")};
    return groups;
}

} // namespace

CheatSheet::CheatSheet(UserSettings& settings, QWidget* parent) : QDialog(parent), settings_(settings)
{
    setObjectName(QStringLiteral("cheat_sheet"));
    setWindowTitle(QCoreApplication::translate("Commands", "Keyboard shortcuts"));
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const auto& [group, entries] : lines()) {
        auto* heading = new QLabel(groupText(group), sheet);
        heading->setFont(scaledFont(1, QFont::DemiBold));
        grid->setRowMinimumHeight(row, row > 0 ? 12 : 0);
        ++row;
        grid->addWidget(heading, row++, 0, 1, 2);
        for (const Line& line : entries) {
            grid->addWidget(new QLabel(line.text, sheet), row, 0);
            auto* keys = new QLabel(line.keys, sheet);
            keys->setProperty("role", QStringLiteral("hint"));
            grid->addWidget(keys, row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(0, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    auto* closeButton = new QPushButton(QCoreApplication::translate("Commands", "Close"), this);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    if (!settings_.restoreGeometry(objectName(), *this))
        resize(480, 600);
}

void CheatSheet::done(int result)
{
    settings_.saveGeometry(objectName(), *this);
    QDialog::done(result);
}

} // namespace qingshou
