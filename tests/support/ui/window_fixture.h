// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a workstation file in a temporary folder: a clock that stands still, cheap passwords, scripted
// prompts, settings of its own. Widgets are found by objectName and used as a person would.
//
//   TEST_CASE("…", "[borrowers]") {
//       WindowFixture w(Role::Officer);
//       w.change([](Services& services) { return services.… ; });      // set the scene, as an administrator
//       w.go("borrowers");
//       w.type("filter_text", "张三");
//       w.waitFor([&] { return w.find<DataTable>("borrowers_table").model()->rowCount() == 1; });
//   }
#pragma once

#include "core/storage/user_repository.h"
#include "core/workspace.h"
#include "tests/support/catch_qt.h"
#include "tests/support/ui/scripted_prompts.h"
#include "ui/support/user_settings.h"
#include "ui/workbench/main_window.h"
#include "ui/workbench/workbench.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

namespace qingshou::test {

class WindowFixture {
    QTemporaryDir folder_; // outlives everything that lies in it

public:
    static constexpr auto password = "correct-horse"; ///< everybody's
    static const QDateTime start;                     ///< 2026-09-28 08:00 in China

    /// Signed in as role; without one, the window shows its start page and no file is open.
    explicit WindowFixture(std::optional<Role> role = Role::Supervisor);
    ~WindowFixture();

    QString path(const QString& name = QStringLiteral("book.qingshou")) const { return folder_.filePath(name); }
    QString createFile();            ///< officer, supervisor, auditor, admin; path()
    void signIn(Role role);          ///< without the sign-in page
    static QString login(Role role); ///< "officer", "supervisor", "auditor", "admin"

    Workspace& workspace() { return *window->workspace(); }
    Workbench& workbench() { return *window->workbench(); }
    Page& page() { return *workbench().currentPage(); }
    PageContext& context() { return workbench().context(); }

    /// A use case done behind the window's back, by whoever is signed in; waits until it is done. Must succeed.
    template <class Work>
    auto change(Work work);

    /// Anywhere in the window or an open dialog.
    template <class Widget = QWidget>
    Widget& find(const QString& objectName);
    bool has(const QString& objectName); ///< there and visible
    void click(const QString& objectName);
    /// Replaces what is in the field, key by key.
    void type(const QString& objectName, const QString& text);
    void press(const QString& keys);     ///< "Ctrl+L", to whatever has the focus
    void trigger(const QString& action); ///< a declared command by its id, as its menu entry would; must be enabled
    void go(const QString& page, const QVariantMap& args = {});
    QString textOf(const QString& objectName);

    /// Turns the event loop until the condition holds; fails the test after five seconds.
    void waitFor(const std::function<bool()>& condition);
    /// Until the writer has nothing left and everything it announced has been seen.
    void settle();

    std::shared_ptr<FixedClock> clock;
    Environment environment;
    ScriptedPrompts prompts;
    std::unique_ptr<UserSettings> userSettings;
    std::unique_ptr<MainWindow> window;

private:
    QWidget* findWidget(const QString& objectName);
};

template <class Widget>
Widget& WindowFixture::find(const QString& objectName)
{
    INFO("widget " << objectName.toStdString());
    auto* widget = qobject_cast<Widget*>(findWidget(objectName));
    REQUIRE(widget != nullptr);
    return *widget;
}

template <class Work>
auto WindowFixture::change(Work work)
{
    using T = std::invoke_result_t<Work, Services&>;
    std::optional<T> result;
    workspace().writer().post([&] { result.emplace(work(workspace().services())); });
    workspace().writer().drain();
    settle();
    REQUIRE(result.has_value());
    INFO("error " << (result->ok() ? -1 : static_cast<int>(result->error().code)));
    REQUIRE(result->ok());
    return *std::move(*result);
}

} // namespace qingshou::test
