// SPDX-License-Identifier: GPL-3.0-or-later
// A line that understands something more than text (a day, an amount) and says what it cannot read: red at once, and in
// a sentence when one pauses, leaves the line or presses Enter; the sentence goes as soon as it is right again.
// FormField puts the sentence below the editor; where there is no FormField, complaintLine() makes a label for it.
#pragma once

#include <QLineEdit>
#include <QTimer>

class QLabel;

namespace qingshou {

class CheckedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CheckedEdit(QWidget* parent = nullptr);

    /// What is wrong with what was typed and what to type instead; empty when nothing is (also for an empty field).
    virtual QString problem() const = 0;
    /// What a FormField or label beside the editor shows now.
    QString complaint() const { return complaint_; }

Q_SIGNALS:
    void complained(const QString& sentence); ///< empty: not any more

protected:
    /// After each change of text or bounds. meaning: what was understood, as tooltip while nothing is wrong.
    void showCheck(const QString& meaning);

private:
    void complain();

    QTimer pause_;
    QString complaint_;
};

/// A line for beside such an editor that stands in no FormField; hidden while there is nothing to say.
/// about: the editor's name, where several share the place.
QLabel* complaintLine(CheckedEdit& editor, QWidget* parent, const QString& about = {});

} // namespace qingshou
