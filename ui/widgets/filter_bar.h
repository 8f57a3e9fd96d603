// SPDX-License-Identifier: GPL-3.0-or-later
// A line of filters: a text field (Ctrl+F), the page's own choosers, and a chip for each filter that is set, taken off
// one by one. The page keeps the filters; the bar shows them and says what was pressed.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTimer;
class QToolButton;

namespace qingshou {

class FlowLayout;

class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// hint: what the text field looks through; empty = no text field. It is called "filter_text".
    explicit FilterBar(const QString& hint, QWidget* parent = nullptr);

    /// A combo box, button or date field of the page, left of the chips.
    void addChooser(QWidget* chooser);
    /// Shows a chip; the same key replaces it, an empty text removes it. Called "filter_chip_" + key.
    void setChip(const QString& key, const QString& text);
    void clearChips();
    QStringList chips() const;

    QString text() const;
    void setText(const QString& text);
    void focusText();

Q_SIGNALS:
    void textChanged(const QString& text); ///< a moment after the last key
    void chipRemoved(const QString& key);
    void cleared(); ///< "clear all" was pressed: text and chips are gone

private:
    void update();

    QLineEdit* text_ = nullptr;
    QHBoxLayout* choosers_;
    FlowLayout* chips_;
    QToolButton* clear_;
    QTimer* wait_;
};

} // namespace qingshou
