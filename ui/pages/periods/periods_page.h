// SPDX-License-Identifier: GPL-3.0-or-later
// Legal dates (期限): limitation, guarantee and enforcement periods of the book, those that end first on top, in their
// colours, with what to do now and how each date came about. Enter opens the borrower.
// The book of periods is built off the window's thread.
#pragma once

#include "core/figures/periods_figures.h"
#include "ui/print/list_output.h"
#include "ui/widgets/paged_table_model.h"
#include "ui/workbench/page.h"

#include <map>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace qingshou {

class DataTable;
class PeriodExplanation;

class PeriodsPage : public Page {
    Q_OBJECT

public:
    explicit PeriodsPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override { return book_ != nullptr && context().may(Permission::Export); }
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportShown() override;

private:
    void makeFilters(QHBoxLayout& row);
    void fillFilters();
    void rememberAlerts() const;
    PeriodFilter filter() const;
    QString filterWords() const;
    void build();
    void showBook();
    void open(int row);
    /// Fills a document with every row, in the background.
    ListOutput output() const;

    QAction* open_;
    QComboBox* kind_;
    QComboBox* branch_;
    QComboBox* owner_;
    QComboBox* reach_;
    std::map<PeriodAlert, QToolButton*> alerts_;
    PagedTableModel<PeriodRow>* model_;
    DataTable* table_;
    PeriodExplanation* explanation_;
    std::shared_ptr<const PeriodBook> book_;
    int building_ = 0; ///< the newest build: older answers are dropped
    bool stale_ = true;
};

inline constexpr PageDefinition periodsPage{
    "periods", QT_TRANSLATE_NOOP("Pages", "Legal dates"), "view-calendar-deadlines",
    true,      mayShow<Permission::ViewBorrowers>,        makePage<PeriodsPage>};

} // namespace qingshou
