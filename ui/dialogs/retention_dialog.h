// SPDX-License-Identifier: GPL-3.0-or-later
// Whose records the retention rule lets go, and erasing those of the ones that are ticked, with a reason. Who is past
// the time while something is open is listed with it and cannot be ticked. Stays open: it says what was done.
// Names: "retention_table", "retention_state", "retention_all", "retention_none", "retention_reason",
// "retention_result".
#pragma once

#include "core/services/retention_service.h"
#include "ui/dialogs/form_dialog.h"

class QLabel;
class QPlainTextEdit;
class QTableWidget;
class QToolButton;

namespace qingshou {

class RetentionDialog : public FormDialog {
    Q_OBJECT

public:
    RetentionDialog(const PageContext& context, QWidget* parent);

protected:
    void save() override;

private:
    void makeTable();
    void load();
    void showList(const RetentionList& list);
    void showTicked();
    void tickAll(bool ticked);
    std::vector<BorrowerId> ticked() const;
    void erase(const std::vector<BorrowerId>& borrowers, const QString& reason);
    void showResult(const Result<Erasure>& erased);

    RetentionList list_;
    bool busy_ = false;
    QTableWidget* table_;
    QLabel *state_, *result_, *copies_;
    QToolButton *all_, *none_;
    QPlainTextEdit* reason_;
    QWidget *why_, *nothing_; ///< the reason with its label; the room below when nobody is listed
};

} // namespace qingshou
