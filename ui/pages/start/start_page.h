// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen first when no file is open: new file, open file, recent files. An opening that failed says here what
// to do. Names: "start_new", "start_open", "recent_files".
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QAction;
class QListWidget;
class QLabel;

namespace qingshou {

class GateCard;
class UserSettings;

class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(QAction* newFile, QAction* openFile, UserSettings& settings, QWidget* parent = nullptr);

    void arrive();
    void showError(const Error& error);
    void showBusy(const QString& path);

Q_SIGNALS:
    void recentChosen(const QString& path);

private:
    UserSettings& settings_;
    GateCard* card_;
    QLabel* recentTitle_;
    QListWidget* recent_;
};

} // namespace qingshou
