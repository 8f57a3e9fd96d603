// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/work_columns.h"

#include "core/base/dates.h"
#include "ui/models/work_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkColumns)
};

using Column = ColumnOf<WorkRow>;

Column column(const char* id, const QString& title, std::function<QString(const WorkRow&)> text)
{
    return {{QLatin1String(id), title}, std::move(text)};
}

Column amount(const char* id, const QString& title, Money (*value)(const WorkItem&))
{
    Column made = column(id, title, [value](const WorkRow& row) { return value(*row).toYuan(); });
    made.about.number = true;
    return made;
}

} // namespace

std::vector<Column> workColumns(std::shared_ptr<PartyNames> names)
{
    std::vector<Column> columns;
    columns.push_back(column("name", Words::tr("Borrower"), [](const WorkRow& row) { return row->borrower.name; }));
    Column why = column("why", Words::tr("Why"), [names = std::move(names)](const WorkRow& row) {
        return reasonTexts(*row, *names).join(Words::tr("; ", "between reasons"));
    });
    why.about.widest = 1200; // sentences
    why.about.narrowest = 280;
    why.about.takesRest = true;
    why.about.wraps = true;
    why.about.sortable = false;
    columns.push_back(std::move(why));
    columns.push_back(amount("cash", Words::tr("Expected (yuan)"), [](const WorkItem& item) { return item.cash(); }));
    columns.back().about.toolTip = Words::tr(
        "What the most pressing reason may bring in or keep. The list stands by it × how little it can wait.");
    columns.push_back(column("on", Words::tr("Day"), [](const WorkRow& row) { return toIso(row->facts.front().on); }));
    columns.push_back(
        amount("balance", Words::tr("Balance (yuan)"), [](const WorkItem& item) { return item.borrower.balance; }));
    Column village = column("village", Words::tr("Village"), [](const WorkRow& row) { return row->borrower.village; });
    village.about.hiddenAtFirst = true; // it is read for a round by village
    columns.push_back(std::move(village));
    columns.push_back(column("owner", Words::tr("Case owner"), [](const WorkRow& row) { return row->borrower.owner; }));
    columns.push_back(column("branch", Words::tr("Branch"), [](const WorkRow& row) { return row->branchName; }));
    return columns;
}

TableDocument workDocument(const QString& cooperative, const QString& filterWords, QDate today, bool byVillage)
{
    TableDocument document;
    document.name = Words::tr("Today's work");
    document.titles = {Words::tr("%1: today's work").arg(cooperative)};
    document.leftNote = filterWords;
    document.rightNote = Words::tr("%1 · unit: yuan").arg(toIso(today));
    document.columns = {
        {.heading = Words::tr("No."), .kind = ColumnKind::Number, .width = 5},
        {.heading = Words::tr("Borrower"), .kind = ColumnKind::Text, .width = 14},
        {.heading = byVillage ? Words::tr("Village") : Words::tr("Branch"), .kind = ColumnKind::Text, .width = 14},
        {.heading = Words::tr("Why"), .kind = ColumnKind::Text, .width = 46},
        {.heading = Words::tr("Expected"), .kind = ColumnKind::Money, .width = 14},
        {.heading = Words::tr("Balance"), .kind = ColumnKind::Money, .width = 14},
        {.heading = Words::tr("Case owner"), .kind = ColumnKind::Text, .width = 9},
        {.heading = Words::tr("Outcome"), .kind = ColumnKind::Text, .width = 30, .byHand = true},
    };
    document.pageWords = Words::tr("page %1 of %2");
    return document;
}

std::vector<TableRow> workRows(const std::vector<WorkRow>& shown, PartyNames& names, qint64 offset, qint64 limit,
                               bool byVillage)
{
    std::vector<TableRow> rows;
    const qint64 end = std::min(offset + limit, static_cast<qint64>(shown.size()));
    for (qint64 i = offset; i < end; ++i) {
        const WorkItem& item = *shown[static_cast<size_t>(i)];
        rows.push_back({i + 1, item.borrower.name, byVillage ? item.borrower.village : item.branchName,
                        reasonTexts(item, names).join(Words::tr("; ", "between reasons")), item.cash(),
                        item.borrower.balance, item.borrower.owner, QString()});
    }
    return rows;
}

} // namespace qingshou
