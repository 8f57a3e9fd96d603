// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list: filter bar, table, totals of what is shown and of the selection, the selected borrower in short on
// a wide screen. Enter opens; for several at once a contact can be planned, or taken back, and an owner assigned.
// Args: see models/borrower_filter_args.h; "row" brings back to a row.
#pragma once

#include "core/storage/borrower_list_query.h"
#include "ui/print/list_output.h"
#include "ui/workbench/page.h"

class QStackedWidget;
class QTimer;

namespace qingshou {

class BorrowerCard;
class BorrowerFilters;
class BorrowerListModel;
class DataTable;
class EmptyState;
class ViewChooser;
struct SavedView;

class BorrowersPage : public Page {
    Q_OBJECT

public:
    explicit BorrowersPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override;
    void exportShown() override;
    bool stepBack() override;
    QVariantMap place() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void applyFilter();
    void remember() const;
    void restore();
    void findDuplicates();
    void showGroups();
    void buildViews();
    SavedView shownView() const;
    void showView(const SavedView& view);
    void reload();
    void showLoaded();
    void showTotals();
    void showSelection();
    void showCard();
    void open(int row);
    std::vector<BorrowerId> selected() const;
    ListOutput output();

    QAction* open_;
    QAction* plan_;
    QAction* notices_;
    QAction* messages_;
    QAction* strategies_;
    QAction* withdraw_;
    QAction* assign_;
    QAction* duplicates_;
    QAction* groups_;
    QAction* import_;
    BorrowerFilters* filters_;
    ViewChooser* views_;
    BorrowerListModel* model_;
    DataTable* table_;
    BorrowerCard* card_;
    QStackedWidget* stack_;
    EmptyState* nothing_;
    QTimer* cardWait_;
    bool arrived_ = false;
};

inline constexpr PageDefinition borrowersPage{
    "borrowers", QT_TRANSLATE_NOOP("Pages", "Borrowers"), "system-users",
    true,        mayShow<Permission::ViewBorrowers>,      makePage<BorrowersPage>};

} // namespace qingshou
