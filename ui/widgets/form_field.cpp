// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/widgets/checked_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace qingshou {

void markInvalid(QWidget& editor, bool invalid)
{
    if (editor.property("invalid").toBool() == invalid)
        return;
    editor.setProperty("invalid", invalid);
    editor.style()->unpolish(&editor);
    editor.style()->polish(&editor);
}

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), label_(new QLabel(label, this)), editor_(editor), note_(new QLabel(this))
{
    editor->setParent(this);
    label_->setObjectName(QStringLiteral("field_label"));
    label_->setBuddy(editor);
    label_->setVisible(!label.isEmpty()); // a question that its answers make clear
    note_->setObjectName(editor->objectName() + QStringLiteral("_note"));
    note_->setProperty("role", QStringLiteral("hint"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    setFocusProxy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label_);
    column->addWidget(editor);
    column->addWidget(note_);
    showNote();

    if (auto* checked = qobject_cast<CheckedEdit*>(editor))
        connect(checked, &CheckedEdit::complained, this, &FormField::showNote);
    // A refusal is about what stood there.
    const auto forget = [this] {
        if (!error_.isEmpty())
            setError({});
    };
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        connect(line, &QLineEdit::textEdited, this, forget);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        connect(text, &QPlainTextEdit::textChanged, this, forget);
    else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        connect(combo, &QComboBox::activated, this, forget);
        connect(combo, &QComboBox::editTextChanged, this, forget);
    }
}

void FormField::setHint(const QString& hint)
{
    hint_ = hint;
    showNote();
}

void FormField::setError(const QString& error)
{
    error_ = error;
    showNote();
}

QString FormField::error() const
{
    return error_;
}

void FormField::showNote()
{
    const auto* checked = qobject_cast<const CheckedEdit*>(editor_);
    const QString wrong = error_.isEmpty() && checked ? checked->complaint() : error_;
    const QString text = wrong.isEmpty() ? hint_ : wrong;
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
    note_->setProperty("role", wrong.isEmpty() ? QStringLiteral("hint") : QStringLiteral("error"));
    note_->style()->unpolish(note_);
    note_->style()->polish(note_);
    editor_->setAccessibleDescription(text);
    markInvalid(*editor_, !error_.isEmpty() || (checked && !checked->problem().isEmpty()));
}

} // namespace qingshou
