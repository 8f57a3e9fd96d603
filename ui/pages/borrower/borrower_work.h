// SPDX-License-Identifier: GPL-3.0-or-later
// What a borrower's page has done on its behalf: dialogs that belong to the borrower shown, and writes without one.
// Refusals that no form can show go to the prompts.
#pragma once

#include "ui/dialogs/reason_dialog.h"
#include "ui/models/borrower_view.h"
#include "ui/workbench/page_context.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace qingshou {

class BorrowerWork : public QObject {
    Q_OBJECT

public:
    BorrowerWork(PageContext& context, QWidget* page);

    /// Dialogs of another borrower are closed.
    void setView(const BorrowerView& view);

protected:
    virtual void viewChanged(const BorrowerView& /*before*/) {}
    /// One of a kind: the second click brings the first one forward.
    void open(QDialog* dialog);
    /// Of this kind there may be several.
    void openBeside(QDialog* dialog);

    /// A reason, then the work with it; the dialog says what was refused.
    template <class Work>
    void askReason(const QString& id, const QString& title, const QString& text, const QString& accept, Work work)
    {
        open(reasonDialog(context_, {id, title, text, accept}, std::move(work), page_));
    }

    /// At once; a refusal is told.
    template <class Work>
    void write(Work work)
    {
        context_.write(this, std::move(work), [this](auto result) {
            if (!result)
                context_.prompts.showError(page_, result.error());
        });
    }

    PageContext& context_;
    QWidget* page_;
    BorrowerView view_;

private:
    QList<QPointer<QDialog>> dialogs_;
};

} // namespace qingshou
