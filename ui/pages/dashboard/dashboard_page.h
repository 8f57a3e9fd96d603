// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign at a glance, as it stood at the end of any day: key figures, the curve against its pace line, branches and
// persons by rank, kinds, risk classes and days past due. Whatever is pressed opens the borrowers behind it.
#pragma once

#include "core/base/working_calendar.h"
#include "ui/pages/dashboard/figure_table.h"
#include "ui/pages/dashboard/promise_table.h"
#include "ui/workbench/page.h"

class QStackedWidget;

namespace qingshou {

class CampaignChooser;
class CompletionBars;
class DataTable;
class ProgressChart;
class StatTile;

class DashboardPage : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override { return {report_}; }
    /// args: "campaign" (id), "as_of" (day).
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override { return figures_.has_value(); }
    void print() override;
    QVariantMap place() const override;

private:
    QWidget* buildTiles();
    QWidget* buildBody();
    DataTable* buildTable(const char* id, TableModel* model, const QString& name);
    /// Whose rows lead to the borrowers behind them.
    DataTable* buildFigures(const char* id, FigureModel* model, const QString& name);
    void showFigures();
    void showTiles();
    void showPromises();
    void openBehind(const FigureFilter& filter, const QString& because);
    void openBranch(BranchId branch);
    FigureFilter everything() const;

    WorkingCalendar calendar_;
    std::optional<CampaignFigures> figures_;

    QAction* report_;
    QStackedWidget* stack_;
    CampaignChooser* chooser_;
    StatTile *rate_ = nullptr, *completion_ = nullptr, *elapsed_ = nullptr, *gap_ = nullptr, *today_ = nullptr,
             *counted_ = nullptr;
    ProgressChart* chart_ = nullptr;
    CompletionBars* bars_ = nullptr;
    ListTableModel<PromiseKeeping>* promises_ = nullptr;
    int readingPromises_ = 0; ///< the newest reading: older answers are dropped
    FigureModel *branches_ = nullptr, *persons_ = nullptr, *kinds_ = nullptr, *classes_ = nullptr, *bands_ = nullptr;
};

inline constexpr PageDefinition dashboardPage{
    "dashboard", QT_TRANSLATE_NOOP("Pages", "Dashboard"), "office-chart-line",
    true,        mayShow<Permission::ViewFigures>,        makePage<DashboardPage>};

} // namespace qingshou
