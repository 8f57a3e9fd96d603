// SPDX-License-Identifier: GPL-3.0-or-later
// A remark on the borrower that is no contact.
#pragma once

#include "ui/pages/borrower/entry_form.h"

class QLineEdit;

namespace qingshou {

class NoteForm : public EntryForm {
    Q_OBJECT

public:
    explicit NoteForm(const PageContext& context, QWidget* parent = nullptr);

    void begin(const BorrowerView& view, LoanId loan) override;
    void focusFirst() override;
    void save() override;

private:
    QLineEdit* text_;
};

} // namespace qingshou
