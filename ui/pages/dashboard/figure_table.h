// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's tables: by branch, person, kind, risk class and days past due. Every row knows which borrowers stand
// behind it; Enter or a click opens them.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/campaign_figures.h"
#include "core/storage/borrower_list_query.h"
#include "ui/widgets/list_table_model.h"

namespace qingshou {

struct FigureRow {
    QString name{};
    BranchId branch{}; ///< of a branch's row
    int rank = 0;
    TargetFigures figures{};
    FigureFilter behind{}; ///< the borrowers
    QString because{};     ///< what the figure is called on the borrower list
};

enum class FigureColumns { Targets, Slices, Kinds };

class FigureModel : public ListTableModel<FigureRow> {
    Q_OBJECT

public:
    FigureModel(FigureColumns columns, const QString& nameTitle, QObject* parent);

    void show(std::vector<FigureRow> rows, ShownUnit unit);

private:
    static std::vector<ColumnOf<FigureRow>> columnsOf(FigureColumns columns, const QString& nameTitle,
                                                      const std::shared_ptr<ShownUnit>& unit);
    FigureModel(FigureColumns columns, const QString& nameTitle, std::shared_ptr<ShownUnit> unit, QObject* parent);

    std::shared_ptr<ShownUnit> unit_; ///< the columns read it
};

std::vector<FigureRow> branchRows(const CampaignFigures& figures);
std::vector<FigureRow> personRows(const CampaignFigures& figures);
std::vector<FigureRow> kindRows(const CampaignFigures& figures);
std::vector<FigureRow> classRows(const CampaignFigures& figures);
std::vector<FigureRow> bandRows(const CampaignFigures& figures);

QString percentText(const std::optional<Percentage>& share); ///< "42.00%", "—"
QString pointsText(const std::optional<Percentage>& gap); ///< "+12.00", "—": percentage points, which is said beside
QString moneyText(Money money, ShownUnit unit);

} // namespace qingshou
