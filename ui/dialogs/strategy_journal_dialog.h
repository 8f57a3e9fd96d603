// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a borrower's strategy: what was done, what supervisors want done, and below it the next entry. An
// officer's entry may answer an open instruction; a supervisor may give one.
#pragma once

#include "core/storage/strategy_journal_repository.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace qingshou {

class DateEdit;

class StrategyJournalDialog : public FormDialog {
    Q_OBJECT

public:
    StrategyJournalDialog(const PageContext& context, BorrowerId borrower, const QString& name,
                          const std::vector<StrategyEntry>& journal, QWidget* parent);

protected:
    void save() override;

private:
    QWidget* makeList(const std::vector<StrategyEntry>& journal);
    void makeForm(const std::vector<StrategyEntry>& journal);
    bool instructs() const;
    void showKind();

    BorrowerId borrower_;
    QComboBox* kind_;
    QComboBox* answers_;
    FormField* answersField_;
    DateEdit* dueOn_;
    FormField* dueField_;
    QPlainTextEdit* text_;
};

} // namespace qingshou
