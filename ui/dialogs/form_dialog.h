// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a form: not modal, remembers its size, keeps what was typed when saving is refused, closes when it was
// saved. Deletes itself.
#pragma once

#include "ui/widgets/form_errors.h"
#include "ui/workbench/page_context.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace qingshou {

class FormField;

class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// id: objectName, and the name of the remembered size. accept: the verb on the button.
    FormDialog(const PageContext& context, const QString& id, const QString& title, const QString& accept,
               QWidget* parent);
    void done(int result) override;

protected:
    virtual void save() = 0;

    FormField* field(const QString& name, const QString& label, QWidget* editor);
    void addRow(const QList<QWidget*>& widgets, const QList<int>& stretches = {});
    void addWidget(QWidget* widget, int stretch = 0);
    /// Left of the main button.
    QPushButton* addButton(const QString& objectName, const QString& text);
    QPushButton* mainButton() const { return accept_; }
    /// For the first time; afterwards the remembered size stands.
    void startWith(QSize size);
    const PageContext& context() const { return context_; }
    FormErrors& errors() { return errors_; }

    /// Greyed while it is written; closes on success, else says what was refused.
    template <class Work>
    void write(Work work)
    {
        write(std::move(work), [this](const auto&) { accept(); });
    }
    template <class Work, class Then>
    void write(Work work, Then then)
    {
        const QPointer<QWidget> typing = focusWidget();
        setEnabled(false);
        context_.write(this, std::move(work), [this, typing, then = std::move(then)](auto result) {
            setEnabled(true);
            if (typing) // greyed fields lose the focus; typing goes on where it was
                typing->setFocus(Qt::OtherFocusReason);
            errors_.clear();
            if (result)
                then(result.value());
            else
                errors_.show(result.error());
        });
    }

private:
    const PageContext& context_;
    FormErrors errors_;
    bool sizeKnown_ = false;
    QVBoxLayout* column_;
    QHBoxLayout* buttons_;
    QPushButton* accept_;
};

} // namespace qingshou
