// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schedule_model.h"

#include "core/base/dates.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScheduleModel)
};

using Column = ColumnOf<ScheduleLine>;

Column amount(const QString& id, const QString& title, std::function<Money(const ScheduleLine&)> value)
{
    return {{id, title, true, false},
            [value = std::move(value)](const ScheduleLine& line) { return value(line).toYuan(); }};
}

Column number()
{
    return {{QStringLiteral("number"), Words::tr("No."), true, false},
            [](const ScheduleLine& line) { return QString::number(line.row.number); }};
}

Column day()
{
    return {{QStringLiteral("due_on"), Words::tr("Due on"), false, false},
            [](const ScheduleLine& line) { return toIso(line.row.dueOn); }};
}

ChipStyle styleOf(const InstalmentStatus& status)
{
    switch (status.state) {
    case InstalmentState::Open:
        return ChipStyle::Plain;
    case InstalmentState::Paid:
        return ChipStyle::Good;
    case InstalmentState::PartPaid:
        return status.late ? ChipStyle::Red : ChipStyle::Yellow;
    case InstalmentState::Missed:
        return ChipStyle::Red;
    }
    return ChipStyle::Plain;
}

} // namespace

ScheduleModel* makeScheduleModel(QObject* parent)
{
    return new ScheduleModel({number(), day(),
                              amount(QStringLiteral("payment"), Words::tr("Payment"),
                                     [](const ScheduleLine& line) { return line.row.payment; }),
                              amount(QStringLiteral("interest"), Words::tr("Interest"),
                                     [](const ScheduleLine& line) { return line.row.interest; }),
                              amount(QStringLiteral("principal"), Words::tr("Principal"),
                                     [](const ScheduleLine& line) { return line.row.principal; }),
                              amount(QStringLiteral("balance"), Words::tr("Balance left"),
                                     [](const ScheduleLine& line) { return line.row.balance; })},
                             parent);
}

ScheduleModel* makeTrackingModel(QObject* parent)
{
    return new ScheduleModel(
        {day(), // which says which one it is: the panel is narrow
         amount(QStringLiteral("payment"), Words::tr("Payment"),
                [](const ScheduleLine& line) { return line.row.payment; }),
         amount(QStringLiteral("paid"), Words::tr("Paid"),
                [](const ScheduleLine& line) { return line.status ? line.status->paid : Money(); }),
         {{QStringLiteral("state"), Words::tr("State"), false, false},
          [](const ScheduleLine& line) {
              if (!line.status)
                  return QString();
              return line.status->late && line.status->state == InstalmentState::Paid ? Words::tr("Paid late")
                                                                                      : label(line.status->state);
          },
          [](const ScheduleLine& line, int role) -> QVariant {
              return role == TableModel::ChipRole && line.status ? QVariant::fromValue(styleOf(*line.status))
                                                                 : QVariant();
          }}},
        parent);
}

std::vector<ScheduleLine> scheduleLines(const std::vector<ScheduleRow>& rows, const PlanStatus* status)
{
    std::vector<ScheduleLine> lines;
    for (const ScheduleRow& row : rows) {
        ScheduleLine line{row, {}};
        if (status) {
            const auto found = std::find_if(status->instalments.begin(), status->instalments.end(),
                                            [&](const InstalmentStatus& s) { return s.number == row.number; });
            if (found != status->instalments.end())
                line.status = *found;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace qingshou
