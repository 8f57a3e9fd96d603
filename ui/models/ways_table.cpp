// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ways_table.h"

#include "core/base/dates.h"
#include "ui/support/waiver_labels.h"

#include <QCoreApplication>

#include <map>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ways)
};

size_t indexOf(Way way)
{
    return static_cast<size_t>(way);
}

/// Nothing for a way that is not computed.
template <class Value>
auto unlessBlocked(Value value)
{
    return [value](const WayOutcome& way) { return way.obstacle ? QString() : value(way); };
}

} // namespace

QString approvalText(const WayOutcome& way)
{
    return way.approval ? label(*way.approval) : Words::tr("none");
}

QString remarkText(const WayOutcome& way)
{
    if (way.obstacle)
        return label(*way.obstacle);
    switch (way.way) {
    case Way::PayOff:
        return {};
    case Way::Plan:
        return Words::tr("Restructured when in difficulty; guarantors agree in writing");
    case Way::Extension:
        return Words::tr("Restructured when in difficulty; guarantors agree in writing or their period stays");
    case Way::LumpSumWaiver:
        return Words::tr("Restructured when in difficulty; waived only once the sum is paid");
    case Way::Lawsuit:
        return Words::tr("What is not received is still owed; the court's fees are claimed from the debtor");
    case Way::SettlementInKind:
        break;
    }
    return Words::tr("Non-cash until it is sold; ends what it is taken for");
}

WaysModel* makeWaysModel(QObject* parent)
{
    const auto column = [](const char* id, const QString& title, bool number = true) {
        return TableColumn{QLatin1String(id), title, number, false};
    };
    TableColumn remark = column("remark", Words::tr("Remark"), false);
    remark.takesRest = true;
    remark.widest = 700;
    using One = const WayOutcome&;
    return new WaysModel(
        {{column("way", Words::tr("Way"), false), [](One way) { return label(way.way); }},
         {column("received", Words::tr("Received (yuan)")),
          unlessBlocked([](One way) { return way.received.toYuan(); })},
         {column("cost", Words::tr("Cost (yuan)")), unlessBlocked([](One way) { return way.cost.toYuan(); })},
         {column("not_received", Words::tr("Not received (yuan)")),
          unlessBlocked([](One way) { return way.notReceived.toYuan(); })},
         {column("value", Words::tr("Worth today (yuan)")),
          unlessBlocked([](One way) { return way.presentValue.toYuan(); })},
         {column("days", Words::tr("Days")), unlessBlocked([](One way) { return QString::number(way.days); })},
         {column("last", Words::tr("Last cash"), false),
          unlessBlocked([](One way) { return way.cash.empty() ? QString() : toIso(way.cash.back().on); })},
         {column("approval", Words::tr("Approval"), false), unlessBlocked(approvalText)},
         {remark, remarkText}},
        parent);
}

std::vector<CashDay> cashByDay(const std::vector<WayOutcome>& ways)
{
    std::map<QDate, CashDay> days;
    const auto add = [&](const WayOutcome& way, QDate on, Money amount) {
        CashDay& day = days[on];
        day.on = on;
        day.net.at(indexOf(way.way)) += amount;
    };
    for (const WayOutcome& way : ways) {
        for (const DatedCash& cash : way.cash)
            add(way, cash.on, cash.amount);
        for (const DatedCash& cost : way.costs)
            add(way, cost.on, -cost.amount);
    }
    std::vector<CashDay> rows;
    for (const auto& [on, day] : days)
        rows.push_back(day);
    return rows;
}

CashModel* makeCashModel(QObject* parent)
{
    std::vector<ColumnOf<CashDay>> columns{{TableColumn{QStringLiteral("on"), Words::tr("Day"), false, false},
                                            [](const CashDay& day) { return toIso(day.on); }}};
    for (const Way way : allValues<Way>())
        columns.push_back({TableColumn{code(way), label(way), true, false}, [way](const CashDay& day) {
                               const Money net = day.net.at(indexOf(way));
                               return net.isZero() ? QString() : net.toYuan();
                           }});
    return new CashModel(std::move(columns), parent);
}

} // namespace qingshou
