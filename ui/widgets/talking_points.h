// SPDX-License-Identifier: GPL-3.0-or-later
// What to say (话术), under a heading that folds it away, which is remembered.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace qingshou {

class UserSettings;

class TalkingPoints : public QFrame {
    Q_OBJECT

public:
    /// Names: "talking_points" (the text), "talking_toggle".
    explicit TalkingPoints(UserSettings& settings, QWidget* parent = nullptr);
    /// Hidden while there is nothing to say.
    void set(const QString& situation, const QString& text);

private:
    void showState();

    QToolButton* toggle_;
    QLabel* text_;
};

} // namespace qingshou
