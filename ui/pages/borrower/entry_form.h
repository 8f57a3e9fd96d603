// SPDX-License-Identifier: GPL-3.0-or-later
// One of the forms above the timeline: a few fields, Save and Close. What was typed stays when saving is refused; while
// it is being saved the form is greyed.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/form_errors.h"
#include "ui/workbench/page_context.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace qingshou {

class FormField;

class EntryForm : public QWidget {
    Q_OBJECT

public:
    EntryForm(const PageContext& context, const QString& name, QWidget* parent = nullptr);

    /// Empty fields for this borrower; loan: the one that is selected on the page.
    virtual void begin(const BorrowerView& view, LoanId loan);
    /// The borrower's data changed while the form is open.
    virtual void follow(const BorrowerView& view) { view_ = view; }
    virtual void focusFirst() = 0;
    virtual void save() = 0;
    /// Everything that was typed and chosen, to tell whether anything was.
    QString contents() const;

Q_SIGNALS:
    void saved();
    void closeWanted();

protected:
    /// Label over editor; name as the core calls the field in refusals.
    FormField* field(const QString& name, const QString& label, QWidget* editor);
    /// Fields side by side; stretch by the widths given.
    void addRow(const QList<QWidget*>& widgets, const QList<int>& stretches = {});
    void addWidget(QWidget* widget);
    /// The error line and the buttons; last.
    void finishLayout();

    /// Runs on the writer; on success the form is emptied and saved() sent, a refusal is shown beside its field.
    template <class Work>
    void write(Work work)
    {
        const QPointer<QWidget> typing = focusWidget();
        setEnabled(false);
        context_.write(this, std::move(work), [this, typing](auto result) {
            setEnabled(true);
            if (typing) // greyed fields lose the focus; typing goes on where it was
                typing->setFocus(Qt::OtherFocusReason);
            if (result) {
                errors_.clear();
                Q_EMIT saved();
            } else {
                refused(result.error());
            }
        });
    }

    /// What became of a write that was refused: shown beside its field.
    virtual void refused(const Error& error) { errors_.show(error); }

    const PageContext& context() const { return context_; }
    const BorrowerView& view() const { return view_; }
    FormErrors& errors() { return errors_; }
    LoanId loan() const { return loan_; }

private:
    const PageContext& context_;
    BorrowerView view_;
    LoanId loan_;
    FormErrors errors_;
    QVBoxLayout* column_;
    QList<QWidget*> editors_; ///< as they were added, which is how Tab goes through them
    QPushButton* save_;
};

} // namespace qingshou
