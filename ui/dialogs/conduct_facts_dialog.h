// SPDX-License-Identifier: GPL-3.0-or-later
// What the conduct rules ask about one of a borrower's people: what stands, with buttons that lift it or approve of
// contacts, and a form for one more. Each change is written at once; the list follows.
#pragma once

#include "core/services/conduct_service.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_view.h"

class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace qingshou {

class DateEdit;
class Section;

class ConductFactsDialog : public FormDialog {
    Q_OBJECT

public:
    ConductFactsDialog(const PageContext& context, const BorrowerView& view, QWidget* parent);

protected:
    void save() override;

private:
    PartyId party() const;
    void kindChosen();
    void fillStanding();
    QWidget* standingLine(const ConductFactRow& fact);
    void lift(ConductFactId fact);
    void approve(ConductFactId fact);

    BorrowerView view_;
    QComboBox* person_;
    Section* standing_;
    QComboBox* kind_;
    QComboBox* group_;
    DateEdit* since_;
    DateEdit* until_;
    QWidget* hours_;
    QTimeEdit* from_;
    QTimeEdit* to_;
    QLineEdit* note_;
    FormField* groupField_;
    FormField* sinceField_;
    FormField* untilField_;
};

} // namespace qingshou
