// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_flow.h"

#include "ui/widgets/flow_layout.h"

namespace qingshou {

ChoiceFlow::ChoiceFlow(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    // Not Fixed: its height at the narrowest would then be the least that a form around it may have.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(4, this);
}

QToolButton* ChoiceFlow::add(const QString& objectName, const QString& words)
{
    auto* button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setProperty("look", QStringLiteral("choice"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(words);
    button->setAccessibleName(words);
    layout()->addWidget(button);
    return button;
}

} // namespace qingshou
