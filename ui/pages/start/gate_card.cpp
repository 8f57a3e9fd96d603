// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/gate_card.h"

#include "ui/support/error_text.h"
#include "ui/support/fonts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qingshou {

GateCard::GateCard(const QString& title, int width, QWidget* parent) : QWidget(parent)
{
    auto* card = new QFrame;
    card->setProperty("look", QStringLiteral("card"));
    card->setFixedWidth(width);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    title_ = new QLabel(title, card);
    title_->setObjectName(QStringLiteral("gate_title"));
    title_->setFont(scaledFont(1.6, QFont::DemiBold));
    title_->setWordWrap(true);
    subtitle_ = new QLabel(card);
    subtitle_->setProperty("role", QStringLiteral("hint"));
    subtitle_->setWordWrap(true);
    subtitle_->setTextFormat(Qt::PlainText);
    subtitle_->hide();
    message_ = new QLabel(card);
    message_->setObjectName(QStringLiteral("gate_error"));
    message_->setProperty("look", QStringLiteral("problem"));
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    message_->hide();

    body_ = new QVBoxLayout(card);
    body_->setContentsMargins(32, 24, 32, 24);
    body_->setSpacing(12);
    body_->addWidget(title_);
    body_->addWidget(subtitle_);
    body_->addWidget(message_);

    auto* inside = new QWidget;
    auto* middle = new QVBoxLayout(inside);
    middle->setContentsMargins(16, 16, 16, 16);
    middle->addStretch(2);
    // Between two stretches, not aligned: an aligned widget is asked for its height at the width of the window, where
    // every text fits into one line.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(3);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void GateCard::setTitle(const QString& title)
{
    title_->setText(title);
}

void GateCard::setSubtitle(const QString& text)
{
    subtitle_->setText(text);
    subtitle_->setVisible(!text.isEmpty());
}

void GateCard::showError(const Error& error)
{
    const ErrorText text = errorText(error);
    QStringList lines{text.happened};
    if (!text.safe.isEmpty())
        lines << text.safe;
    lines << text.advice;
    showMessage(lines.join(QLatin1Char('\n')));
    message_->setToolTip(errorDetails(error));
}

void GateCard::showMessage(const QString& text)
{
    message_->setToolTip({});
    message_->setText(text);
    message_->setAccessibleName(text);
    message_->setVisible(!text.isEmpty());
}

void GateCard::clearMessage()
{
    showMessage({});
}

} // namespace qingshou
