// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/figure_table.h"

#include "ui/support/domain_labels.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

using Column = ColumnOf<FigureRow>;

QVariant paceChip(const FigureRow& row, int role)
{
    if (role != TableModel::ChipRole || !row.figures.paceGap)
        return {};
    const bool behind = *row.figures.paceGap < Percentage();
    return QVariant::fromValue(behind ? ChipStyle::Red : ChipStyle::Good);
}

FigureFilter sliceOf(const CampaignFigures& figures)
{
    FigureFilter filter;
    filter.slice.campaign = figures.campaign.id;
    filter.until = figures.asOf;
    return filter;
}

template <class Figures>
FigureRow rowOf(const CampaignFigures& all, const Figures& part, const QString& name)
{
    FigureRow row;
    row.name = name;
    static_cast<SliceFigures&>(row.figures) = part;
    row.behind = sliceOf(all);
    row.because = QStringLiteral("%1 · %2").arg(all.campaign.data.name, name);
    return row;
}

} // namespace

QString percentText(const std::optional<Percentage>& share)
{
    return share ? share->toText() + QLatin1Char('%') : QStringLiteral("—");
}

QString pointsText(const std::optional<Percentage>& gap)
{
    return gap ? gap->toText(true) : QStringLiteral("—");
}

QString moneyText(Money money, ShownUnit unit)
{
    return unit == ShownUnit::WanYuan ? money.toWanYuan() : money.toYuan();
}

std::vector<Column> FigureModel::columnsOf(FigureColumns columns, const QString& nameTitle,
                                           const std::shared_ptr<ShownUnit>& unit)
{
    const auto money = [unit](const char* id, const QString& title, auto amount) {
        return Column{{QLatin1String(id), title, true},
                      [unit, amount](const FigureRow& row) { return moneyText(amount(row), *unit); }};
    };
    std::vector<Column> list;
    if (columns == FigureColumns::Targets)
        list.push_back({{QStringLiteral("rank"), tr("Rank"), true}, [](const FigureRow& row) {
                            return row.rank > 0 ? QString::number(row.rank) : QStringLiteral("—");
                        }});
    list.push_back({{QStringLiteral("name"), nameTitle}, [](const FigureRow& row) { return row.name; }});
    if (columns == FigureColumns::Targets)
        list.push_back(money("target", tr("Target"), [](const FigureRow& row) { return row.figures.target; }));
    if (columns == FigureColumns::Slices)
        list.push_back(money("baseline", tr("Baseline"), [](const FigureRow& row) { return row.figures.baseline; }));
    if (columns != FigureColumns::Slices) {
        list.push_back(money("today", tr("Today"), [](const FigureRow& row) { return row.figures.today.counted; }));
        list.push_back(money("week", tr("Week"), [](const FigureRow& row) { return row.figures.week.counted; }));
    }
    if (columns == FigureColumns::Kinds)
        list.push_back(
            money("all", tr("Came in"), [](const FigureRow& row) { return row.figures.cumulative.parts.total(); }));
    list.push_back(
        money("counted", tr("Recovered"), [](const FigureRow& row) { return row.figures.cumulative.counted; }));
    if (columns == FigureColumns::Slices)
        list.push_back({{QStringLiteral("rate"), tr("Recovery rate"), true},
                        [](const FigureRow& row) { return percentText(row.figures.recoveryRate); }});
    if (columns == FigureColumns::Targets) {
        list.push_back({{QStringLiteral("completion"), tr("Completion"), true},
                        [](const FigureRow& row) { return percentText(row.figures.completion); }});
        list.push_back({{QStringLiteral("pace"), tr("Pace gap (percentage points)"), true},
                        [](const FigureRow& row) { return pointsText(row.figures.paceGap); },
                        paceChip});
    }
    return list;
}

FigureModel::FigureModel(FigureColumns columns, const QString& nameTitle, QObject* parent)
    : FigureModel(columns, nameTitle, std::make_shared<ShownUnit>(ShownUnit::WanYuan), parent)
{
}

FigureModel::FigureModel(FigureColumns columns, const QString& nameTitle, std::shared_ptr<ShownUnit> unit,
                         QObject* parent)
    : ListTableModel(columnsOf(columns, nameTitle, unit), parent), unit_(std::move(unit))
{
    const auto by = [this](const char* column, auto key) {
        setOrder(QLatin1String(column), [key](const FigureRow& a, const FigureRow& b) { return key(a) < key(b); });
    };
    by("rank", [](const FigureRow& row) { return row.rank; });
    by("target", [](const FigureRow& row) { return row.figures.target; });
    by("baseline", [](const FigureRow& row) { return row.figures.baseline; });
    by("today", [](const FigureRow& row) { return row.figures.today.counted; });
    by("week", [](const FigureRow& row) { return row.figures.week.counted; });
    by("all", [](const FigureRow& row) { return row.figures.cumulative.parts.total(); });
    by("counted", [](const FigureRow& row) { return row.figures.cumulative.counted; });
    by("rate", [](const FigureRow& row) { return row.figures.recoveryRate; });
    by("completion", [](const FigureRow& row) { return row.figures.completion; });
    by("pace", [](const FigureRow& row) { return row.figures.paceGap; });
}

void FigureModel::show(std::vector<FigureRow> rows, ShownUnit unit)
{
    *unit_ = unit;
    setRows(std::move(rows));
}

std::vector<FigureRow> branchRows(const CampaignFigures& figures)
{
    std::vector<FigureRow> rows;
    for (const BranchFigures& branch : figures.branches) {
        FigureRow row = rowOf(figures, branch, branch.name);
        row.figures = branch;
        row.branch = branch.branch;
        row.rank = branch.rank;
        row.behind.slice.branches = branch.covers;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> personRows(const CampaignFigures& figures)
{
    std::vector<FigureRow> rows;
    for (const PersonFigures& person : figures.persons) {
        const QString who =
            person.person.isEmpty() ? QCoreApplication::translate("FigureRows", "No case owner") : person.person;
        FigureRow row =
            rowOf(figures, person, QCoreApplication::translate("FigureRows", "%1 (%2)").arg(who, person.branchName));
        row.figures = person;
        row.rank = person.rank;
        row.behind.slice.branches = person.covers;
        row.behind.slice.owner = person.person;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> kindRows(const CampaignFigures& figures)
{
    std::vector<FigureRow> rows;
    for (const KindFigures& kind : figures.kinds) {
        FigureRow row;
        row.name = QCoreApplication::translate("FigureRows", "%1 (%2)").arg(label(kind.kind), label(kind.side));
        row.figures.today = kind.today;
        row.figures.week = kind.week;
        row.figures.month = kind.month;
        row.figures.cumulative = kind.cumulative;
        row.behind = sliceOf(figures);
        row.behind.slice.side = kind.side;
        row.behind.kind = kind.kind;
        row.behind.recovered = true;
        row.because = QStringLiteral("%1 · %2").arg(figures.campaign.data.name, row.name);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> classRows(const CampaignFigures& figures)
{
    std::vector<FigureRow> rows;
    for (const ClassFigures& part : figures.classes) {
        FigureRow row = rowOf(figures, part,
                              part.riskClass ? label(*part.riskClass)
                                             : QCoreApplication::translate("FigureRows", "Not classified"));
        row.behind.slice.riskClass = part.riskClass;
        row.behind.slice.unclassified = !part.riskClass;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> bandRows(const CampaignFigures& figures)
{
    std::vector<FigureRow> rows;
    for (const BandFigures& part : figures.bands) {
        FigureRow row = rowOf(figures, part, label(part.band));
        row.behind.slice.band = part.band;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace qingshou
