// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing a ledger in: choose the file, look at what was recognised, check it against the book, import it, see what it
// did. Between imports the page lists the runs. Reading goes on in the background, shown in the status line.
#pragma once

#include "core/services/import_service.h"
#include "core/services/ledger_memory.h"
#include "ui/workbench/page.h"

class QStackedWidget;

namespace qingshou {

class ColumnsForm;
class EmptyState;
class FindingsView;
class RunsView;

class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    /// args: "file" (path): looks at that file at once.
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override;
    void exportShown() override;
    bool stepBack() override;

private:
    enum class Step { Runs, Columns, Check, Result };

    void buildActions();
    void show(Step step);
    void choose();
    void open(const QString& path);
    void recognise(const Mapping& mapping);
    void startRecognising(std::function<Result<RememberedRecognition>(Database&, const RecogniseOptions&)> recognise);
    void check();
    void apply();
    void saveMarked();
    void showBorrowers();
    void undo();
    std::optional<ImportRunId> undoable() const;     ///< the newest run, when it is the one that is shown
    const std::vector<RefusedCell>& refused() const; ///< in the ledger of this step
    void refuse(const Error& error);
    void setBusy(bool busy);
    void enableActions();
    ImportRequest request() const;

    Step step_ = Step::Runs;
    bool busy_ = false;
    int generation_ = 0; ///< answers about an earlier choice are dropped
    std::optional<LedgerFile> file_;
    ImportReport report_;
    QAction *choose_, *check_, *apply_, *change_, *load_, *save_, *mark_, *end_, *borrowers_, *falls_, *undo_,
        *receipts_, *ledger_;
    QStackedWidget* stack_;
    QStackedWidget* runsStack_;
    RunsView* runs_;
    ColumnsForm* columns_;
    FindingsView* found_;
    FindingsView* result_;
};

inline constexpr PageDefinition importPage{"import", QT_TRANSLATE_NOOP("Pages", "Import"), "document-import",
                                           true,     mayShow<Permission::ImportLedger>,    makePage<ImportPage>};

} // namespace qingshou
