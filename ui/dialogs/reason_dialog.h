// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the reason of something that is kept in the audit: a reversal, a cancellation, showing a whole number.
#pragma once

#include "ui/dialogs/form_dialog.h"

#include <functional>

class QPlainTextEdit;

namespace qingshou {

class ReasonDialog : public FormDialog {
    Q_OBJECT

public:
    struct Texts {
        QString id; ///< objectName; the field is called id + "_reason"
        QString title;
        QString text;   ///< what follows from it
        QString accept; ///< the verb
    };
    /// then: writes with the reason; the dialog closes when it answers ok and shows the refusal otherwise.
    using Answer = std::function<void(const Outcome&)>;
    using Then = std::function<void(const QString& reason, Answer answer)>;

    ReasonDialog(const PageContext& context, const Texts& texts, Then then, QWidget* parent);

protected:
    void save() override;

private:
    Then then_;
    QPlainTextEdit* reason_;
};

} // namespace qingshou
