// SPDX-License-Identifier: GPL-3.0-or-later
// The line over a page: title, one line of what it shows, and the page's actions on the right.
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace qingshou {

class PageHeader : public QFrame {
    Q_OBJECT

public:
    PageHeader(QAction* back, QAction* print, QAction* exportShown, QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& subtitle);
    /// The first that is visible is the primary one.
    void setActions(const QList<QAction*>& actions);

private:
    void showPrimary();

    QLabel* title_;
    QLabel* subtitle_;
    QHBoxLayout* own_;
    QList<QToolButton*> buttons_;
    QPointer<QToolButton> primary_;
};

} // namespace qingshou
