// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor allows a contact that the conduct rules block: the one who is signed in gives a reason, another one also
// name and password. Modal to its window, for it is about what stands in the form behind it; Esc goes back there.
#pragma once

#include "core/domain/conduct_terms.h"
#include "core/services/conduct_override.h"
#include "ui/dialogs/form_dialog.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace qingshou {

class PasswordEdit;

/// What a refusal as ConductBlocked names.
std::vector<ConductFinding> blockingIn(const Error& error);

class ConductOverrideDialog : public FormDialog {
    Q_OBJECT

public:
    /// then: writes with it; the dialog closes when it answers ok and shows the refusal otherwise.
    using Answer = std::function<void(const Outcome&)>;
    using Then = std::function<void(const ConductOverride& by, Answer answer)>;

    ConductOverrideDialog(const PageContext& context, const std::vector<ConductFinding>& blocking, Then then,
                          QWidget* parent);

protected:
    void save() override;

private:
    Then then_;
    QLineEdit* login_ = nullptr; ///< none for a supervisor
    PasswordEdit* password_ = nullptr;
    QPlainTextEdit* reason_;
};

} // namespace qingshou
