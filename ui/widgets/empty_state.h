// SPDX-License-Identifier: GPL-3.0-or-later
// An empty page: one sentence and the button that begins.
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace qingshou {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// begin may be nullptr: then there is only the sentence.
    explicit EmptyState(const QString& sentence, QAction* begin = nullptr, QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

private:
    QLabel* sentence_;
};

} // namespace qingshou
