// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a co-borrower, who owes too, or a contact person, who does not.
#pragma once

#include "core/storage/related_party_repository.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;

namespace qingshou {

class PartyFields;

class PartyDialog : public FormDialog {
    Q_OBJECT

public:
    PartyDialog(const PageContext& context, BorrowerId borrower, Relation relation, QWidget* parent);

protected:
    void save() override;

private:
    BorrowerId borrower_;
    Relation relation_;
    PartyFields* party_;
    QComboBox* words_;
};

} // namespace qingshou
