// SPDX-License-Identifier: GPL-3.0-or-later
// A button inside a panel, smaller than an action's: a word, optionally an icon. And what it says when it may not be
// used.
#pragma once

#include <QToolButton>

namespace qingshou {

QToolButton* smallButton(const QString& objectName, const QString& text, QWidget* parent);
/// Greyed with the reason as its tooltip; enabled again when there is none.
void setBlocked(QWidget* widget, const QString& reason);

} // namespace qingshou
