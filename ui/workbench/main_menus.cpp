// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus and the actions that work whatever page is shown.
#include "ui/commands/cheat_sheet.h"
#include "ui/commands/general_commands.h"
#include "ui/workbench/change_password_dialog.h"
#include "ui/workbench/main_window.h"
#include "ui/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

namespace qingshou {

void MainWindow::makeActions()
{
    programMenu_ = new QMenu(this);
    recentMenu_ = new QMenu(programMenu_);
    userMenu_ = new QMenu(this);
    newFile_ = makeAction(commands::newFile, this);
    openFile_ = makeAction(commands::openFile, this);
    closeFile_ = makeAction(commands::closeFile, this);
    import_ = makeAction(commands::importLedger, this);
    QAction* fullScreen = makeAction(commands::fullScreen, this);
    QAction* keys = makeAction(commands::cheatSheet, this);
    QAction* about = makeAction(commands::about, this);
    QAction* quit = makeAction(commands::quit, this);
    lock_ = makeAction(commands::lock, this);
    changePassword_ = makeAction(commands::changePassword, this);
    signOut_ = makeAction(commands::signOut, this);
    programActions_ = {newFile_,   openFile_, nullptr, closeFile_, import_, nullptr,
                       fullScreen, keys,      about,   nullptr,    quit};
    userActions_ = {lock_, changePassword_, nullptr, signOut_};

    connect(newFile_, &QAction::triggered, this, &MainWindow::showNewFile);
    connect(openFile_, &QAction::triggered, this, [this] {
        const FileChoice choice{
            QStringLiteral("workstation"), tr("Open a workstation file"), tr("Workstation files (*.qingshou)"), {}, {}};
        parts_.prompts.chooseFile(this, choice, [this](const QString& path) { openFile(path); });
    });
    connect(
        closeFile_, &QAction::triggered, this, [this] { setWorkspace(nullptr); }, Qt::QueuedConnection);
    connect(import_, &QAction::triggered, this, [this] { workbench_->showPage(QStringLiteral("import")); });
    connect(fullScreen, &QAction::triggered, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(keys, &QAction::triggered, this, [this] {
        auto* sheet = new CheatSheet(parts_.userSettings, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(lock_, &QAction::triggered, this, &MainWindow::lock);
    connect(signOut_, &QAction::triggered, this, &MainWindow::signOut, Qt::QueuedConnection);
    connect(changePassword_, &QAction::triggered, this, [this] {
        auto* dialog = new ChangePasswordDialog(*workspace_, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(recentMenu_, &QMenu::aboutToShow, this, [this] {
        recentMenu_->clear();
        for (const QString& path : parts_.userSettings.recentFiles()) {
            QAction* file = recentMenu_->addAction(QDir::toNativeSeparators(path));
            connect(file, &QAction::triggered, this, [this, path] { openFile(path); });
        }
    });
    fillMenus();
}

void MainWindow::fillMenus()
{
    // Actions keep the texts they were made with: after a change of language each is worded anew.
    for (const auto& table : commandTables()) {
        for (const Command* command : table) {
            if (QAction* action = findChild<QAction*>(QString::fromLatin1(command->id), Qt::FindDirectChildrenOnly))
                action->setText(textOf(*command));
        }
    }
    recentMenu_->setTitle(tr("Recent files"));
    const auto fill = [](QMenu& menu, const std::vector<QAction*>& actions) {
        menu.clear();
        for (QAction* action : actions)
            action ? menu.addAction(action) : static_cast<void>(menu.addSeparator());
    };
    fill(*programMenu_, programActions_);
    programMenu_->insertMenu(programMenu_->actions().at(2), recentMenu_);
    fill(*userMenu_, userActions_);
}

void MainWindow::enableActions()
{
    const bool working = workbench_ && !locked_ && stack_->currentWidget() == workbench_;
    for (QAction* action : {lock_, changePassword_, signOut_})
        action->setEnabled(working);
    import_->setEnabled(working && session_->may(Permission::ImportLedger));
    closeFile_->setEnabled(workspace_ && !locked_);
    newFile_->setEnabled(!locked_);
    openFile_->setEnabled(!locked_);
}

void MainWindow::showAbout()
{
    parts_.prompts.tell(
        this, {QStringLiteral("about"), tr("Qingshou %1").arg(QStringLiteral(QINGSHOU_VERSION)),
               tr("Collections workstation for credit cooperatives.\nFree software under the GNU General Public "
                  "License, version 3 or later. It comes without any warranty.")});
}

} // namespace qingshou
