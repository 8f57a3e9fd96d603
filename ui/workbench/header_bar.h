// SPDX-License-Identifier: GPL-3.0-or-later
// The bar on top: program menu, whose file it is, the search, its statistics date, who is signed in.
#pragma once

#include "core/services/session.h"
#include "core/storage/workstation_repository.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace qingshou {

class HeaderBar : public QFrame {
    Q_OBJECT

public:
    HeaderBar(QMenu* programMenu, QMenu* userMenu, QAction* find, QWidget* parent = nullptr);
    /// branch: name of the branch the user works for; empty = the whole book.
    void showPlace(const WorkstationInfo& info, const QString& branch, const Session& session);

private:
    QLabel* place_;
    QLabel* date_;
    QToolButton* user_;
};

} // namespace qingshou
