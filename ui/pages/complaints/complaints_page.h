// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints and return visits (投诉回访): what is open by deadline, what is late in red, return visits to be made, and
// a month's rates. Enter takes the next step: assign, answer, close; or records what came of a return visit.
#pragma once

#include "core/storage/return_visit_repository.h"
#include "ui/widgets/list_table_model.h"
#include "ui/workbench/page.h"

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace qingshou {

class DataTable;
class FilterBar;
struct ListOutput;

class ComplaintsPage : public Page {
    Q_OBJECT

public:
    explicit ComplaintsPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void refresh() override;
    bool canPrint() const override;
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportShown() override;

private:
    enum class View { OpenComplaints, AllComplaints, VisitsDue, AllVisits, Rates };

    DataTable* makeTable(const QString& id, TableModel* model, const QString& accessibleName);
    void makeActions();
    void makeFilters();
    void makeRateChoosers();
    void choose(View view);
    void showCounts();
    void showRates();
    void showSelection();
    void nextStep();
    void assign();
    void askExtension();
    void askClosing();
    void askWithdrawal();
    void scheduleVisit();
    /// A reason, then the work with it.
    template <class Work>
    void askReason(const char* id, const QString& title, const QString& text, const QString& accept, Work work);
    bool showsComplaints() const { return view_ == View::OpenComplaints || view_ == View::AllComplaints; }
    bool showsVisits() const { return view_ == View::VisitsDue || view_ == View::AllVisits; }
    ComplaintFilter complaintFilter(View view) const;
    ReturnVisitFilter visitFilter(View view) const;
    ListOutput output() const;
    /// Nothing unless one of the kind is selected.
    std::optional<ComplaintRow> complaint() const;
    std::optional<ReturnVisitRow> visit() const;

    QAction *register_, *step_, *assign_, *extend_, *withdraw_, *visit_, *borrower_;
    FilterBar* filters_;
    std::vector<QToolButton*> views_; ///< in the order of View
    QComboBox *month_, *group_;
    View view_ = View::OpenComplaints;
    PagedTableModel<ComplaintRow>* complaints_;
    PagedTableModel<ReturnVisitRow>* visits_;
    ListTableModel<ComplaintRates>* rates_;
    DataTable *complaintsTable_, *visitsTable_, *ratesTable_;
    QStackedWidget* tables_;
};

inline constexpr PageDefinition complaintsPage{
    "complaints", QT_TRANSLATE_NOOP("Pages", "Complaints"), "dialog-warning",
    true,         mayShow<Permission::ViewBorrowers>,       makePage<ComplaintsPage>};

} // namespace qingshou
