// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/support/fonts.h"
#include "ui/widgets/action_button.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {

EmptyState::EmptyState(const QString& sentence, QAction* begin, QWidget* parent)
    : QWidget(parent), sentence_(new QLabel(sentence, this))
{
    sentence_->setProperty("role", QStringLiteral("hint"));
    sentence_->setFont(scaledFont(1.15));
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignHCenter);
    sentence_->setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(sentence_); // over the whole width: set to its middle, its second line would be cut
    if (begin)
        column->addWidget(makeActionButton(begin, this, ButtonLook::Primary), 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setSentence(const QString& sentence)
{
    sentence_->setText(sentence);
}

} // namespace qingshou
