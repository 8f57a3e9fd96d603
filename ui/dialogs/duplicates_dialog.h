// SPDX-License-Identifier: GPL-3.0-or-later
// Customers that may be one person: proposed pairs side by side, to be merged or told apart one after the other, and
// what was decided, to be taken back.
#pragma once

#include "core/services/duplicate_search.h"
#include "core/storage/duplicate_query.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/widgets/list_table_model.h"

#include <QMap>

class QComboBox;
class QLabel;
class QTabWidget;

namespace qingshou {

class BorrowerComparison;
class DataTable;

class DuplicatesDialog : public FormDialog {
    Q_OBJECT

public:
    DuplicatesDialog(const PageContext& context, DuplicatesFound found, QWidget* parent);

protected:
    /// Merges the pair that is shown.
    void save() override;

private:
    QWidget* makeProposed();
    QWidget* makeDecided();
    void fillGrades();
    void fillProposed(int row);
    void fillDecided();
    void showPair();
    void showState();
    void swapSides();
    void tellApart();
    void takeBack();
    /// The pairs with a borrower that is gone go too.
    void drop(BorrowerId gone, const DuplicatePair& decided);
    const DuplicatePair* pair() const;

    DuplicatesFound found_;
    QMap<qint64, QString> branches_;
    QTabWidget* tabs_;
    QComboBox* grades_;
    QLabel* note_;
    DataTable* proposed_;
    DataTable* decided_;
    ListTableModel<DuplicatePair>* pairs_;
    ListTableModel<DuplicateDecision>* decisions_;
    BorrowerComparison* comparison_;
    QPushButton* swap_;
    QPushButton* apart_;
    QPushButton* back_;
};

} // namespace qingshou
