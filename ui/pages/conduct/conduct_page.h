// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly conduct report (催收行为月报): sums by officer and by rule, below them each finding; reached from the
// audit and from the reports. Enter opens the borrower. The report is made off the window's thread; the month is
// remembered. Names: "conduct_month", "conduct_table", "conduct_by_officer_table", "conduct_by_rule_table".
#pragma once

#include "core/figures/conduct_report.h"
#include "ui/widgets/list_table_model.h"
#include "ui/workbench/page.h"

class QComboBox;
class QSplitter;

namespace qingshou {

class DataTable;

class ConductPage : public Page {
    Q_OBJECT

public:
    explicit ConductPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Conduct report"); }
    QString subtitle() const override;
    QList<QAction*> headerActions() const override { return {borrower_}; }
    /// args: "month" (its first day); without it the one that was shown last.
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override { return report_ && context().may(Permission::Export); }
    void print() override;
    bool canExport() const override { return canPrint(); }
    void exportShown() override;
    QVariantMap place() const override;

private:
    using Sums = ListTableModel<ConductSum>;

    QWidget* makeMonthRow();
    DataTable* makeTable(const QString& id, TableModel* model, const QString& accessibleName);
    QDate month() const;
    void chooseMonth(QDate month);
    void step(int months);
    void showReport();
    void openBorrower();

    QAction *before_, *after_, *borrower_;
    QComboBox* month_ = nullptr;
    QSplitter* split_;
    Sums *byOfficer_, *byRule_;
    ListTableModel<ReportedFinding>* findings_;
    DataTable* table_;
    QWidget* sums_;
    std::shared_ptr<const ConductReport> report_;
    int reading_ = 0; ///< the newest reading: older answers are dropped
};

inline constexpr PageDefinition conductPage{"conduct",
                                            QT_TRANSLATE_NOOP("Pages", "Conduct report"),
                                            "view-calendar-month",
                                            false,
                                            mayShow<Permission::ViewAudit>,
                                            makePage<ConductPage>};

} // namespace qingshou
