// SPDX-License-Identifier: GPL-3.0-or-later
// What to say (话术), under a heading that folds it away.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace qingshou {

class TalkingPoints : public QWidget {
    Q_OBJECT

public:
    /// Names: "talking_points" (the text), "talking_toggle".
    explicit TalkingPoints(bool open, QWidget* parent = nullptr);
    /// Hidden while there is nothing to say.
    void set(const QString& situation, const QString& text);

Q_SIGNALS:
    void folded(bool open);

private:
    void showState();

    QToolButton* toggle_;
    QLabel* text_;
};

} // namespace qingshou
