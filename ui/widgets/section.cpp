// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/section.h"

#include "ui/support/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    label->setProperty("role", QStringLiteral("hint"));
    return label;
}

Section::Section(const QString& title, QWidget* parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("section"));
    title_ = new QLabel(this);
    title_->setFont(scaledFont(1.0, QFont::DemiBold));
    note_ = new QLabel(this);
    note_->setProperty("role", QStringLiteral("hint"));
    empty_ = mutedLabel({}, this);
    empty_->hide();
    heading_ = new QHBoxLayout;
    heading_->setSpacing(8);
    heading_->addWidget(title_);
    heading_->addWidget(note_);
    heading_->addStretch(1);
    body_ = new QVBoxLayout;
    body_->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(heading_);
    column->addWidget(empty_);
    column->addLayout(body_);
    setTitle(title);
}

void Section::setTitle(const QString& title)
{
    title_->setText(title);
    setAccessibleName(title);
}

void Section::setNote(const QString& note)
{
    note_->setText(note);
}

void Section::setEmptyText(const QString& text)
{
    emptyText_ = text;
    empty_->setText(text);
    empty_->setVisible(count_ == 0 && !text.isEmpty());
}

void Section::addButton(QWidget* button)
{
    heading_->addWidget(button);
}

void Section::clear()
{
    while (QLayoutItem* item = body_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    count_ = 0;
    empty_->setVisible(!emptyText_.isEmpty());
}

void Section::addContent(QWidget* widget)
{
    body_->addWidget(widget);
    ++count_;
    empty_->hide();
}

void Section::setContents(const QList<QWidget*>& widgets)
{
    clear();
    for (QWidget* widget : widgets)
        addContent(widget);
}

} // namespace qingshou
