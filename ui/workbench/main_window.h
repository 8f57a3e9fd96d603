// SPDX-License-Identifier: GPL-3.0-or-later
// The window. Shows one of: the start page, the sign-in page, the workbench, the lock. Owns the open file.
#pragma once

#include "core/workspace.h"
#include "ui/support/prompts.h"
#include "ui/support/user_settings.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace qingshou {

class Workbench;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Parts {
        Prompts& prompts;
        UserSettings& userSettings;
        Environment environment{};
    };
    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    /// Takes an open file over. Whoever is given as signed in goes straight to work.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    void beginWork(std::shared_ptr<const Session> session);

    Workspace* workspace() const { return workspace_.get(); } ///< nullptr on the start page
    Workbench* workbench() const { return workbench_; }       ///< nullptr until somebody signed in

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Parts parts_;
    QMenu* programMenu_;
    QMenu* userMenu_;
    QStackedWidget* stack_;
    std::unique_ptr<Workspace> workspace_;
    Workbench* workbench_ = nullptr;
};

} // namespace qingshou
