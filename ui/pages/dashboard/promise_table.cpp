// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/promise_table.h"

#include "ui/pages/dashboard/figure_table.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PromiseTable)
};

ColumnOf<PromiseKeeping> number(const char* id, const QString& title,
                                std::function<QString(const PromiseKeeping&)> text)
{
    ColumnOf<PromiseKeeping> column{{QLatin1String(id), title}, std::move(text)};
    column.about.number = true;
    column.about.sortable = false; // the sum of all stays below
    return column;
}

} // namespace

std::vector<ColumnOf<PromiseKeeping>> promiseKeepingColumns(const std::function<ShownUnit()>& unit)
{
    using Sum = PromiseKeeping;
    ColumnOf<Sum> officer{{QStringLiteral("officer"), Words::tr("Officer")}, [](const Sum& sum) {
                              return sum.officerName.isEmpty() ? Words::tr("All") : sum.officerName;
                          }};
    officer.about.sortable = false;
    officer.about.takesRest = true;
    return {
        officer,
        number("due", Words::tr("Fallen due"), [](const Sum& sum) { return QString::number(sum.due); }),
        number("kept", Words::tr("Kept"), [](const Sum& sum) { return QString::number(sum.kept); }),
        number("by_count", Words::tr("Kept by count"), [](const Sum& sum) { return percentText(sum.keptByCount()); }),
        number("promised", Words::tr("Promised"), [unit](const Sum& sum) { return moneyText(sum.promised, unit()); }),
        number("paid", Words::tr("Paid in time"), [unit](const Sum& sum) { return moneyText(sum.paid, unit()); }),
        number("by_amount", Words::tr("Kept by amount"),
               [](const Sum& sum) { return percentText(sum.keptByAmount()); })};
}

} // namespace qingshou
