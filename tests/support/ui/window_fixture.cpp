// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/window_fixture.h"

#include "core/services/change.h"
#include "core/storage/branch_repository.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace qingshou::test {

const QDateTime WindowFixture::start{QDate(2026, 9, 28), QTime(0, 0), Qt::UTC};

WindowFixture::WindowFixture(std::optional<Role> role)
    : clock(std::make_shared<FixedClock>(start)), environment{clock, {}, {}, {1, 8192}},
      userSettings(std::make_unique<UserSettings>(path(QStringLiteral("settings.ini")))),
      window(std::make_unique<MainWindow>(MainWindow::Parts{prompts, *userSettings, environment}))
{
    window->resize(1366, 768);
    window->show();
    if (role) {
        createFile();
        signIn(*role);
    }
    REQUIRE(QTest::qWaitForWindowExposed(window.get()));
}

WindowFixture::~WindowFixture()
{
    window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString WindowFixture::login(Role role)
{
    return role == Role::Administrator ? QStringLiteral("admin") : code(role);
}

QString WindowFixture::createFile()
{
    const NewWorkstation data{
        QStringLiteral("某县农村信用合作联社"),
        7,
        {{QStringLiteral("城关信用社")}, {QStringLiteral("东门分社"), 0}, {QStringLiteral("柳林信用社")}},
        login(Role::Administrator),
        QStringLiteral("系统管理员"),
        QLatin1String(password)};
    auto created = Workspace::create(path(), data, environment);
    REQUIRE(created.ok());
    Workspace& file = *created.value().workspace;
    const auto added = makeChange<Done>(file.context(), Permission::ManageUsers, [&](Change& change) -> Outcome {
        UserRepository users(change.db());
        const std::pair<Role, const char16_t*> people[] = {
            {Role::Officer, u"张三"}, {Role::Supervisor, u"李主任"}, {Role::Auditor, u"王审计"}};
        for (const auto& [role, name] : people) {
            const UserRecord user{
                change.newId<UserId>("users"), login(role), QString::fromUtf16(name), code(role), {}, true, false, {}};
            users.insert(user, change.now());
            users.saveSlot(change.newId<UserId>("key_slots").value, user.id,
                           wrapKey(change.session().vault.dataKey(), QLatin1String(password), environment.passwordCost),
                           change.now());
        }
        change.audit({.action = QStringLiteral("create_user"), .subjectKind = QStringLiteral("user")});
        return Done{};
    });
    REQUIRE(added.ok());
    return path();
}

void WindowFixture::signIn(Role role)
{
    if (!window->workspace()) {
        auto opened = Workspace::open(path(), environment);
        REQUIRE(opened.ok());
        window->setWorkspace(std::move(opened).value());
    }
    std::shared_ptr<const Session> session;
    workspace().writer().post([&] {
        if (auto signedIn = workspace().services().signIn.signIn(login(role), QLatin1String(password)))
            session = *signedIn;
    });
    workspace().writer().drain();
    REQUIRE(session);
    window->beginWork(session);
    QCoreApplication::processEvents();
}

QWidget* WindowFixture::findWidget(const QString& objectName)
{
    // Open dialogs first: what is on top is what a person sees.
    QWidgetList tops = QApplication::topLevelWidgets();
    tops.removeAll(window.get());
    tops.append(window.get());
    QWidget* hidden = nullptr;
    for (QWidget* top : tops) {
        QWidgetList found = top->findChildren<QWidget*>(objectName);
        if (top->objectName() == objectName)
            found.prepend(top);
        for (QWidget* widget : found) {
            if (widget->isVisible())
                return widget;
            hidden = hidden ? hidden : widget;
        }
    }
    return hidden;
}

bool WindowFixture::has(const QString& objectName)
{
    const QWidget* widget = findWidget(objectName);
    return widget && widget->isVisible();
}

void WindowFixture::click(const QString& objectName)
{
    auto& button = find<QWidget>(objectName);
    REQUIRE(button.isVisible());
    REQUIRE(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QCoreApplication::processEvents();
}

void WindowFixture::type(const QString& objectName, const QString& text)
{
    auto& field = find<QWidget>(objectName);
    REQUIRE(field.isEnabled());
    field.setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
    } else if (auto* box = qobject_cast<QPlainTextEdit*>(&field)) {
        box->selectAll();
    }
    // QTest::keyClicks knows Latin letters only.
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\n'))
            QTest::keyClick(&field, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    QCoreApplication::processEvents();
}

void WindowFixture::press(const QString& keys)
{
    QApplication::setActiveWindow(QApplication::activeModalWidget() ? QApplication::activeModalWidget() : window.get());
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    const QKeyCombination combination = QKeySequence(keys)[0];
    QTest::keyClick(target, combination.key(), combination.keyboardModifiers());
    QCoreApplication::processEvents();
}

void WindowFixture::trigger(const QString& action)
{
    QAction* found = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        for (QAction* candidate : top->findChildren<QAction*>(action)) {
            const auto* owner = qobject_cast<QWidget*>(candidate->parent());
            if (!found || (owner && owner->isVisible()))
                found = candidate;
        }
    }
    INFO("action " << action.toStdString());
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->trigger();
    QCoreApplication::processEvents();
}

void WindowFixture::go(const QString& page, const QVariantMap& args)
{
    INFO("page " << page.toStdString());
    REQUIRE(workbench().showPage(page, args));
    QCoreApplication::processEvents();
}

QString WindowFixture::textOf(const QString& objectName)
{
    auto& widget = find<QWidget>(objectName);
    return widget.property("text").toString();
}

void WindowFixture::waitFor(const std::function<bool()>& condition)
{
    REQUIRE(QTest::qWaitFor(condition, 5000));
}

void WindowFixture::settle()
{
    workspace().writer().drain();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // the feed answers what the first round delivered
}

} // namespace qingshou::test
