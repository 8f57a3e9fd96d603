// SPDX-License-Identifier: GPL-3.0-or-later
// Today (今日工作), the first page after sign-in: who is to be seen to and why, the most pressing first. Enter opens
// the borrower; back here, the next one is selected. The list is built off the window's thread.
#pragma once

#include "core/figures/work_list.h"
#include "ui/models/work_columns.h"
#include "ui/print/list_output.h"
#include "ui/workbench/page.h"

#include <set>

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace qingshou {

class DataTable;
class LooseComplaints;

class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override { return list_ != nullptr && context().may(Permission::Export); }
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportShown() override;

private:
    void makeActions();
    QWidget* makeFilters();
    QToolButton* addChoice(const QString& name, int id);
    void choose(int id);
    void follow(const ChangeSet& changes);
    void build();
    void showList();
    void fillOwners();
    void showCounts();
    void showRows();
    void showSelection();
    WorkFilter filter() const;
    QString filterWords() const;
    void open(int row);
    std::vector<BorrowerId> selected() const;
    ListOutput output() const;

    QAction* open_;
    QAction* putOff_;
    QAction* takeUp_;
    QAction* handOver_;
    QAction* byVillage_;
    QAction* import_;
    std::vector<QToolButton*> choices_; ///< all, each reason, put off
    int chosen_;
    LooseComplaints* looseComplaints_;
    QComboBox* owner_;
    bool ownerChosen_ = false; ///< until then it is the user, if there is work of theirs
    ListTableModel<WorkRow>* model_;
    DataTable* table_;
    QStackedWidget* stack_;
    std::shared_ptr<const WorkList> list_;
    std::shared_ptr<PartyNames> names_; ///< that the rows on the screen have asked for
    int building_ = 0;                  ///< the newest build: older answers are dropped
    bool stale_ = true;                 ///< all of it is to be read afresh
    std::set<BorrowerId> changed_;      ///< else these
};

inline constexpr PageDefinition todayPage{"today", QT_TRANSLATE_NOOP("Pages", "Today"), "view-calendar-day",
                                          true,    mayShow<Permission::ViewBorrowers>,  makePage<TodayPage>};

} // namespace qingshou
