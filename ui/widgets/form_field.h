// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a form: its name above, the editor, and below it the sentence that says what is wrong (or a hint):
// what was refused on saving, or what a CheckedEdit complains of while one types.
// The editor is told to a screen reader by the field's name and the sentence.
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace qingshou {

class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes the editor over; its objectName names the field in tests.
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Empty: nothing is wrong. Also marks the editor ([invalid="true"] in the style sheet).
    void setError(const QString& error);
    QString error() const; ///< as set; not what the editor itself complains of
    QWidget* editor() const { return editor_; }

private:
    void showNote();

    QLabel* label_;
    QWidget* editor_;
    QLabel* note_;
    QString hint_;
    QString error_;
};

/// Marks or unmarks an editor as refused, and lets the style sheet show it.
void markInvalid(QWidget& editor, bool invalid);

} // namespace qingshou
