// SPDX-License-Identifier: GPL-3.0-or-later
// Keys without Ctrl or Alt belong to an open menu or list alone: Esc closes it and does not also lead a page back, a
// letter looks for an entry and does not also open a form. Without this the page's shortcuts see them too, because a
// popup counts as a child of the widget that opened it.
#pragma once

#include <QObject>

namespace qingshou {

class PopupKeys : public QObject {
    Q_OBJECT

public:
    /// Watches the whole program while it lives.
    PopupKeys();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace qingshou
