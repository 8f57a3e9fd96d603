// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/note_form.h"

#include "ui/widgets/form_field.h"

#include <QLineEdit>

namespace qingshou {

NoteForm::NoteForm(const PageContext& pageContext, QWidget* parent)
    : EntryForm(pageContext, QStringLiteral("note_form"), parent)
{
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("note_text"));
    text_->setMaxLength(1000);
    addWidget(field(QStringLiteral("text"), tr("Note"), text_));
    finishLayout();
    connect(text_, &QLineEdit::returnPressed, this, &NoteForm::save);
}

void NoteForm::begin(const BorrowerView& borrower, LoanId selected)
{
    EntryForm::begin(borrower, selected);
    text_->clear();
}

void NoteForm::focusFirst()
{
    text_->setFocus(Qt::OtherFocusReason);
}

void NoteForm::save()
{
    errors().clear();
    write([borrower = view().id(), text = text_->text().trimmed()](Services& services) {
        return services.cases.addNote(borrower, text);
    });
}

} // namespace qingshou
