// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/main_window.h"

#include "ui/workbench/workbench.h"

#include <QMenu>
#include <QStackedWidget>

namespace qingshou {

MainWindow::MainWindow(const Parts& parts)
    : parts_(parts), programMenu_(new QMenu(this)), userMenu_(new QMenu(this)), stack_(new QStackedWidget(this))
{
    setCentralWidget(stack_);
    setMinimumSize(1024, 640);
    if (!parts_.userSettings.restoreGeometry(QStringLiteral("main_window"), *this))
        resize(1366, 768);
}

MainWindow::~MainWindow()
{
    delete workbench_; // before the workspace that it works on
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    delete workbench_;
    workbench_ = nullptr;
    workspace_ = std::move(workspace);
}

void MainWindow::beginWork(std::shared_ptr<const Session> session)
{
    delete workbench_;
    workbench_ = new Workbench(
        {*workspace_, std::move(session), parts_.prompts, parts_.userSettings, programMenu_, userMenu_}, stack_);
    stack_->addWidget(workbench_);
    stack_->setCurrentWidget(workbench_);
    workbench_->showFirstPage();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    parts_.userSettings.saveGeometry(QStringLiteral("main_window"), *this);
    QMainWindow::closeEvent(event);
}

} // namespace qingshou
