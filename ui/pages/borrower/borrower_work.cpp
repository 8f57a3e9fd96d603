// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/borrower_work.h"

#include <utility>

namespace qingshou {

BorrowerWork::BorrowerWork(PageContext& context, QWidget* page) : QObject(page), context_(context), page_(page) {}

void BorrowerWork::setView(const BorrowerView& view)
{
    if (view.id() != view_.id()) {
        for (const QPointer<QDialog>& dialog : std::as_const(dialogs_)) {
            if (dialog)
                dialog->close();
        }
        dialogs_.clear();
    }
    const BorrowerView before = std::exchange(view_, view);
    viewChanged(before);
}

void BorrowerWork::open(QDialog* dialog)
{
    for (const QPointer<QDialog>& other : std::as_const(dialogs_)) {
        if (other && other->objectName() == dialog->objectName()) {
            delete dialog;
            other->raise();
            other->activateWindow();
            return;
        }
    }
    openBeside(dialog);
}

void BorrowerWork::openBeside(QDialog* dialog)
{
    dialogs_.removeAll(nullptr);
    dialogs_ << dialog;
    dialog->show();
}

} // namespace qingshou
