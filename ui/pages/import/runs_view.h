// SPDX-License-Identifier: GPL-3.0-or-later
// The import runs of the book, newest first, and what the chosen one did to which loan.
#pragma once

#include "core/storage/import_run_repository.h"
#include "ui/widgets/list_table_model.h"
#include "ui/widgets/paged_table_model.h"
#include "ui/workbench/page_context.h"

#include <QWidget>

class QComboBox;

namespace qingshou {

class DataTable;

class RunsView : public QWidget {
    Q_OBJECT

public:
    explicit RunsView(PageContext& context, QWidget* parent = nullptr);

    void reload();
    /// The same, and chooses the run that was made last.
    void reloadToNewest();
    bool isEmpty() const { return runs_->rows().empty(); }
    std::optional<ImportRun> current() const;
    std::optional<ImportChangeKind> kind() const;

Q_SIGNALS:
    void currentChanged();
    void borrowersWanted(); ///< a run was activated

private:
    void fill(ImportRunId wanted);
    void showChanges();

    PageContext& context_;
    ListTableModel<ImportRun>* runs_;
    DataTable* runTable_;
    QComboBox* kind_;
    PagedTableModel<ImportChange>* changes_;
    DataTable* changeTable_;
};

} // namespace qingshou
