// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key stands under the place where it works, in a table that fits beside the work.
#include "tests/support/ui/window_fixture.h"
#include "ui/commands/cheat_sheet.h"
#include "ui/commands/command.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace qingshou;
using test::WindowFixture;

TEST_CASE("Cheat sheet: each command with a key stands in the table of its place", "[commands]")
{
    const QString language = GENERATE(QStringLiteral("zh_CN"), QStringLiteral("en"));
    installLanguage(*qApp, language);
    {
        WindowFixture w(Role::Supervisor);
        CheatSheet sheet(*w.userSettings);
        sheet.show();
        for (const auto& table : commandTables()) {
            for (const Command* command : table) {
                const QList<QKeySequence> keys = shortcutsOf(*command);
                if (QLatin1String(command->shortcut).isEmpty())
                    continue;
                INFO(command->id);
                const auto* place =
                    sheet.findChild<QWidget*>(QStringLiteral("keys_of_%1").arg(static_cast<int>(command->group)));
                REQUIRE(place != nullptr);
                CHECK(place->accessibleName() == groupText(command->group));
                QStringList words;
                for (const QLabel* label : place->findChildren<QLabel*>())
                    words << label->text();
                CHECK(words.contains(textOf(*command).remove(QStringLiteral("…"))));
                for (const QKeySequence& key : keys)
                    CHECK(words.contains(key.toString(QKeySequence::NativeText)));
            }
        }
        CHECK(sheet.width() <= 1366);
        const auto* keys = sheet.findChild<QWidget*>(QStringLiteral("keys"));
        CHECK(keys->width() >= keys->minimumSizeHint().width()); // nothing is cut on the right
    }
    installLanguage(*qApp, QStringLiteral("en"));
}
