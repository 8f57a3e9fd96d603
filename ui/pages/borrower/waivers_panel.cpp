// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/waivers_panel.h"

#include "core/base/dates.h"
#include "ui/models/concession_text.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/waiver_labels.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/small_button.h"
#include "ui/workbench/page_context.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {

WaiversPanel::WaiversPanel(const PageContext& context, QWidget* parent)
    : Section(tr("Waivers"), parent), context_(context)
{
    setObjectName(QStringLiteral("waivers"));
    setEmptyText(tr("Nothing is to be waived."));
    auto* compare = smallButton(QStringLiteral("compare_ways"), tr("Compare ways…"), this);
    connect(compare, &QToolButton::clicked, this, &WaiversPanel::compareWanted);
    auto* propose = smallButton(QStringLiteral("new_waiver"), tr("New…"), this);
    setBlocked(propose, whyNot(*context.session, Permission::ProposeConcession));
    connect(propose, &QToolButton::clicked, this, &WaiversPanel::proposeWanted);
    addButton(compare);
    addButton(propose);
}

void WaiversPanel::setView(const BorrowerView& view)
{
    clear();
    for (size_t i = 0; i < view.page.waivers.size() && i < view.figures.waivers.size(); ++i)
        addContent(card(view, view.page.waivers[i], view.figures.waivers[i]));
}

QWidget* WaiversPanel::card(const BorrowerView& view, const WaiverRow& waiver, const WaiverFigures& figures)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("waiver_%1").arg(waiver.id.value));
    frame->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    auto* chip = new Chip(frame);
    chip->setObjectName(QStringLiteral("waiver_state_%1").arg(waiver.id.value));
    chip->set(label(figures.state), chipStyle(figures.state));
    auto* first = new QHBoxLayout;
    first->addWidget(chip);
    const LoanCard* loan = view.loan(waiver.loan);
    first->addWidget(textLabel(tr("loan %1").arg(loan ? loan->loan.loanNumber : QString()), frame), 1);
    column->addLayout(first);
    auto* facts = new Facts(frame);
    facts->addAmount(tr("Owed when proposed (yuan)"), waiver.owed.total().toYuan());
    facts->addAmount(tr("Waived (yuan)"), waiver.waived.total().toYuan(), true);
    facts->add(tr("Of it"), partsText(waiver.waived));
    facts->add(tr("Condition"), conditionText(view, waiver));
    if (waiver.decision == WaiverDecision::Approved)
        facts->addAmount(tr("Received for it (yuan)"), figures.paid.toYuan());
    if (figures.effectOn)
        facts->add(tr("In effect since"), toIso(*figures.effectOn));
    if (figures.fallenBackOn)
        facts->add(tr("Fallen back on"), tr("%1: the whole of it is owed").arg(toIso(*figures.fallenBackOn)));
    facts->add(tr("Needs"), waiver.decision ? QString() : label(waiver.level));
    if (waiver.decision)
        facts->add(
            label(*waiver.decision),
            waiver.approvalNumber.isEmpty()
                ? tr("%1, %2").arg(label(waiver.decidedLevel), toIso(waiver.decidedOn))
                : tr("%1, %2, %3").arg(label(waiver.decidedLevel), toIso(waiver.decidedOn), waiver.approvalNumber));
    facts->add(tr("Remark"), waiver.decisionNote);
    facts->add(tr("Why"), waiver.reason);
    facts->add(tr("Withdrawn"), waiver.withdrawnReason);
    column->addWidget(facts);
    column->addWidget(buttons(waiver, figures.state));
    return frame;
}

QWidget* WaiversPanel::buttons(const WaiverRow& waiver, WaiverState state)
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const Session& session = *context_.session;
    const QString id = QString::number(waiver.id.value);
    const bool decided = waiver.decision.has_value() || waiver.withdrawn();
    if (!decided) {
        auto* decide = smallButton(QStringLiteral("decide_waiver_%1").arg(id), tr("Decide…"), box);
        QString blocked = whyNot(session, Permission::DecideConcession);
        if (blocked.isEmpty() && waiver.proposedBy == session.user)
            blocked = tr("Somebody else must record the decision on what you proposed.");
        setBlocked(decide, blocked);
        connect(decide, &QToolButton::clicked, this, [this, which = waiver.id] { Q_EMIT decideWanted(which); });
        line->addWidget(decide);
    }
    auto* print = smallButton(QStringLiteral("print_waiver_%1").arg(id), tr("Print form"), box);
    connect(print, &QToolButton::clicked, this, [this, which = waiver.id] { Q_EMIT printWanted(which); });
    line->addWidget(print);
    if (state == WaiverState::Proposed || state == WaiverState::Approved) {
        auto* withdraw = smallButton(QStringLiteral("withdraw_waiver_%1").arg(id), tr("Withdraw…"), box);
        setBlocked(withdraw,
                   whyNot(session, waiver.decision ? Permission::DecideConcession : Permission::ProposeConcession));
        connect(withdraw, &QToolButton::clicked, this, [this, which = waiver.id] { Q_EMIT withdrawWanted(which); });
        line->addWidget(withdraw);
    }
    line->addStretch(1);
    return box;
}

} // namespace qingshou
