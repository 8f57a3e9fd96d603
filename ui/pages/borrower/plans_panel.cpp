// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/plans_panel.h"

#include "core/base/dates.h"
#include "ui/models/case_labels.h"
#include "ui/models/schedule_model.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/small_button.h"
#include "ui/workbench/page_context.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {
namespace {
constexpr int rowsShown = 8;
}

PlansPanel::PlansPanel(const PageContext& context, QWidget* parent)
    : Section(tr("Repayment plans"), parent), context_(context)
{
    setObjectName(QStringLiteral("plans"));
    setEmptyText(tr("No plan has been drafted."));
    auto* make = smallButton(QStringLiteral("new_plan"), tr("New…"), this);
    setBlocked(make, whyNot(*context.session, Permission::MakePlan));
    connect(make, &QToolButton::clicked, this, &PlansPanel::makeWanted);
    addButton(make);
}

void PlansPanel::setView(const BorrowerView& view)
{
    clear();
    for (const PlanRow& plan : view.page.plans)
        addContent(card(view, plan));
}

QWidget* PlansPanel::card(const BorrowerView& view, const PlanRow& plan)
{
    const QString id = QString::number(plan.id.value);
    const LoanCard* loan = view.loan(plan.loan);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("plan_%1").arg(id));
    frame->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);

    auto* chip = new Chip(frame);
    chip->set(label(plan.state), plan.state == PlanState::Agreed ? ChipStyle::Good : ChipStyle::Plain);
    auto* first = new QHBoxLayout;
    first->addWidget(chip);
    first->addWidget(
        textLabel(tr("%1 · %2 yuan · %n month(s) · %3 %", nullptr, plan.terms.months)
                      .arg(label(plan.terms.method), plan.terms.principal.toYuan(), plan.terms.annualRate.toPercent()),
                  frame),
        1);
    column->addLayout(first);
    column->addWidget(mutedLabel(
        tr("loan %1, from %2").arg(loan ? loan->loan.loanNumber : QString(), toIso(plan.terms.start)), frame));
    if (plan.state == PlanState::Cancelled) {
        column->addWidget(mutedLabel(plan.cancelledReason, frame));
        return frame;
    }
    if (const auto known = view.figures.plans.find(plan.id); known != view.figures.plans.end()) {
        const PlanStatus& status = known->second;
        auto* facts = new Facts(frame);
        facts->addAmount(tr("Paid (yuan)"), status.paid.toYuan());
        facts->addAmount(tr("Due by now (yuan)"), status.dueByNow.toYuan());
        if (status.broken())
            facts->addAmount(tr("Behind (yuan)"), status.arrears.toYuan(), true);
        facts->add(tr("Next"), status.nextDueOn ? toIso(*status.nextDueOn) : tr("all paid"));
        column->addWidget(facts);
        column->addWidget(instalments(plan, status));
    }
    auto* buttons = new QHBoxLayout;
    const QString blocked = whyNot(*context_.session, Permission::MakePlan);
    if (plan.state == PlanState::Draft) {
        auto* agree = smallButton(QStringLiteral("agree_plan_%1").arg(id), tr("Agreed today"), frame);
        setBlocked(agree, blocked);
        connect(agree, &QToolButton::clicked, this, [this, which = plan.id] { Q_EMIT agreed(which); });
        buttons->addWidget(agree);
    }
    auto* print = smallButton(QStringLiteral("print_plan_%1").arg(id), tr("Print agreement"), frame);
    setBlocked(print, whyNot(*context_.session, Permission::RecordLegalEvent));
    connect(print, &QToolButton::clicked, this, [this, which = plan.id] { Q_EMIT printWanted(which); });
    buttons->addWidget(print);
    auto* cancel = smallButton(QStringLiteral("cancel_plan_%1").arg(id), tr("Cancel…"), frame);
    setBlocked(cancel, blocked);
    connect(cancel, &QToolButton::clicked, this, [this, which = plan.id] { Q_EMIT cancelWanted(which); });
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return frame;
}

QWidget* PlansPanel::instalments(const PlanRow& plan, const PlanStatus& status)
{
    auto* table = new DataTable(QStringLiteral("plan_tracking"), context_.userSettings, this);
    table->setObjectName(QStringLiteral("instalments_%1").arg(plan.id.value));
    table->setCopyAllowed(context_.may(Permission::Export), whyNot(*context_.session, Permission::Export));
    ScheduleModel* model = makeTrackingModel(table);
    model->setRows(scheduleLines(plan.instalments, &status));
    table->setTableModel(model);
    const int rows = std::min(model->rowCount(), rowsShown);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() + 4);
    for (int row = 0; row < model->rowCount(); ++row) {
        const ScheduleLine* line = model->rowAt(row);
        if (line && line->status && line->status->state != InstalmentState::Paid) {
            table->selectRow(row);
            table->clearSelection();
            break;
        }
    }
    return table;
}

} // namespace qingshou
