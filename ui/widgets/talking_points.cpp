// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/talking_points.h"

#include "ui/support/user_settings.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {

TalkingPoints::TalkingPoints(UserSettings& settings, QWidget* parent)
    : QFrame(parent), toggle_(new QToolButton(this)), text_(new QLabel(this))
{
    const QString open = QStringLiteral("talking_points/open");
    setProperty("look", QStringLiteral("card"));
    toggle_->setObjectName(QStringLiteral("talking_toggle"));
    toggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle_->setAutoRaise(true);
    toggle_->setCheckable(true);
    toggle_->setChecked(settings.value(open, true).toBool());
    text_->setObjectName(QStringLiteral("talking_points"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(toggle_, 0, Qt::AlignLeft);
    column->addWidget(text_);
    connect(toggle_, &QToolButton::toggled, this, [this, &settings, open](bool on) {
        settings.setValue(open, on);
        showState();
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
