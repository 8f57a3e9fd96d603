// SPDX-License-Identifier: GPL-3.0-or-later
// The window. Shows one of: the start page, the form for a new file, the recovery key, the sign-in pages, the
// workbench, the lock. Owns the open file; files are made and opened off this thread.
#pragma once

#include "core/workspace.h"
#include "ui/support/idle_watch.h"
#include "ui/support/popup_keys.h"
#include "ui/support/prompts.h"
#include "ui/support/user_settings.h"
#include "ui/workbench/appearance.h"

#include <QMainWindow>
#include <QPointer>

class QAction;
class QMenu;
class QStackedWidget;

namespace qingshou {

class FeedListener;
class StartPage;
class Workbench;

class MainWindow : public QMainWindow, public Appearance {
    Q_OBJECT

public:
    struct Parts {
        Prompts& prompts;
        UserSettings& userSettings;
        Environment environment{};
    };
    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    /// Opens in the background; what goes wrong is said on the start page, or in a box while somebody works.
    void openFile(const QString& path);
    /// Takes an open file over and shows its sign-in page. nullptr: the start page.
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    void beginWork(std::shared_ptr<const Session> session);
    /// Hides everything but the lock. Nothing happens when nobody is signed in.
    void lock();
    bool isLocked() const { return locked_; }

    void changeLanguage(const QString& code) override;
    void changeTheme(Theme theme) override;

    Workspace* workspace() const { return workspace_.get(); } ///< nullptr on the start page
    Workbench* workbench() const { return workbench_; }       ///< nullptr until somebody signed in

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeActions();
    void fillMenus();
    void enableActions();
    void showGate(QWidget* page);
    void showStart();
    void showSignIn();
    void showNewFile();
    void createFile(const NewWorkstation& data, const QString& path);
    void showRecoveryKey(Workspace::Created created);
    void afterSignIn(const std::shared_ptr<const Session>& session, const QString& password);
    void endWork();
    void signOut();
    void unlock();
    void hideDialogs();
    void followSettings();
    void showTitle();
    void showAbout();

    Parts parts_;
    PopupKeys popupKeys_;
    WriterThread files_; ///< makes and opens files
    QMenu* programMenu_ = nullptr;
    QMenu* recentMenu_ = nullptr;
    QMenu* userMenu_ = nullptr;
    std::vector<QAction*> programActions_;
    std::vector<QAction*> userActions_;
    QAction* newFile_ = nullptr;
    QAction* openFile_ = nullptr;
    QAction* closeFile_ = nullptr;
    QAction* import_ = nullptr;
    QAction* lock_ = nullptr;
    QAction* changePassword_ = nullptr;
    QAction* signOut_ = nullptr;
    QStackedWidget* stack_;
    QPointer<StartPage> start_;
    QPointer<QWidget> gate_; ///< whatever stands before the workbench now
    std::unique_ptr<Workspace> workspace_;
    std::shared_ptr<const Session> session_;
    Workbench* workbench_ = nullptr;
    std::unique_ptr<FeedListener> feed_;
    IdleWatch idle_;
    bool locked_ = false;
    QList<QPointer<QWidget>> hiddenDialogs_;
};

} // namespace qingshou
