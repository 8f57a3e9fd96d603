// SPDX-License-Identifier: GPL-3.0-or-later
// What the borrower list sums to by branch, case owner, class or days past due. A group opens as the list of its
// borrowers.
#pragma once

#include "core/storage/borrower_groups.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/borrower_filter_args.h"
#include "ui/widgets/list_table_model.h"

#include <QMap>

class QComboBox;
class QLabel;

namespace qingshou {

class DataTable;

class GroupTotalsDialog : public FormDialog {
    Q_OBJECT

public:
    /// words: what the list is filtered on.
    GroupTotalsDialog(const PageContext& context, const BorrowerFilter& filter, const QStringList& words,
                      QWidget* parent);

Q_SIGNALS:
    void chosen(const BorrowerFilter& filter);

protected:
    /// Shows the borrowers of the group that is selected.
    void save() override;

private:
    void fill();
    BorrowerGrouping grouping() const;
    QString nameOf(const BorrowerGroup& group) const;
    QString shareOf(const BorrowerGroup& group) const;

    BorrowerFilter filter_;
    QMap<qint64, QString> branches_;
    BorrowerTotals all_{};
    QComboBox* by_;
    ListTableModel<BorrowerGroup>* groups_;
    DataTable* table_;
    QLabel* total_;
};

} // namespace qingshou
