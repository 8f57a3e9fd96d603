// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/small_button.h"

namespace qingshou {

QToolButton* smallButton(const QString& objectName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setProperty("look", QStringLiteral("small"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    return button;
}

void setBlocked(QWidget* widget, const QString& reason)
{
    widget->setEnabled(reason.isEmpty());
    widget->setToolTip(reason);
}

} // namespace qingshou
