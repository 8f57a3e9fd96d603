// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_errors.h"

#include "ui/support/error_text.h"
#include "ui/widgets/form_field.h"

#include <QLabel>

namespace qingshou {

QLabel* errorLine(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setProperty("role", QStringLiteral("error"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

FormField* FormErrors::add(const QString& name, FormField* field)
{
    fields_[name] = field;
    return field;
}

void FormErrors::clear()
{
    for (const auto& [name, field] : fields_)
        field->setError({});
    if (general_) {
        general_->clear();
        general_->hide();
    }
}

void FormErrors::show(const QString& name, const QString& sentence)
{
    if (const auto found = fields_.find(name); found != fields_.end()) {
        found->second->setError(sentence);
        found->second->editor()->setFocus(Qt::OtherFocusReason);
    } else if (general_) {
        general_->setText(sentence);
        general_->show();
    }
}

void FormErrors::show(const Error& error)
{
    clear();
    const bool aboutReason = error.code == ErrorCode::ReasonRequired;
    show(aboutReason ? QStringLiteral("reason") : error.args.value(0), errorSentence(error));
}

bool FormErrors::any() const
{
    for (const auto& [name, field] : fields_) {
        if (!field->error().isEmpty())
            return true;
    }
    return general_ && !general_->text().isEmpty();
}

} // namespace qingshou
