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

/// One whose reason goes into a use case: work(Services&, reason). page: its parent, with which the answer dies.
template <class Work>
ReasonDialog* reasonDialog(const PageContext& context, const ReasonDialog::Texts& texts, Work work, QWidget* page)
{
    return new ReasonDialog(
        context, texts,
        [&context, page, work = std::move(work)](const QString& reason, ReasonDialog::Answer answer) {
            context.write(
                page, [work, reason](Services& services) { return work(services, reason); },
                [answer](const auto& result) { answer(result ? Outcome(Done{}) : Outcome(result.error())); });
        },
        page);
}

} // namespace qingshou
