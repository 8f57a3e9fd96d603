// SPDX-License-Identifier: GPL-3.0-or-later
// A button made from a declared action: it follows the action's text, tooltip, and being enabled or hidden.
#pragma once

class QAction;
class QToolButton;
class QWidget;

namespace qingshou {

enum class ButtonLook { Plain, Primary, IconOnly };

/// objectName: the action's with "_button" behind it.
QToolButton* makeActionButton(QAction* action, QWidget* parent, ButtonLook look = ButtonLook::Plain);

/// Of a button that is there already.
void setButtonLook(QToolButton& button, ButtonLook look);

} // namespace qingshou
