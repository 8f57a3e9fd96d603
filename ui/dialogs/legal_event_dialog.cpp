// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/legal_event_dialog.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/legal_preview.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"

#include <QPushButton>

namespace qingshou {

LegalEventDialog::LegalEventDialog(const PageContext& pageContext, const BorrowerView& view, LegalEventId event,
                                   QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("event_dialog"), tr("Legal event"), tr("Record the end"), parent)
{
    for (const LoanCard& card : view.page.loans) {
        for (const LegalEventRow& row : card.legalEvents) {
            if (row.event.id == event)
                row_ = row;
        }
        for (const GuaranteeRow& guarantee : card.guarantees) {
            if (row_.event.guarantee.isValid() && guarantee.id == row_.event.guarantee)
                against_ = guarantee.partyName;
        }
    }
    describe(view);
    const bool open = row_.counts() && !row_.event.endedOn.isValid() &&
                      (isProcedure(row_.event.kind) || row_.event.kind == LegalEventKind::Obstacle);
    mainButton()->setVisible(open);
    if (open)
        offerEnd();
    QPushButton* cancel = addButton(QStringLiteral("event_cancel"), tr("Take back…"));
    cancel->setVisible(row_.counts());
    if (!pageContext.may(Permission::RecordLegalEvent)) {
        for (QPushButton* button : {cancel, mainButton()}) {
            button->setEnabled(false);
            button->setToolTip(whoMay(Permission::RecordLegalEvent));
        }
    }
    connect(cancel, &QPushButton::clicked, this, [this] {
        auto* ask = new ReasonDialog(
            context(),
            {QStringLiteral("cancel_event"), tr("Take the entry back"),
             tr("The entry stays in the timeline, struck out, and moves no date any more."), tr("Take back")},
            [this](const QString& reason, ReasonDialog::Answer answer) {
                context().write(
                    this,
                    [id = row_.event.id, reason](Services& services) {
                        return services.legalEvents.cancel(id, reason);
                    },
                    [this, answer](const Result<LegalEventId>& result) {
                        answer(result ? Outcome(Done{}) : Outcome(result.error()));
                        if (result)
                            accept();
                    });
            },
            this);
        ask->show();
    });
    startWith({460, 280});
}

void LegalEventDialog::describe(const BorrowerView& view)
{
    auto* facts = new Facts(this);
    facts->add(tr("What"), label(row_.event.kind));
    facts->add(dayFor(row_.event.kind), toIso(row_.event.on));
    const LoanCard* card = view.loan(row_.loan);
    facts->add(tr("Loan"), card ? card->loan.loanNumber : QString());
    facts->add(tr("Against"), against_.isEmpty() ? tr("Borrower and co-borrowers") : tr("Guarantor %1").arg(against_));
    if (row_.event.endedOn.isValid())
        facts->add(tr("Ended"), tr("%1, %2").arg(toIso(row_.event.endedOn), label(row_.event.ending)));
    facts->add(tr("Evidence"), row_.evidence);
    facts->add(tr("Remark"), row_.note);
    facts->add(tr("Recorded"), tr("%1, %2").arg(row_.recordedByName, toIso(Clock::chinaTime(row_.recordedAt).date())));
    addWidget(facts, 1);
}

void LegalEventDialog::offerEnd()
{
    ending_ = enumCombo<ProcedureEnd>(
        QStringLiteral("end_kind"), [](ProcedureEnd end) { return label(end); }, this,
        [this](ProcedureEnd end) {
            return isProcedure(row_.event.kind) ? end == ProcedureEnd::Ended || end == ProcedureEnd::Withdrawn
                                                : end == ProcedureEnd::Ended;
        });
    ended_ = new DateEdit(context().today(), this);
    ended_->setObjectName(QStringLiteral("end_on"));
    ended_->setRange(row_.event.on, context().today());
    served_ = new DateEdit(context().today(), this);
    served_->setObjectName(QStringLiteral("end_served_on"));
    served_->setRange(row_.event.on, context().today());
    servedField_ = field(QStringLiteral("served_on"), tr("Papers served on"), served_);
    servedField_->setHint(tr("Only if they reached the other side"));
    addRow({field(QStringLiteral("ending"), tr("How it ended"), ending_),
            field(QStringLiteral("ended_on"), tr("Ended on"), ended_), servedField_});
    connect(ending_, &QComboBox::currentIndexChanged, this, &LegalEventDialog::endingChosen);
    endingChosen();
}

void LegalEventDialog::endingChosen()
{
    servedField_->setVisible(chosenIn<ProcedureEnd>(*ending_) == ProcedureEnd::Withdrawn);
}

void LegalEventDialog::save()
{
    errors().clear();
    if (!ended_->date().isValid())
        return errors().show(QStringLiteral("ended_on"),
                             ended_->problem().isEmpty() ? tr("On which day?") : ended_->problem());
    const auto ending = chosenIn<ProcedureEnd>(*ending_);
    const QDate served = ending == ProcedureEnd::Withdrawn ? served_->date() : QDate();
    write([id = row_.event.id, ending, on = ended_->date(), served](Services& services) {
        return services.legalEvents.end(id, ending, on, served);
    });
}

} // namespace qingshou
