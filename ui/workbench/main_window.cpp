// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/main_window.h"

#include "core/services/settings.h"
#include "ui/pages/start/lock_page.h"
#include "ui/pages/start/new_file_page.h"
#include "ui/pages/start/password_page.h"
#include "ui/pages/start/recover_page.h"
#include "ui/pages/start/recovery_key_page.h"
#include "ui/pages/start/sign_in_page.h"
#include "ui/pages/start/start_page.h"
#include "ui/support/feed_listener.h"
#include "ui/support/language.h"
#include "ui/support/palette.h"
#include "ui/support/run_async.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTimer>

namespace qingshou {

MainWindow::MainWindow(const Parts& parts)
    : parts_(parts), stack_(new QStackedWidget(this)), idle_(parts.environment.clock)
{
    setCentralWidget(stack_);
    setMinimumSize(1024, 640);
    if (!parts_.userSettings.restoreGeometry(QStringLiteral("main_window"), *this))
        resize(1366, 768);
    makeActions();
    connect(&idle_, &IdleWatch::idle, this, &MainWindow::lock);
    showStart();
}

MainWindow::~MainWindow()
{
    endWork();
    delete gate_; // it may use the file
}

void MainWindow::openFile(const QString& path)
{
    if (workspace_ && QFileInfo(path).canonicalFilePath() == workspace_->path())
        return;
    if (start_)
        start_->showBusy(path);
    runOnThread(
        files_, path, this, [path, environment = parts_.environment] { return Workspace::open(path, environment); },
        [this](Result<std::unique_ptr<Workspace>> opened) {
            if (opened)
                setWorkspace(std::move(opened).value());
            else if (start_)
                start_->showError(opened.error());
            else
                parts_.prompts.showError(this, opened.error());
        });
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    endWork();
    delete gate_;
    workspace_ = std::move(workspace);
    if (!workspace_) {
        showStart();
        return;
    }
    parts_.userSettings.addRecentFile(workspace_->path());
    showSignIn();
}

void MainWindow::beginWork(std::shared_ptr<const Session> session)
{
    endWork();
    session_ = std::move(session);
    workbench_ = new Workbench(
        {*workspace_, session_, parts_.prompts, parts_.userSettings, *this, programMenu_, userMenu_}, stack_);
    stack_->addWidget(workbench_);
    workbench_->showFirstPage(); // before it is shown: what is seen is laid out once
    stack_->setCurrentWidget(workbench_);
    delete gate_;
    feed_ = std::make_unique<FeedListener>(workspace_->feed());
    connect(feed_.get(), &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Topic::Settings))
            followSettings();
    });
    followSettings();
    enableActions();
    showTitle();
}

void MainWindow::endWork()
{
    locked_ = false;
    hiddenDialogs_.clear();
    idle_.stop();
    feed_.reset();
    delete workbench_;
    workbench_ = nullptr;
    session_.reset();
    enableActions();
}

void MainWindow::followSettings()
{
    idle_.start(Settings::load(workspace_->reader()).number(QStringLiteral("idle_lock_minutes")));
}

void MainWindow::showGate(QWidget* page)
{
    if (gate_)
        gate_->deleteLater(); // it may be the one whose signal brought us here
    gate_ = page;
    stack_->addWidget(page);
    stack_->setCurrentWidget(page);
    page->setFocus();
    enableActions();
    showTitle();
}

void MainWindow::showStart()
{
    auto* page = new StartPage(newFile_, openFile_, parts_.userSettings);
    connect(page, &StartPage::recentChosen, this, &MainWindow::openFile);
    start_ = page;
    page->arrive();
    showGate(page);
}

void MainWindow::showSignIn()
{
    auto* page = new SignInPage(*workspace_, parts_.userSettings);
    connect(page, &SignInPage::signedIn, this, &MainWindow::afterSignIn);
    connect(
        page, &SignInPage::otherFile, this, [this] { setWorkspace(nullptr); }, Qt::QueuedConnection);
    connect(page, &SignInPage::forgotten, this, [this](const QString& login) {
        auto* recover = new RecoverPage(*workspace_, login);
        connect(recover, &RecoverPage::signedIn, this, &MainWindow::beginWork);
        connect(recover, &RecoverPage::cancelled, this, &MainWindow::showSignIn);
        showGate(recover);
    });
    showGate(page);
}

void MainWindow::afterSignIn(const std::shared_ptr<const Session>& session, const QString& password)
{
    if (!session->mustChangePassword) {
        beginWork(session);
        return;
    }
    auto* page = new PasswordPage(*workspace_, password);
    connect(page, &PasswordPage::changed, this, [this, session] { beginWork(session); });
    connect(page, &PasswordPage::cancelled, this, &MainWindow::signOut);
    showGate(page);
}

