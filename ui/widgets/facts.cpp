// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facts.h"

#include "ui/support/fonts.h"
#include "ui/widgets/section.h"

#include <QGridLayout>
#include <QLabel>

namespace qingshou {

Facts::Facts(QWidget* parent) : QWidget(parent)
{
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
}

QLabel* Facts::addLabel(const QString& label)
{
    auto* name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("role", QStringLiteral("hint"));
    grid_->addWidget(name, row_, 0, Qt::AlignTop | Qt::AlignLeft);
    return name;
}

void Facts::add(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    QLabel* name = addLabel(label);
    QLabel* text = textLabel(value, this);
    name->setBuddy(text);
    grid_->addWidget(text, row_++, 1);
}

void Facts::addAmount(const QString& label, const QString& value, bool strong)
{
    QLabel* name = addLabel(label);
    auto* amount = new QLabel(value, this);
    QFont font = numberFont();
    if (strong)
        font.setWeight(QFont::DemiBold);
    amount->setFont(font);
    amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name->setBuddy(amount);
    grid_->addWidget(amount, row_++, 1, Qt::AlignRight);
}

void Facts::addWidget(const QString& label, QWidget* value)
{
    addLabel(label)->setBuddy(value);
    grid_->addWidget(value, row_++, 1, Qt::AlignLeft);
}

} // namespace qingshou
