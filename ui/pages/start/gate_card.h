// SPDX-License-Identifier: GPL-3.0-or-later
// The plain surroundings of everything before the workbench: a card in the middle with a title, a place for a message,
// and whatever the page puts below. Small windows scroll.
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace qingshou {

class GateCard : public QWidget {
    Q_OBJECT

public:
    explicit GateCard(const QString& title, int width = 400, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return body_; }
    void setTitle(const QString& title);
    void setSubtitle(const QString& text);
    /// What went wrong, what is safe, what to do; named "gate_error".
    void showError(const Error& error);
    void showMessage(const QString& text);
    void clearMessage();

private:
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* message_;
    QVBoxLayout* body_;
};

} // namespace qingshou
