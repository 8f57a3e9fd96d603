// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledgers have said of a loan over time: a curve of its balance, and each change as a row.
#pragma once

#include "core/storage/loan_query.h"
#include "ui/dialogs/form_dialog.h"

namespace qingshou {

class LoanHistoryDialog : public FormDialog {
    Q_OBJECT

public:
    LoanHistoryDialog(const PageContext& context, const LoanRow& loan, QWidget* parent);

protected:
    void save() override {} // it only shows
};

} // namespace qingshou
