// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/page_header.h"

#include "ui/support/fonts.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace qingshou {

PageHeader::PageHeader(QAction* back, QAction* print, QAction* exportShown, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("page_header"));
    title_ = new QLabel(this);
    title_->setObjectName(QStringLiteral("page_title"));
    title_->setFont(scaledFont(1.4, QFont::DemiBold));
    title_->setTextFormat(Qt::PlainText);
    subtitle_ = new ElidedLabel(this);
    subtitle_->setObjectName(QStringLiteral("page_subtitle"));
    own_ = new QHBoxLayout;
    own_->setSpacing(8);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(makeActionButton(back, this, ButtonLook::IconOnly));
    row->addWidget(title_);
    row->addSpacing(4);
    row->addWidget(subtitle_, 1, Qt::AlignVCenter);
    row->addLayout(own_);
    row->addWidget(makeActionButton(print, this));
    row->addWidget(makeActionButton(exportShown, this));
}

void PageHeader::setTitle(const QString& title, const QString& subtitle)
{
    title_->setText(title);
    subtitle_->setText(subtitle);
}

void PageHeader::setActions(const QList<QAction*>& actions)
{
    qDeleteAll(buttons_);
    buttons_.clear();
    for (QAction* action : actions) {
        QToolButton* button = makeActionButton(action, this);
        own_->addWidget(button);
        buttons_ << button;
        connect(action, &QAction::changed, button, [this] { showPrimary(); });
    }
    showPrimary();
}

void PageHeader::showPrimary()
{
    QToolButton* primary = nullptr;
    for (QToolButton* button : std::as_const(buttons_)) {
        if (button->defaultAction()->isVisible()) {
            primary = button;
            break;
        }
    }
    if (primary == primary_)
        return;
    if (primary_)
        setButtonLook(*primary_, ButtonLook::Plain);
    if (primary)
        setButtonLook(*primary, ButtonLook::Primary);
    primary_ = primary;
}

} // namespace qingshou
