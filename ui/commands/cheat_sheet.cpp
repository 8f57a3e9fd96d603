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
#include <QScrollBar>

#include <map>

namespace qingshou {
namespace {

struct Line {
    QString text;
    QStringList keys; ///< each alone does it
};
using Groups = std::map<CommandGroup, QList<Line>>;

QString word(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

/// By group, in the order of the groups; only what has a key.
Groups groups()
{
    Groups groups;
    for (const auto& table : commandTables()) {
        for (const Command* command : table) {
            QStringList keys;
            for (const QKeySequence& sequence : shortcutsOf(*command))
                if (!sequence.isEmpty())
                    keys << sequence.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                groups[command->group] << Line{textOf(*command).remove(QStringLiteral("…")), keys};
        }
    }
    groups[CommandGroup::Go] << Line{word(QT_TRANSLATE_NOOP("Commands", "The pages on the left, from the top")),
                                     {QStringLiteral("Alt+1 … Alt+9")}};
    groups[CommandGroup::Edit] << Line{word(QT_TRANSLATE_NOOP("Commands", "Open the row")),
                                       {QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}};
    return groups;
}

/// General ones, the daily work on borrowers, the rest: what is looked for together stands in one column.
int columnOf(CommandGroup group)
{
    if (group <= CommandGroup::View)
        return 0;
    return group >= CommandGroup::Today && group <= CommandGroup::Import ? 1 : 2;
}

QWidget* keyCaps(const QStringList& keys, QWidget* parent)
{
    auto* caps = new QWidget(parent);
    auto* row = new QHBoxLayout(caps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const QString& key : keys) {
        auto* cap = new QLabel(key, caps);
        cap->setProperty("look", QStringLiteral("keycap"));
        cap->setFont(numberFont());
        row->addWidget(cap);
    }
    row->addStretch(1);
    return caps;
}

/// One place as a table: what is done, and by which keys, the keys of all rows from one edge.
QWidget* groupTable(CommandGroup group, const QList<Line>& lines, int keysWidth, QWidget* parent)
{
    auto* table = new QFrame(parent);
    table->setObjectName(QStringLiteral("keys_of_%1").arg(static_cast<int>(group)));
    table->setProperty("look", QStringLiteral("section"));
    table->setAccessibleName(groupText(group));
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, keysWidth);
    auto* heading = new QLabel(groupText(group), table);
    heading->setFont(scaledFont(1, QFont::DemiBold));
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const Line& line : lines) {
        auto* rule = new QFrame(table);
        rule->setProperty("look", QStringLiteral("rule"));
        grid->addWidget(rule, row++, 0, 1, 2);
        grid->addWidget(new QLabel(line.text, table), row, 0);
        grid->addWidget(keyCaps(line.keys, table), row++, 1);
    }
    return table;
}

QWidget* sheetOf(const Groups& groups)
{
    auto* sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("keys"));
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(12);
    int keysWidth = 0;
    for (const auto& [group, lines] : groups)
        for (const Line& line : lines) {
            const std::unique_ptr<QWidget> measured(keyCaps(line.keys, nullptr));
            measured->ensurePolished();
            keysWidth = qMax(keysWidth, measured->sizeHint().width());
        }
    std::map<int, QVBoxLayout*> columns;
    for (const auto& [group, lines] : groups) {
        QVBoxLayout*& column = columns[columnOf(group)];
        if (!column) {
            column = new QVBoxLayout;
            column->setSpacing(8);
            row->addLayout(column, 1);
        }
        column->addWidget(groupTable(group, lines, keysWidth, sheet));
    }
    for (const auto& [place, column] : columns)
        column->addStretch(1);
    return sheet;
}

} // namespace

CheatSheet::CheatSheet(UserSettings& settings, QWidget* parent) : QDialog(parent), settings_(settings)
{
    setObjectName(QStringLiteral("cheat_sheet"));
    setWindowTitle(word(QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts")));
    auto* scroll = new QScrollArea(this);
    QWidget* sheet = sheetOf(groups());
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* closeButton = new QPushButton(word(QT_TRANSLATE_NOOP("Commands", "Close")), this);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(closeButton);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    // Wide enough for its three columns whatever was remembered; only their height scrolls.
    const QSize needed = sheet->minimumSizeHint();
    setMinimumWidth(needed.width() + scroll->verticalScrollBar()->sizeHint().width() + 2 * scroll->frameWidth() +
                    column->contentsMargins().left() + column->contentsMargins().right());
    if (!settings_.restoreGeometry(objectName(), *this))
        resize(minimumWidth(), qMin(needed.height() + 80, 700));
}

void CheatSheet::done(int result)
{
    settings_.saveGeometry(objectName(), *this);
    QDialog::done(result);
}

} // namespace qingshou
