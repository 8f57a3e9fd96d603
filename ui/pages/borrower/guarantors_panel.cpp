// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/guarantors_panel.h"

#include "core/base/dates.h"
#include "ui/models/period_text.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {

GuarantorsPanel::GuarantorsPanel(const Session& session, QWidget* parent)
    : Section(tr("Guarantors"), parent), session_(session)
{
    setObjectName(QStringLiteral("guarantors"));
    setEmptyText(tr("The ledger names no guarantor."));
    auto* add = smallButton(QStringLiteral("add_guarantor"), tr("Add…"), this);
    setBlocked(add, whyNot(session, Permission::RecordLegalEvent));
    connect(add, &QToolButton::clicked, this, &GuarantorsPanel::addWanted);
    addButton(add);
}

void GuarantorsPanel::setView(const BorrowerView& view)
{
    if (view.id() != view_.id())
        whole_.clear();
    view_ = view;
    fill();
}

void GuarantorsPanel::showWhole(PartyId party, const PersonalDetails& details)
{
    whole_[party] = details;
    fill();
}

void GuarantorsPanel::fill()
{
    clear();
    for (const LoanCard& loan : view_.page.loans) {
        const LoanPeriods* periods = view_.periodsOf(loan.loan.id);
        if (!periods)
            continue;
        for (const GuarantorPeriod& guarantor : periods->guarantors)
            addContent(card(view_, loan, guarantor));
    }
}

QWidget* GuarantorsPanel::card(const BorrowerView& view, const LoanCard& loan, const GuarantorPeriod& guarantor)
{
    const GuaranteeRow& row = guarantor.guarantee;
    const GuaranteePeriod& period = guarantor.period;
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("guarantee_%1").arg(row.id.value));
    frame->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);

    auto* name = new ElidedLabel(row.partyName, frame);
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    auto* mode = new Chip(frame);
    mode->set(row.mode == GuaranteeMode::Unspecified ? tr("%1 by law").arg(label(period.mode)) : label(period.mode),
              ChipStyle::Plain);
    auto* terms = smallButton(QStringLiteral("terms_%1").arg(row.id.value), tr("Terms…"), frame);
    setBlocked(terms, whyNot(session_, Permission::RecordLegalEvent));
    connect(terms, &QToolButton::clicked, this, [this, id = row.id] { Q_EMIT termsWanted(id); });
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(name, 1);
    first->addWidget(mode);
    first->addWidget(terms);
    column->addLayout(first);

    auto* chips = new QWidget(frame);
    auto* flow = new FlowLayout(4, chips);
    auto* end = new Chip(chips);
    end->set(period.end && period.state != PeriodState::Preserved
                 ? tr("guarantee period %1 · %2")
                       .arg(toIso(period.end->safe), daysLeftText(daysLeft(*period.end, view.asOf), period.state))
                 : tr("guarantee period: %1").arg(label(period.state)),
             chipStyle(guarantor.alert));
    flow->addWidget(end);
    if (period.debt && period.debt->end) {
        auto* debt = new Chip(chips);
        debt->set(tr("own limitation %1").arg(toIso(period.debt->end->safe)), chipStyle(guarantor.debtAlert));
        flow->addWidget(debt);
    }
    column->addWidget(chips);
    if (const PartyCard* party = view.guarantor(row.party)) {
        const auto known = whole_.find(party->id);
        const PersonalDetails& details = known == whole_.end() ? party->masked : known->second;
        auto* line = new QHBoxLayout;
        line->addWidget(mutedLabel(QStringList{details.idNumber, details.phones.join(QLatin1Char(' '))}
                                       .join(QStringLiteral("  "))
                                       .trimmed(),
                                   frame),
                        1);
        if (known == whole_.end()) {
            auto* reveal = smallButton(QStringLiteral("reveal_%1").arg(party->id.value), tr("Show"), frame);
            setBlocked(reveal, whyNot(session_, Permission::ViewUnmasked));
            connect(reveal, &QToolButton::clicked, this, [this, id = party->id] { Q_EMIT revealWanted(id); });
            line->addWidget(reveal, 0, Qt::AlignTop);
        }
        column->addLayout(line);
    }
    column->addWidget(mutedLabel(tr("For loan %1. %2").arg(loan.loan.loanNumber, whatToDoForGuarantee(period)), frame));
    QStringList steps = stepTexts(period.steps, loan.legalEvents);
    frame->setToolTip(steps.join(QLatin1Char('\n')));
    return frame;
}

} // namespace qingshou
