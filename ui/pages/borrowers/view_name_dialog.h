// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the name of a view of the borrower list, for saving or renaming.
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <functional>

class QLineEdit;

namespace qingshou {

class ViewNameDialog : public FormDialog {
    Q_OBJECT

public:
    struct Texts {
        QString id; ///< objectName; the field is called "view_name"
        QString title;
        QString text;   ///< what follows from it
        QString accept; ///< the verb
        QString name;   ///< to begin with
    };
    /// Given the trimmed name, fit to be one; answers by finish().
    using Then = std::function<void(ViewNameDialog& dialog, const QString& name)>;

    ViewNameDialog(const PageContext& context, const Texts& texts, Then then, QWidget* parent);
    /// Closes, or says what is wrong with the name nevertheless.
    void finish(const QString& problem = {});

protected:
    void save() override;

private:
    Then then_;
    QLineEdit* name_;
};

} // namespace qingshou