void MainWindow::showNewFile()
{
    auto* page = new NewFilePage;
    connect(page, &NewFilePage::cancelled, this, [this] {
        if (workbench_) {
            stack_->setCurrentWidget(workbench_);
            gate_->deleteLater();
            gate_ = nullptr;
            enableActions();
        } else if (workspace_) {
            showSignIn();
        } else {
            showStart();
        }
    });
    connect(page, &NewFilePage::submitted, this, [this, page](const NewWorkstation& entered) {
        static const QRegularExpression notInNames(QStringLiteral("[\\\\/:*?\"<>|]"));
        const FileChoice choice{
            QStringLiteral("workstation"), tr("New workstation file"), tr("Workstation files (*.qingshou)"),
            QString(entered.cooperative).remove(notInNames) + QStringLiteral(".qingshou"), QStringLiteral("qingshou")};
        parts_.prompts.chooseTarget(page, choice, [this, entered](const QString& path) { createFile(entered, path); });
    });
    showGate(page);
}

void MainWindow::createFile(const NewWorkstation& entered, const QString& path)
{
    const QPointer<NewFilePage> page = qobject_cast<NewFilePage*>(gate_.data());
    if (page)
        page->setBusy(true);
    runOnThread(
        files_, path, this,
        [path, entered, environment = parts_.environment] { return Workspace::create(path, entered, environment); },
        [this, page](Result<Workspace::Created> created) {
            if (page)
                page->setBusy(false);
            if (created)
                showRecoveryKey(std::move(created).value());
            else if (page)
                page->showError(created.error());
        });
}

void MainWindow::showRecoveryKey(Workspace::Created created)
{
    endWork();
    // The form lives on until this returns to it; what it knew of the old file is nothing.
    workspace_ = std::move(created.workspace);
    const std::shared_ptr<const Session> session = workspace_->session(); // nothing has been posted to the writer yet
    parts_.userSettings.addRecentFile(workspace_->path());
    parts_.userSettings.setLastLogin(workspace_->path(), session->login);
    auto* page = new RecoveryKeyPage(created.recoveryKey, workspace_->path(), workspace_->info(),
                                     workspace_->clock().today(), parts_.prompts, parts_.userSettings);
    connect(
        page, &RecoveryKeyPage::kept, this, [this, session] { beginWork(session); }, Qt::QueuedConnection);
    showGate(page);
}

void MainWindow::signOut()
{
    endWork();
    runOnWriter(
        *workspace_, this,
        [](Services& services) -> Outcome {
            services.signIn.signOut();
            return Done{};
        },
        [](const Outcome&) {});
    showSignIn();
}

void MainWindow::lock()
{
    if (!workbench_ || locked_)
        return;
    locked_ = true;
    idle_.stop();
    hideDialogs();
    auto* page = new LockPage(*workspace_, *session_);
    connect(page, &LockPage::unlocked, this, &MainWindow::unlock);
    connect(page, &LockPage::signOut, this, &MainWindow::signOut);
    showGate(page);
}

void MainWindow::hideDialogs()
{
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        // Dialogs are opened, never executed: hidden, they keep what was typed and answer nothing.
        if (window != this && window->isVisible()) {
            hiddenDialogs_ << window;
            window->hide();
        }
    }
}

void MainWindow::unlock()
{
    locked_ = false;
    stack_->setCurrentWidget(workbench_);
    gate_->deleteLater();
    gate_ = nullptr;
    for (const QPointer<QWidget>& window : std::exchange(hiddenDialogs_, {})) {
        if (window)
            window->show();
    }
    followSettings();
    enableActions();
    showTitle();
}

void MainWindow::changeLanguage(const QString& code)
{
    parts_.userSettings.setLanguage(code);
    // Later: the page that asks for it is taken down with the rest.
    QTimer::singleShot(0, this, [this, code] {
        installLanguage(*QCoreApplication::instance(), code);
        fillMenus();
        if (!workbench_)
            return;
        const QString page = workbench_->currentId();
        const QVariantMap place = workbench_->currentPage() ? workbench_->currentPage()->place() : QVariantMap();
        beginWork(std::shared_ptr(session_));
        workbench_->showPage(page, place);
    });
}

void MainWindow::changeTheme(Theme theme)
{
    parts_.userSettings.setTheme(theme);
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        applyTheme(*application, theme);
}

void MainWindow::showTitle()
{
    const QString product = tr("Qingshou");
    // Locked, not even the file's name is to be seen.
    setWindowTitle(workspace_ && !locked_
                       ? QStringLiteral("%1 — %2").arg(QFileInfo(workspace_->path()).completeBaseName(), product)
                       : product);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    parts_.userSettings.saveGeometry(QStringLiteral("main_window"), *this);
    QMainWindow::closeEvent(event);
}

} // namespace qingshou
