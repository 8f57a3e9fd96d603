// SPDX-License-Identifier: GPL-3.0-or-later
// The receipts of a file, held against the book: what is clear is ticked, what is doubtful is asked, what is there
// already is left out. What is ticked is recorded, all or nothing; the rest can be saved.
#pragma once

#include "core/services/recovery_import.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace qingshou {

class RecoveryImportDialog : public FormDialog {
    Q_OBJECT

public:
    RecoveryImportDialog(const PageContext& context, RecoveryImport import, QWidget* parent);

protected:
    void save() override;

private:
    void makeTable();
    void fillRow(int row);
    void makeChooser(int row);
    void fillStates();
    void showState();
    void showTicked();
    void saveRest();
    bool isTicked(int row) const;
    /// What the row would be recorded on; nothing: not known yet.
    std::optional<size_t> chosen(int row) const;
    const MatchedRecovery& receipt(int row) const { return import_.receipts[static_cast<size_t>(row)]; }

    RecoveryImport import_;
    QComboBox* kind_;
    QComboBox* states_;
    QTableWidget* table_;
    QLabel* ticked_;
};

} // namespace qingshou
