// SPDX-License-Identifier: GPL-3.0-or-later
// From the start page to work and behind the lock, as a person goes: through the real window.
#include "tests/support/ui/window_fixture.h"
#include "ui/support/error_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace qingshou;
using namespace qingshou::test;

namespace {

void fillNewFile(WindowFixture& w)
{
    w.type(QStringLiteral("new_cooperative"), QStringLiteral("某县农村信用合作联社"));
    w.type(QStringLiteral("new_login"), QStringLiteral("boss"));
    w.type(QStringLiteral("new_name"), QStringLiteral("赵六"));
    w.type(QStringLiteral("new_password"), QStringLiteral("correct-horse"));
    w.type(QStringLiteral("repeat_password"), QStringLiteral("correct-horse"));
}

} // namespace

TEST_CASE("start, new file, recovery key, lock, unlock, sign out, sign in", "[start]")
{
    WindowFixture w(std::nullopt);
    REQUIRE(w.has(QStringLiteral("start_page")));
    w.click(QStringLiteral("start_new"));
    REQUIRE(w.has(QStringLiteral("new_file_page")));
    CHECK_FALSE(w.find<>(QStringLiteral("create_file")).isEnabled());
    fillNewFile(w);
    w.prompts.files.push_back(w.path(QStringLiteral("new.qingshou")));
    w.click(QStringLiteral("create_file"));
    w.waitFor([&] { return w.has(QStringLiteral("recovery_key_page")); });

    // The key is shown before anything else can be done.
    const QString key = w.find<QLabel>(QStringLiteral("recovery_key")).property("key").toString();
    CHECK(normalisedRecoveryKey(key).size() == 39);
    CHECK_FALSE(w.find<>(QStringLiteral("recovery_key_done")).isEnabled());
    w.click(QStringLiteral("kept_recovery_key"));
    w.click(QStringLiteral("recovery_key_done"));
    w.waitFor([&] { return w.has(QStringLiteral("workbench")); });

    w.press(QStringLiteral("Ctrl+L"));
    REQUIRE(w.has(QStringLiteral("lock_page")));
    CHECK_FALSE(w.has(QStringLiteral("workbench")));
    CHECK_FALSE(w.window->windowTitle().contains(QStringLiteral("new")));
    w.type(QStringLiteral("unlock_password"), QStringLiteral("wrong"));
    w.click(QStringLiteral("unlock"));
    w.waitFor([&] { return w.has(QStringLiteral("gate_error")); });
    CHECK_FALSE(w.find<>(QStringLiteral("unlock")).isEnabled()); // counts the wait down
    w.waitFor([&] { return w.find<>(QStringLiteral("unlock")).isEnabled(); });
    w.clock->advanceSeconds(5);
    w.type(QStringLiteral("unlock_password"), QStringLiteral("correct-horse"));
    w.click(QStringLiteral("unlock"));
    w.waitFor([&] { return w.has(QStringLiteral("workbench")); });

    w.trigger(QStringLiteral("sign_out"));
    w.waitFor([&] { return w.has(QStringLiteral("sign_in_page")); });
    CHECK(w.textOf(QStringLiteral("sign_in_login")) == QStringLiteral("boss")); // remembered
    w.type(QStringLiteral("sign_in_password"), QStringLiteral("correct-horse"));
    w.click(QStringLiteral("sign_in"));
    w.waitFor([&] { return w.has(QStringLiteral("workbench")); });
    CHECK(w.workbench().context().session->name == QStringLiteral("赵六"));
}

TEST_CASE("a refused new file keeps what was typed", "[start]")
{
    WindowFixture w(std::nullopt);
    const QString taken = w.createFile();
    w.click(QStringLiteral("start_new"));
    fillNewFile(w);
    w.type(QStringLiteral("new_branches"), QStringLiteral("城关信用社\n    东门分社")); // two steps deeper at once
    CHECK_FALSE(w.textOf(QStringLiteral("new_branches_note")).isEmpty());
    w.click(QStringLiteral("create_file"));
    CHECK(w.prompts.choices.empty());
    w.type(QStringLiteral("new_branches"), QStringLiteral("城关信用社\n  东门分社"));
    w.prompts.files.push_back(taken);
    w.click(QStringLiteral("create_file"));
    w.waitFor([&] { return w.has(QStringLiteral("gate_error")); });
    CHECK(w.textOf(QStringLiteral("gate_error")).contains(errorText({ErrorCode::FileExists, {taken}, {}}).happened));
    CHECK(w.textOf(QStringLiteral("new_cooperative")) == QStringLiteral("某县农村信用合作联社"));
}

TEST_CASE("a file that cannot be opened says what to do on the start page", "[start]")
{
    WindowFixture w(std::nullopt);
    const QString ledger = w.path(QStringLiteral("ledger.csv"));
    QFile file(ledger);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    w.prompts.files.push_back(ledger);
    w.click(QStringLiteral("start_open"));
    w.waitFor([&] { return w.textOf(QStringLiteral("gate_error")).contains(QStringLiteral(".qingshou")); });
    CHECK(w.window->workspace() == nullptr);
    REQUIRE(w.find<>(QStringLiteral("start_new")).isEnabled());
}

