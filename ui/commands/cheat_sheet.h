// SPDX-License-Identifier: GPL-3.0-or-later
// Every shortcut of the program on one sheet (F1 or ?), made from the tables of actions.
#pragma once

#include <QDialog>

namespace qingshou {

class UserSettings;

class CheatSheet : public QDialog {
    Q_OBJECT

public:
    explicit CheatSheet(UserSettings& settings, QWidget* parent = nullptr);
    void done(int result) override;

private:
    UserSettings& settings_;
};

} // namespace qingshou
