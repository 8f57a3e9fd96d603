// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrowers/view_name_dialog.h"

#include "ui/models/saved_views.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

namespace qingshou {

ViewNameDialog::ViewNameDialog(const PageContext& pageContext, const Texts& texts, Then then, QWidget* parent)
    : FormDialog(pageContext, texts.id, texts.title, texts.accept, parent), then_(std::move(then))
{
    setMinimumWidth(400);
    addWidget(textLabel(texts.text, this));
    name_ = new QLineEdit(texts.name, this);
    name_->setObjectName(QStringLiteral("view_name"));
    name_->selectAll();
    FormField* name = field(QStringLiteral("name"), tr("Name"), name_);
    name->setHint(tr("At most %1 characters.").arg(SavedViews::longestName));
    addWidget(name);
    name_->setFocus();
}

void ViewNameDialog::save()
{
    errors().clear();
    const QString name = name_->text().trimmed();
    if (const QString problem = SavedViews::nameProblem(name); !problem.isEmpty())
        return errors().show(QStringLiteral("name"), problem);
    then_(*this, name);
}

void ViewNameDialog::finish(const QString& problem)
{
    if (problem.isEmpty())
        accept();
    else
        errors().show(QStringLiteral("name"), problem);
}

} // namespace qingshou
