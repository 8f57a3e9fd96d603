// SPDX-License-Identifier: GPL-3.0-or-later
// A titled part of a panel: heading, a word beside it, buttons on the right, and what it holds. With nothing in it, it
// says so in one sentence.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace qingshou {

class Section : public QFrame {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note); ///< muted, beside the title: "3", "12.50 万元"
    void setEmptyText(const QString& text);
    void addButton(QWidget* button);

    /// Replaces what it holds; the widgets become its own.
    void setContents(const QList<QWidget*>& widgets);
    void addContent(QWidget* widget);
    void clear();

private:
    QLabel* title_;
    QLabel* note_;
    QLabel* empty_;
    QHBoxLayout* heading_;
    QVBoxLayout* body_;
    QString emptyText_;
    int count_ = 0;
};

/// A label for the small print of panels: wraps, plain text, muted.
QLabel* mutedLabel(const QString& text, QWidget* parent = nullptr);
/// Wraps, plain text, selectable with the mouse.
QLabel* textLabel(const QString& text, QWidget* parent = nullptr);

} // namespace qingshou
