// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QStyle>
#include <QToolButton>

namespace qingshou {

void setButtonLook(QToolButton& button, ButtonLook look)
{
    // The theme's icons are dark: on the primary button's colour they could not be seen.
    button.setToolButtonStyle(look == ButtonLook::IconOnly  ? Qt::ToolButtonIconOnly
                              : look == ButtonLook::Primary ? Qt::ToolButtonTextOnly
                                                            : Qt::ToolButtonTextBesideIcon);
    button.setProperty("look", look == ButtonLook::Primary    ? QStringLiteral("primary")
                               : look == ButtonLook::IconOnly ? QStringLiteral("icon")
                                                              : QStringLiteral("plain"));
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

QToolButton* makeActionButton(QAction* action, QWidget* parent, ButtonLook look)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("_button"));
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonLook(*button, look);
    button->setAccessibleName(action->text());
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace qingshou
