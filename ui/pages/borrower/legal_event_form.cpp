// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/legal_event_form.h"

#include "ui/dialogs/loan_combo.h"
#include "ui/models/legal_preview.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace qingshou {
namespace {

/// A paper that may show consent to perform: what reopens a period that has passed.
bool mayConsent(LegalEventKind kind)
{
    return kind == LegalEventKind::DemandSigned || kind == LegalEventKind::Acknowledgement;
}

/// Has an end of its own.
bool lasts(LegalEventKind kind)
{
    return isProcedure(kind) || kind == LegalEventKind::Obstacle || kind == LegalEventKind::Mediation ||
           kind == LegalEventKind::Report;
}

} // namespace

LegalEventForm::LegalEventForm(const PageContext& pageContext, QWidget* parent)
    : EntryForm(pageContext, QStringLiteral("legal_event_form"), parent)
{
    makeFields(pageContext.today());
    addRow({field(QStringLiteral("kind"), tr("What happened"), kind_),
            field(QStringLiteral("loan"), tr("Loan"), loanChoice_)});
    addRow({field(QStringLiteral("guarantee"), tr("Against"), against_), happenedField_});
    addRow({endingField_, endedField_, servedField_});
    addWidget(evidenceField_);
    addWidget(consents_);
    addWidget(field(QStringLiteral("note"), tr("Remark"), note_));
    addWidget(preview_);
    finishLayout();

    connect(kind_, &QComboBox::currentIndexChanged, this, &LegalEventForm::kindChosen);
    connect(loanChoice_, &QComboBox::currentIndexChanged, this, &LegalEventForm::fillAgainst);
    connect(against_, &QComboBox::currentIndexChanged, this, &LegalEventForm::preview);
    connect(ending_, &QComboBox::currentIndexChanged, this, &LegalEventForm::kindChosen);
    for (DateEdit* day : {happened_, ended_, served_})
        connect(day, &DateEdit::dateChanged, this, &LegalEventForm::preview);
    connect(consents_, &QCheckBox::toggled, this, &LegalEventForm::preview);
    for (QLineEdit* edit : {static_cast<QLineEdit*>(happened_), evidence_, note_})
        connect(edit, &QLineEdit::returnPressed, this, &LegalEventForm::save);
}

void LegalEventForm::makeFields(QDate today)
{
    kind_ = enumCombo<LegalEventKind>(
        QStringLiteral("event_kind"), [](LegalEventKind kind) { return label(kind); }, this);
    loanChoice_ = loanCombo(QStringLiteral("event_loan"), this);
    against_ = new QComboBox(this);
    against_->setObjectName(QStringLiteral("event_against"));
    happened_ = new DateEdit(today, this);
    happened_->setObjectName(QStringLiteral("happened_on"));
    happenedField_ = field(QStringLiteral("happened_on"), tr("On"), happened_);
    evidence_ = new QLineEdit(this);
    evidence_->setObjectName(QStringLiteral("evidence"));
    evidence_->setMaxLength(300);
    evidenceField_ = field(QStringLiteral("evidence"), tr("Evidence on file"), evidence_);
    ending_ = enumCombo<ProcedureEnd>(
        QStringLiteral("event_ending"), [](ProcedureEnd end) { return label(end); }, this,
        [](ProcedureEnd end) { return end != ProcedureEnd::Judged; });
    endingField_ = field(QStringLiteral("ending"), tr("Ended"), ending_);
    ended_ = new DateEdit(today, this);
    ended_->setObjectName(QStringLiteral("ended_on"));
    endedField_ = field(QStringLiteral("ended_on"), tr("Ended on"), ended_);
    served_ = new DateEdit(today, this);
    served_->setObjectName(QStringLiteral("served_on"));
    servedField_ = field(QStringLiteral("served_on"), tr("Papers served on"), served_);
    consents_ = new QCheckBox(tr("The paper shows that the debtor agrees to pay"), this);
    consents_->setObjectName(QStringLiteral("consents"));
    consents_->setToolTip(tr("Such a paper also reopens a limitation that has passed (Civil Code 192)"));
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("event_note"));
    note_->setMaxLength(500);
    preview_ = textLabel({}, this);
    preview_->setObjectName(QStringLiteral("event_preview"));
    preview_->setProperty("look", QStringLiteral("preview"));
}

