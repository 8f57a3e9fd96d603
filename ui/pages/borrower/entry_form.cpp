// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/entry_form.h"

#include "ui/pages/borrower/borrower_commands.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

EntryForm::EntryForm(const PageContext& context, const QString& name, QWidget* parent)
    : QWidget(parent), context_(context), errors_(this)
{
    setObjectName(name);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(6);
    save_ = new QPushButton(textOf(commands::saveEntry), this);
    save_->setObjectName(name + QStringLiteral("_save"));
    save_->setProperty("look", QStringLiteral("primary"));
    save_->setAutoDefault(true);
    connect(save_, &QPushButton::clicked, this, &EntryForm::save);
}

void EntryForm::begin(const BorrowerView& view, LoanId loan)
{
    view_ = view;
    loan_ = loan;
    errors_.clear();
}

FormField* EntryForm::field(const QString& name, const QString& label, QWidget* editor)
{
    editors_ << editor;
    return errors_.add(name, new FormField(label, editor, this));
}

QString EntryForm::contents() const
{
    QStringList texts;
    for (const QLineEdit* line : findChildren<QLineEdit*>()) // those in combo boxes and time fields too
        texts << line->text();
    for (const QPlainTextEdit* text : findChildren<QPlainTextEdit*>())
        texts << text->toPlainText();
    for (const QComboBox* combo : findChildren<QComboBox*>())
        texts << QString::number(combo->currentIndex());
    for (const QAbstractButton* button : findChildren<QAbstractButton*>())
        texts << QString::number(button->isChecked());
    return texts.join(QChar(0x1f));
}

void EntryForm::addRow(const QList<QWidget*>& widgets, const QList<int>& stretches)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (qsizetype i = 0; i < widgets.size(); ++i)
        row->addWidget(widgets[i], stretches.value(i, 1), Qt::AlignTop);
    column_->addLayout(row);
}

void EntryForm::addWidget(QWidget* widget)
{
    column_->addWidget(widget);
}

void EntryForm::finishLayout()
{
    QLabel* general = errorLine(objectName() + QStringLiteral("_error"), this);
    errors_.setGeneral(general);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(objectName() + QStringLiteral("_close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &EntryForm::closeWanted);
    auto* hint = new QLabel(tr("Ctrl+Enter saves, Esc closes and keeps what was typed"), this);
    hint->setProperty("role", QStringLiteral("hint"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(save_);
    buttons->addWidget(close);
    buttons->addWidget(hint, 1);
    column_->addWidget(general);
    column_->addLayout(buttons);
    editors_ << save_ << close;
    for (qsizetype i = 1; i < editors_.size(); ++i)
        setTabOrder(editors_[i - 1], editors_[i]);
}

} // namespace qingshou
