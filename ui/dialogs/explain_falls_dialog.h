// SPDX-License-Identifier: GPL-3.0-or-later
// The falls of an import run that nothing explains, turned into recoveries in one go: those that are ticked become
// recoveries of one kind, received on the ledger's day. All or nothing.
#pragma once

#include "core/storage/import_run_repository.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace qingshou {

class ExplainFallsDialog : public FormDialog {
    Q_OBJECT

public:
    ExplainFallsDialog(const PageContext& context, const ImportRun& run, QWidget* parent);

protected:
    void save() override;

private:
    void makeTable();
    void showTicked();

    ImportRun run_;
    std::vector<ImportChange> falls_;
    QComboBox* kind_;
    QTableWidget* table_;
    QLabel* ticked_;
};

} // namespace qingshou
