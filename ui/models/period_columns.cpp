// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/period_columns.h"

#include "core/base/dates.h"
#include "ui/models/period_text.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeriodColumns)
};

using Column = ColumnOf<PeriodRow>;

Column column(const char* id, const QString& title, std::function<QString(const PeriodRow&)> text,
              std::function<QVariant(const PeriodRow&, int)> more = {})
{
    return {{QLatin1String(id), title, false, false}, std::move(text), std::move(more)};
}

QString legalText(const PeriodRow& row)
{
    if (!row.end)
        return {};
    return row.end->provisional ? Words::tr("%1 provisional").arg(toIso(row.end->legal)) : toIso(row.end->legal);
}

QString about(const PeriodRow& row)
{
    if (!row.property.isEmpty())
        return row.property;
    return row.guarantor.isEmpty() ? row.documentNumber : row.guarantor;
}

} // namespace

std::vector<ColumnOf<PeriodRow>> periodColumns()
{
    std::vector<Column> columns;
    columns.push_back(column(
        "left", Words::tr("Left"), [](const PeriodRow& row) { return daysLeftText(row.daysLeft, row.state); },
        [](const PeriodRow& row, int role) -> QVariant {
            if (role == TableModel::ChipRole)
                return QVariant::fromValue(chipStyle(row.alert));
            return role == Qt::ToolTipRole ? QVariant(label(row.alert)) : QVariant();
        }));
    columns.push_back(column("kind", Words::tr("Period"), [](const PeriodRow& row) { return label(row.kind); }));
    columns.push_back(column("name", Words::tr("Borrower"), [](const PeriodRow& row) { return row.name; }));
    columns.push_back(column("about", Words::tr("Guarantor, judgment, property"), about));
    columns.push_back(column("loan", Words::tr("Loan"), [](const PeriodRow& row) { return row.loanNumber; }));
    columns.push_back(column("safe", Words::tr("Safe date"),
                             [](const PeriodRow& row) { return row.end ? toIso(row.end->safe) : label(row.state); }));
    columns.back().about.toolTip = Words::tr("Warnings go by this day: not moved off holidays");
    columns.push_back(column("legal", Words::tr("Legal date"), legalText));
    columns.back().about.toolTip =
        Words::tr("Moved to the next working day; provisional while that year's holidays are not known");
    Column balance =
        column("balance", Words::tr("Balance (yuan)"), [](const PeriodRow& row) { return row.balance.toYuan(); });
    balance.about.number = true;
    columns.push_back(std::move(balance));
    columns.push_back(column("owner", Words::tr("Case owner"), [](const PeriodRow& row) { return row.owner; }));
    columns.push_back(column("branch", Words::tr("Branch"), [](const PeriodRow& row) { return row.branchName; }));
    Column todo = column("todo", Words::tr("What to do now"), [](const PeriodRow& row) { return whatToDo(row); });
    todo.about.widest = 600; // a whole sentence
    todo.about.narrowest = 240;
    todo.about.takesRest = true;
    todo.about.wraps = true;
    columns.push_back(std::move(todo));
    return columns;
}

TableDocument periodDocument(const QString& cooperative, const QString& filterWords, QDate asOf)
{
    TableDocument document;
    document.name = Words::tr("Legal dates");
    document.titles = {Words::tr("%1: legal dates").arg(cooperative)};
    document.leftNote = filterWords;
    document.rightNote = Words::tr("As of %1 · unit: yuan").arg(toIso(asOf));
    document.columns = {
        {.heading = Words::tr("Days left"), .kind = ColumnKind::Number, .width = 8},
        {.heading = Words::tr("Alert"), .kind = ColumnKind::Text, .width = 8},
        {.heading = Words::tr("Period"), .kind = ColumnKind::Text, .width = 14},
        {.heading = Words::tr("Borrower"), .kind = ColumnKind::Text, .width = 14},
        {.heading = Words::tr("Guarantor, judgment, property"), .kind = ColumnKind::Text, .width = 16},
        {.heading = Words::tr("Loan"), .kind = ColumnKind::Text, .width = 16},
        {.heading = Words::tr("Safe date"), .kind = ColumnKind::Date, .width = 11},
        {.heading = Words::tr("Legal date"), .kind = ColumnKind::Text, .width = 16},
        {.heading = Words::tr("Balance"), .kind = ColumnKind::Money, .width = 14},
        {.heading = Words::tr("Case owner"), .kind = ColumnKind::Text, .width = 9},
        {.heading = Words::tr("Branch"), .kind = ColumnKind::Text, .width = 14},
        {.heading = Words::tr("What to do now"), .kind = ColumnKind::Text, .width = 36},
    };
    document.notes = {Words::tr("Safe date: not moved off holidays; warnings go by it. Dates come from what was "
                                "recorded: an event without evidence moves none.")};
    document.pageWords = Words::tr("page %1 of %2");
    return document;
}

TableRow periodCells(const PeriodRow& row)
{
    return {row.daysLeft ? TableCell(qint64{*row.daysLeft}) : TableCell(),
            label(row.alert),
            label(row.kind),
            row.name,
            about(row),
            row.loanNumber,
            row.end ? TableCell(row.end->safe) : TableCell(),
            row.end ? legalText(row) : label(row.state),
            row.balance,
            row.owner,
            row.branchName,
            whatToDo(row)};
}

} // namespace qingshou