TEST_CASE("a file that is open elsewhere names who has it", "[start]")
{
    WindowFixture w(std::nullopt);
    const QString path = w.createFile();
    const auto held = Workspace::open(path, w.environment);
    REQUIRE(held.ok());
    w.window->openFile(path);
    const QString who = Workspace::open(path, w.environment).error().args.value(1);
    CHECK_FALSE(who.isEmpty());
    w.waitFor([&] { return w.textOf(QStringLiteral("gate_error")).contains(who); });
}

TEST_CASE("the window locks itself when nobody touches it", "[start]")
{
    WindowFixture w(Role::Officer);
    w.clock->advanceSeconds(11 * 60); // the setting's default is ten minutes
    w.waitFor([&] { return w.window->isLocked(); });
    CHECK_FALSE(w.has(QStringLiteral("workbench")));
}

TEST_CASE("a dialog is hidden behind the lock and keeps what was typed", "[start]")
{
    WindowFixture w(Role::Officer);
    w.trigger(QStringLiteral("change_password"));
    w.type(QStringLiteral("old_password"), QStringLiteral("half ty"));
    w.window->lock();
    CHECK_FALSE(w.has(QStringLiteral("change_password_dialog")));
    w.type(QStringLiteral("unlock_password"), QLatin1String(WindowFixture::password));
    w.click(QStringLiteral("unlock"));
    w.waitFor([&] { return !w.window->isLocked(); });
    REQUIRE(w.has(QStringLiteral("change_password_dialog")));
    CHECK(w.textOf(QStringLiteral("old_password")) == QStringLiteral("half ty"));
}

TEST_CASE("a password given by an administrator is changed before anything else", "[start]")
{
    WindowFixture w(Role::Administrator);
    const UserId id = w.change([](Services& services) {
        return services.users.create({QStringLiteral("new"), QStringLiteral("新人"), Role::Officer, {}},
                                     QStringLiteral("first-password"));
    });
    CHECK(id.isValid());
    w.trigger(QStringLiteral("sign_out"));
    w.waitFor([&] { return w.has(QStringLiteral("sign_in_page")); });
    w.type(QStringLiteral("sign_in_login"), QStringLiteral("new"));
    w.type(QStringLiteral("sign_in_password"), QStringLiteral("first-password"));
    w.click(QStringLiteral("sign_in"));
    w.waitFor([&] { return w.has(QStringLiteral("password_page")); });
    w.type(QStringLiteral("new_password"), QStringLiteral("my-own-password"));
    w.type(QStringLiteral("repeat_password"), QStringLiteral("my-own-passw"));
    CHECK_FALSE(w.find<>(QStringLiteral("change_password_now")).isEnabled());
    w.type(QStringLiteral("repeat_password"), QStringLiteral("my-own-password"));
    w.click(QStringLiteral("change_password_now"));
    w.waitFor([&] { return w.has(QStringLiteral("workbench")); });
}

TEST_CASE("the recovery key gives an administrator a new password", "[start]")
{
    WindowFixture w(std::nullopt);
    w.click(QStringLiteral("start_new"));
    fillNewFile(w);
    w.prompts.files.push_back(w.path());
    w.click(QStringLiteral("create_file"));
    w.waitFor([&] { return w.has(QStringLiteral("recovery_key_page")); });
    const QString key = w.find<QLabel>(QStringLiteral("recovery_key")).property("key").toString();
    w.click(QStringLiteral("kept_recovery_key"));
    w.click(QStringLiteral("recovery_key_done"));
    w.waitFor([&] { return w.has(QStringLiteral("workbench")); });
    w.trigger(QStringLiteral("sign_out"));
    w.waitFor([&] { return w.has(QStringLiteral("sign_in_page")); });
    w.click(QStringLiteral("forgot_password"));
    w.type(QStringLiteral("recover_key"), key.toLower());
    w.type(QStringLiteral("new_password"), QStringLiteral("another-password"));
    w.type(QStringLiteral("repeat_password"), QStringLiteral("another-password"));
    w.click(QStringLiteral("recover"));
    w.waitFor([&] { return w.has(QStringLiteral("workbench")); });
}

TEST_CASE("Esc closes an open list and leaves the page", "[workbench]")
{
    WindowFixture w(Role::Supervisor);
    w.go(QStringLiteral("settings"));
    w.go(QStringLiteral("borrowers"));
    REQUIRE(w.workbench().currentId() == QStringLiteral("borrowers"));
    auto* list = new QComboBox(&w.page());
    list->addItems({QStringLiteral("表内"), QStringLiteral("表外")});
    list->show();
    list->setFocus();
    list->showPopup();
    w.waitFor([&] { return QApplication::activePopupWidget() == list->view()->window(); });
    QTest::keyClick(list->view()->window()->windowHandle(), Qt::Key_Escape);
    w.waitFor([] { return QApplication::activePopupWidget() == nullptr; });
    CHECK(w.workbench().currentId() == QStringLiteral("borrowers"));
    // And the next one is the page's again.
    w.press(QStringLiteral("Esc"));
    w.waitFor([&] { return w.workbench().currentId() == QStringLiteral("settings"); });
}
