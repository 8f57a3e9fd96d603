// SPDX-License-Identifier: GPL-3.0-or-later
// Records what the level that a waiver or a restructuring needs has decided, under its document number: approved or
// refused.
#pragma once

#include "core/base/result.h"
#include "core/domain/waiver.h"
#include "ui/dialogs/form_dialog.h"

#include <QDate>

#include <functional>

class QComboBox;
class QLineEdit;

namespace qingshou {

class DateEdit;
struct Services;

struct ConcessionDecision {
    WaiverDecision decision = WaiverDecision::Approved;
    ApprovalLevel level = ApprovalLevel::Director;
    QDate on{};
    QString number{};
    QString note{};
};

/// What is decided on.
struct ConcessionProposed {
    QString name{};  ///< before the objectNames: "waiver"
    QString title{}; ///< of the window
    QWidget* facts = nullptr;
    ApprovalLevel level = ApprovalLevel::Director; ///< that it needs
    QDate on{};                                    ///< the day of the proposal
    std::function<Outcome(Services&, const ConcessionDecision&)> record{};
};

class ConcessionDecisionDialog : public FormDialog {
    Q_OBJECT

public:
    ConcessionDecisionDialog(const PageContext& context, const ConcessionProposed& proposed, QWidget* parent);

protected:
    void save() override;

private:
    void decide(WaiverDecision decision);

    std::function<Outcome(Services&, const ConcessionDecision&)> record_;
    QComboBox* level_;
    DateEdit* on_;
    QLineEdit *number_, *note_;
};

} // namespace qingshou
