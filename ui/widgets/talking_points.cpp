// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/talking_points.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {

TalkingPoints::TalkingPoints(bool open, QWidget* parent)
    : QWidget(parent), toggle_(new QToolButton(this)), text_(new QLabel(this))
{
    toggle_->setObjectName(QStringLiteral("talking_toggle"));
    toggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle_->setAutoRaise(true);
    toggle_->setCheckable(true);
    toggle_->setChecked(open);
    text_->setObjectName(QStringLiteral("talking_points"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setContentsMargins(8, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(toggle_, 0, Qt::AlignLeft);
    column->addWidget(text_);
    connect(toggle_, &QToolButton::toggled, this, [this](bool on) {
        showState();
        Q_EMIT folded(on);
    });
    set({}, {});
}

void TalkingPoints::set(const QString& situation, const QString& text)
{
    //: %1: the situation, as "After a broken promise"
    toggle_->setText(tr("What to say: %1").arg(situation));
    text_->setText(text);
    showState();
}

void TalkingPoints::showState()
{
    const bool open = toggle_->isChecked();
    toggle_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    text_->setVisible(open);
    setVisible(!text_->text().isEmpty());
}

} // namespace qingshou
