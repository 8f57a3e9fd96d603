// SPDX-License-Identifier: GPL-3.0-or-later
// The import runs of the book, newest first, and what the chosen one did to which loan.
#pragma once

#include "core/storage/import_run_repository.h"
#include "ui/print/list_output.h"
#include "ui/widgets/list_table_model.h"
#include "ui/widgets/paged_table_model.h"
#include "ui/workbench/page_context.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLayout;
class QPushButton;

namespace qingshou {

class DataTable;

class RunsView : public QWidget {
    Q_OBJECT

public:
    /// wholeBook: what is done with the book as it stands, beside the book of a run's day.
    RunsView(PageContext& context, QAction* wholeBook, QWidget* parent = nullptr);

    void reload();
    /// The same, and chooses the run that was made last.
    void reloadToNewest();
    bool isEmpty() const { return runs_->rows().empty(); }
    std::optional<ImportRun> current() const;
    /// Of those that stand; invalid: there is none.
    ImportRunId newest() const;
    /// What of the run is listed.
    ImportChangeFilter filter() const;
    /// The list for paper and files; nothing without a run.
    std::optional<ListOutput> output() const;
    /// Falls of the chosen run that no recovery explains.
    qint64 unexplained() const { return counts_.unexplained; }

Q_SIGNALS:
    void currentChanged();
    void borrowersWanted(); ///< a run was activated

private:
    void fill(ImportRunId wanted);
    void makeRuns();
    void makeChanges();
    QLayout* choosers(QAction* wholeBook);
    void showRun();
    void fillWhat();
    void showChanges();

    PageContext& context_;
    ListTableModel<ImportRun>* runs_;
    DataTable* runTable_;
    QComboBox* what_;
    QPushButton* book_;
    ImportChangeCounts counts_;
    PagedTableModel<ImportChange>* changes_;
    DataTable* changeTable_;
};

} // namespace qingshou