void LegalEventForm::begin(const BorrowerView& borrower, LoanId selected)
{
    EntryForm::begin(borrower, selected);
    const QDate today = context().today();
    for (DateEdit* day : {happened_, ended_, served_}) {
        day->setToday(today);
        day->setRange({}, today);
        day->clear();
    }
    fillLoans(*loanChoice_, borrower, selected);
    kind_->setCurrentIndex(0);
    ending_->setCurrentIndex(0);
    evidence_->clear();
    note_->clear();
    consents_->setChecked(false);
    fillAgainst();
    kindChosen();
}

void LegalEventForm::follow(const BorrowerView& borrower)
{
    EntryForm::follow(borrower);
    fillLoans(*loanChoice_, borrower, chosenLoan(*loanChoice_));
    preview();
}

void LegalEventForm::focusFirst()
{
    kind_->setFocus(Qt::OtherFocusReason);
}

void LegalEventForm::fillAgainst()
{
    {
        const QSignalBlocker quiet(against_);
        against_->clear();
        against_->addItem(tr("Borrower and co-borrowers"), qint64{0});
        if (const LoanCard* card = view().loan(chosenLoan(*loanChoice_))) {
            for (const GuaranteeRow& guarantee : card->guarantees)
                against_->addItem(tr("Guarantor %1").arg(guarantee.partyName), guarantee.id.value);
        }
    }
    preview();
}

void LegalEventForm::kindChosen()
{
    const auto kind = chosenIn<LegalEventKind>(*kind_);
    const bool ended = chosenIn<ProcedureEnd>(*ending_) != ProcedureEnd::Open;
    endingField_->setVisible(isProcedure(kind));
    endedField_->setVisible(lasts(kind) && (!isProcedure(kind) || ended));
    servedField_->setVisible(isProcedure(kind) && chosenIn<ProcedureEnd>(*ending_) == ProcedureEnd::Withdrawn);
    consents_->setVisible(mayConsent(kind));
    evidenceField_->setHint(proofFor(kind));
    happened_->setAccessibleName(dayFor(kind));
    happenedField_->setHint(dayFor(kind));
    preview();
}

RecordLegalEvent LegalEventForm::typed() const
{
    RecordLegalEvent event;
    event.loan = chosenLoan(*loanChoice_);
    event.guarantee = GuaranteeId{against_->currentData().toLongLong()};
    event.kind = chosenIn<LegalEventKind>(*kind_);
    event.happenedOn = happened_->date();
    event.evidence = evidence_->text().trimmed();
    event.note = note_->text().trimmed();
    event.consents = mayConsent(event.kind) && consents_->isChecked();
    if (isProcedure(event.kind))
        event.ending = chosenIn<ProcedureEnd>(*ending_);
    if (lasts(event.kind) && (!isProcedure(event.kind) || event.ending != ProcedureEnd::Open))
        event.endedOn = ended_->date();
    if (event.ending == ProcedureEnd::Withdrawn)
        event.servedOn = served_->date();
    return event;
}

void LegalEventForm::preview()
{
    const RecordLegalEvent event = typed();
    if (!event.happenedOn.isValid()) {
        preview_->setText(tr("Type the day to see which dates it moves."));
        return;
    }
    LegalEvent rule;
    rule.kind = event.kind;
    rule.on = event.happenedOn;
    rule.guarantee = event.guarantee;
    rule.consents = event.consents;
    rule.ending = event.ending;
    rule.endedOn = event.endedOn;
    rule.servedOn = event.servedOn;
    preview_->setText(legalPreview(view(), event.loan, rule));
}

void LegalEventForm::save()
{
    errors().clear();
    for (const auto& [name, wrong] : {std::pair{QStringLiteral("happened_on"), happened_->problem()},
                                      {QStringLiteral("ended_on"), ended_->problem()},
                                      {QStringLiteral("served_on"), served_->problem()}}) {
        if (!wrong.isEmpty())
            return errors().show(name, wrong);
    }
    if (!happened_->date().isValid())
        return errors().show(QStringLiteral("happened_on"), tr("Which day counts?"));
    if (evidence_->text().trimmed().isEmpty())
        return errors().show(QStringLiteral("evidence"), tr("Say what proves it; without proof it moves nothing."));
    write([event = typed()](Services& services) { return services.legalEvents.record(event); });
}

} // namespace qingshou
