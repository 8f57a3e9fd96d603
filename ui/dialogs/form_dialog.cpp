// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/form_dialog.h"

#include "ui/widgets/form_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace qingshou {

FormDialog::FormDialog(const PageContext& context, const QString& id, const QString& title, const QString& accept,
                       QWidget* parent)
    : QDialog(parent), context_(context), errors_(this)
{
    setObjectName(id);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(8);
    column_ = new QVBoxLayout;
    column_->setSpacing(8);
    outer->addLayout(column_, 1);
    QLabel* general = errorLine(id + QStringLiteral("_error"), this);
    errors_.setGeneral(general);
    outer->addWidget(general);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(8);
    buttons_->addStretch(1);
    accept_ = new QPushButton(accept, this);
    accept_->setObjectName(id + QStringLiteral("_save"));
    accept_->setProperty("look", QStringLiteral("primary"));
    accept_->setDefault(true);
    accept_->setVisible(!accept.isEmpty());
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(id + QStringLiteral("_close"));
    close->setAutoDefault(false);
    buttons_->addWidget(accept_);
    buttons_->addWidget(close);
    outer->addLayout(buttons_);
    connect(accept_, &QPushButton::clicked, this, [this] { save(); });
    // As in the forms of the pages; in a text of several lines Enter begins a new one.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this), &QShortcut::activated, accept_,
                &QPushButton::click);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    sizeKnown_ = context_.userSettings.restoreGeometry(id, *this);
}

void FormDialog::startWith(QSize size)
{
    if (!sizeKnown_)
        resize(size);
}

void FormDialog::done(int result)
{
    context_.userSettings.saveGeometry(objectName(), *this);
    QDialog::done(result);
}

FormField* FormDialog::field(const QString& name, const QString& label, QWidget* editor)
{
    return errors_.add(name, new FormField(label, editor, this));
}

void FormDialog::addRow(const QList<QWidget*>& widgets, const QList<int>& stretches)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (qsizetype i = 0; i < widgets.size(); ++i)
        row->addWidget(widgets[i], stretches.value(i, 1), Qt::AlignTop);
    column_->addLayout(row);
}

void FormDialog::addWidget(QWidget* widget, int stretch)
{
    column_->addWidget(widget, stretch);
}

QPushButton* FormDialog::addButton(const QString& objectName, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    buttons_->insertWidget(1, button);
    return button;
}

} // namespace qingshou
