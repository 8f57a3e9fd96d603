// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/restructurings_panel.h"

#include "core/base/dates.h"
#include "ui/models/concession_text.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/domain_labels.h"
#include "ui/support/restructuring_labels.h"
#include "ui/support/waiver_labels.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/small_button.h"
#include "ui/workbench/page_context.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {

RestructuringsPanel::RestructuringsPanel(const PageContext& context, QWidget* parent)
    : Section(tr("Extensions and restructurings"), parent), context_(context)
{
    setObjectName(QStringLiteral("restructurings"));
    setEmptyText(tr("No loan is to be extended or restructured."));
    auto* propose = smallButton(QStringLiteral("new_restructuring"), tr("New…"), this);
    setBlocked(propose, whyNot(*context.session, Permission::ProposeConcession));
    connect(propose, &QToolButton::clicked, this, &RestructuringsPanel::proposeWanted);
    addButton(propose);
}

void RestructuringsPanel::setView(const BorrowerView& view)
{
    clear();
    for (const RestructuringRow& row : view.page.restructurings) {
        const auto figures = std::find_if(view.figures.restructurings.begin(), view.figures.restructurings.end(),
                                          [&](const RestructuringFigures& one) { return one.restructuring == row.id; });
        if (figures != view.figures.restructurings.end())
            addContent(card(view, row, *figures));
    }
}

QWidget* RestructuringsPanel::card(const BorrowerView& view, const RestructuringRow& row,
                                   const RestructuringFigures& figures)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("restructuring_%1").arg(row.id.value));
    frame->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    auto* chip = new Chip(frame);
    chip->setObjectName(QStringLiteral("restructuring_state_%1").arg(row.id.value));
    chip->set(label(figures.state), chipStyle(figures.state));
    auto* first = new QHBoxLayout;
    first->addWidget(chip);
    const LoanCard* loan = view.loan(row.loan);
    first->addWidget(
        textLabel(tr("%1, loan %2").arg(label(row.terms.change), loan ? loan->loan.loanNumber : QString()), frame), 1);
    column->addLayout(first);
    auto* facts = new Facts(frame);
    facts->addAmount(tr("Principal (yuan)"), row.terms.schedule.principal.toYuan(), true);
    facts->add(tr("Schedule"), scheduleText(row));
    facts->add(tr("Until"), toIso(figures.until));
    if (figures.observation)
        facts->add(tr("Observed"),
                   tr("%1 to %2, at least %3")
                       .arg(toIso(figures.observation->start), toIso(figures.observation->end), label(figures.floor)));
    facts->add(tr("Applied for"), tr("%1, %2").arg(toIso(row.appliedOn), row.application));
    facts->add(tr("Needs"), row.decision ? QString() : label(row.level));
    if (row.decision)
        facts->add(label(*row.decision),
                   row.approvalNumber.isEmpty()
                       ? tr("%1, %2").arg(label(row.decidedLevel), toIso(row.decidedOn))
                       : tr("%1, %2, %3").arg(label(row.decidedLevel), toIso(row.decidedOn), row.approvalNumber));
    if (row.concludedOn.isValid())
        facts->add(tr("Signed"), tr("%1, %2").arg(toIso(row.concludedOn), row.contractNumber));
    facts->add(tr("Remark"), row.decisionNote);
    facts->add(tr("Why"), row.reason);
    facts->add(tr("Withdrawn"), row.withdrawnReason);
    column->addWidget(facts);
    column->addWidget(buttons(row));
    return frame;
}

QWidget* RestructuringsPanel::buttons(const RestructuringRow& row)
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const Session& session = *context_.session;
    const QString id = QString::number(row.id.value);
    const auto add = [&](const char* name, const QString& text, const QString& blocked, auto signal) {
        auto* button = smallButton(QLatin1String(name) + QLatin1Char('_') + id, text, box);
        setBlocked(button, blocked);
        connect(button, &QToolButton::clicked, this, [this, signal, which = row.id] { Q_EMIT(this->*signal)(which); });
        line->addWidget(button);
    };
    const RestructuringState state = row.state();
    if (state == RestructuringState::Proposed) {
        QString blocked = whyNot(session, Permission::DecideConcession);
        if (blocked.isEmpty() && row.proposedBy == session.user)
            blocked = tr("Somebody else must record the decision on what you proposed.");
        add("decide_restructuring", tr("Decide…"), blocked, &RestructuringsPanel::decideWanted);
    }
    if (state == RestructuringState::Approved)
        add("sign_restructuring", tr("Signed…"), whyNot(session, Permission::RecordLegalEvent),
            &RestructuringsPanel::concludeWanted);
    add("print_restructuring", tr("Print form"), {}, &RestructuringsPanel::printWanted);
    if (state != RestructuringState::Refused && state != RestructuringState::Withdrawn)
        add("withdraw_restructuring", tr("Withdraw…"),
            whyNot(session, row.decision ? Permission::DecideConcession : Permission::ProposeConcession),
            &RestructuringsPanel::withdrawWanted);
    line->addStretch(1);
    return box;
}

} // namespace qingshou
