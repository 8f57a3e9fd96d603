// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"

#include <QApplication>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("Workbench: a button of the header that goes with the page it leads from leaves the keys to the new page",
          "[ui]")
{
    WindowFixture w(Role::Supervisor);
    w.go(QStringLiteral("report"));
    w.find(QStringLiteral("open_conduct_button")).setFocus(Qt::MouseFocusReason);
    w.click(QStringLiteral("open_conduct_button"));
    REQUIRE(w.workbench().currentId() == QStringLiteral("conduct"));
    w.waitFor([] { return QApplication::focusWidget() != nullptr; });
    CHECK((w.page().hasFocus() || w.page().isAncestorOf(QApplication::focusWidget())));
    w.press(QStringLiteral("Ctrl+K"));
    CHECK(w.has(QStringLiteral("search_text")));
}
