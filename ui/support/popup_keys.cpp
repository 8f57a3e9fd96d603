// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/popup_keys.h"

#include <QApplication>
#include <QKeyEvent>

namespace qingshou {

PopupKeys::PopupKeys()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PopupKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget()) {
        const Qt::KeyboardModifiers modifiers = static_cast<QKeyEvent*>(event)->modifiers();
        if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept(); // no shortcut is looked for; the key itself comes as usual
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qingshou
