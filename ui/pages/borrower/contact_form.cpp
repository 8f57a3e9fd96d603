// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/contact_form.h"

#include "core/base/clock.h"
#include "core/domain/talking_points.h"
#include "core/figures/message_fields.h"
#include "ui/dialogs/conduct_override_dialog.h"
#include "ui/pages/borrower/impression_fields.h"
#include "ui/support/domain_labels.h"
#include "ui/support/setting_labels.h"
#include "ui/widgets/choice_bar.h"
#include "ui/widgets/conduct_findings.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace qingshou {
namespace {

template <CodedEnum E>
std::vector<ChoiceBar::Choice> choices()
{
    std::vector<ChoiceBar::Choice> all;
    for (const E value : allValues<E>())
        all.push_back({static_cast<int>(value), label(value)});
    return all;
}

Result<ContactId> recorded(Services& services, const RecordContact& contact,
                           const std::optional<RecordPromise>& promise)
{
    return promise ? services.contacts.record(contact, *promise) : services.contacts.record(contact);
}

} // namespace

ContactForm::ContactForm(const PageContext& pageContext, QWidget* parent)
    : EntryForm(pageContext, QStringLiteral("contact_form"), parent)
{
    channel_ = new ChoiceBar(tr("By what"), this);
    channel_->setObjectName(QStringLiteral("channel"));
    channel_->setChoices(choices<ContactChannel>());
    outcome_ = new ChoiceBar(tr("Outcome"), this);
    outcome_->setObjectName(QStringLiteral("outcome"));
    outcome_->setChoices(choices<ContactOutcome>());
    person_ = enumCombo<PersonReached>(
        QStringLiteral("person_reached"), [](PersonReached p) { return label(p); }, this);
    personName_ = new QLineEdit(this);
    personName_->setObjectName(QStringLiteral("person_name"));
    personName_->setMaxLength(60);
    day_ = new DateEdit(pageContext.today(), this);
    day_->setObjectName(QStringLiteral("contact_day"));
    time_ = new QTimeEdit(this);
    time_->setObjectName(QStringLiteral("contact_time"));
    time_->setDisplayFormat(QStringLiteral("HH:mm"));
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("contact_note"));
    note_->setMaxLength(1000);
    nextAction_ = new QComboBox(this);
    nextAction_->setObjectName(QStringLiteral("next_action_text"));
    nextAction_->setEditable(true);
    nextAction_->setInsertPolicy(QComboBox::NoInsert);
    nextAction_->addItems({QString(), tr("Call again"), tr("Visit"), tr("Meet at the branch"),
                           tr("Deliver a demand notice"), tr("Check that money arrived"), tr("Talk to the guarantor"),
                           tr("Prepare a suit")});
    nextOn_ = new DateEdit(pageContext.today(), this);
    nextOn_->setObjectName(QStringLiteral("next_action_on"));
    amount_ = new MoneyEdit(this);
    amount_->setObjectName(QStringLiteral("promise_amount"));
    promisedFor_ = new DateEdit(pageContext.today(), this);
    promisedFor_->setObjectName(QStringLiteral("promise_due"));

    addWidget(field(QStringLiteral("channel"), {}, channel_));
    addWidget(field(QStringLiteral("outcome"), {}, outcome_));
    promise_ = new QWidget(this);
    auto* promiseRow = new QHBoxLayout(promise_);
    promiseRow->setContentsMargins(0, 0, 0, 0);
    promiseRow->setSpacing(8);
    promiseRow->addWidget(field(QStringLiteral("amount"), tr("Promised (yuan)"), amount_), 1, Qt::AlignTop);
    promiseRow->addWidget(field(QStringLiteral("due_on"), tr("Promised for"), promisedFor_), 1, Qt::AlignTop);
    addWidget(promise_);
    addWidget(field(QStringLiteral("note"), tr("What was said"), note_));
    addRow({field(QStringLiteral("next_action"), tr("Next action"), nextAction_),
            field(QStringLiteral("next_action_on"), tr("Next action on"), nextOn_)},
           {3, 2});
    impression_ = new ImpressionFields(pageContext.today(), this);
    for (const auto& [name, words, editor] :
         {std::tuple(QStringLiteral("capacity"), tr("Capacity to pay"), static_cast<QWidget*>(impression_->capacity())),
          {QStringLiteral("willingness"), tr("Willingness"), impression_->willingness()},
          {QStringLiteral("mood"), tr("Mood"), impression_->mood()},
          {QStringLiteral("offer"), tr("Own offer (yuan)"), impression_->offer()},
          {QStringLiteral("offer_on"), tr("Offered for"), impression_->offerOn()}})
        impression_->layout()->addWidget(field(name, words, editor));
    addWidget(impression_);
    addRow({field(QStringLiteral("person_reached"), tr("Who was reached"), person_),
            field(QStringLiteral("person_name"), tr("Name"), personName_),
            field(QStringLiteral("at"), tr("Day of the contact"), day_),
            field(QStringLiteral("time"), tr("Time"), time_)},
           {3, 2, 3, 2});
    staff_ = new QSpinBox(this);
    staff_->setObjectName(QStringLiteral("visit_staff"));
    staff_->setRange(1, 20);
    recorded_ = new QCheckBox(tr("Recorded throughout in sound and picture"), this);
    recorded_->setObjectName(QStringLiteral("visit_recorded"));
    recorded_->setAccessibleName(recorded_->text());
    visit_ = new QWidget(this);
    auto* visitRow = new QHBoxLayout(visit_);
    visitRow->setContentsMargins(0, 0, 0, 0);
    visitRow->setSpacing(8);
    visitRow->addWidget(field(QStringLiteral("visit_staff"), tr("Staff on the visit"), staff_), 0, Qt::AlignTop);
    visitRow->addWidget(field(QStringLiteral("visit_recorded"), {}, recorded_), 1, Qt::AlignBottom);
    addWidget(visit_);
    findings_ = new ConductFindings(this);
    addWidget(findings_);
    finishLayout();

    connect(channel_, &ChoiceBar::picked, outcome_, [this] { outcome_->setFocus(Qt::OtherFocusReason); });
    connect(outcome_, &ChoiceBar::picked, this, [this] {
        outcomeChosen();
        if (promise_->isVisible())
            amount_->setFocus(Qt::OtherFocusReason);
        else
            note_->setFocus(Qt::OtherFocusReason);
    });
    connect(person_, &QComboBox::activated, this, [this] { personTouched_ = true; });
    connect(note_, &QLineEdit::returnPressed, this, &ContactForm::save);
    connect(channel_, &ChoiceBar::changed, this, &ContactForm::channelChosen);
    for (const auto slot : {&ContactForm::judge, &ContactForm::talk}) {
        connect(outcome_, &ChoiceBar::changed, this, slot);
        connect(person_, &QComboBox::currentIndexChanged, this, slot);
    }
    connect(personName_, &QLineEdit::textChanged, this, &ContactForm::judge);
    connect(day_, &DateEdit::dateChanged, this, &ContactForm::judge);
    connect(time_, &QTimeEdit::timeChanged, this, &ContactForm::judge);
    connect(note_, &QLineEdit::textChanged, this, &ContactForm::judge);
    connect(staff_, &QSpinBox::valueChanged, this, &ContactForm::judge);
    connect(recorded_, &QCheckBox::toggled, this, &ContactForm::judge);
    promise_->hide();
    visit_->hide();
    impression_->hide();
}

void ContactForm::begin(const BorrowerView& borrower, LoanId selected)
{
    EntryForm::begin(borrower, selected);
    channel_->choose(std::nullopt);
    outcome_->choose(std::nullopt);
    chooseIn(*person_, PersonReached::Borrower);
    personTouched_ = false;
    personName_->clear();
    note_->clear();
    nextAction_->setCurrentIndex(0);
    nextOn_->clear();
    amount_->clear();
    promisedFor_->clear();
    promise_->hide();
    impression_->clear(context().today());
    impression_->hide();
    const QDateTime now = Clock::chinaTime(context().workspace.clock().now());
    day_->setToday(now.date());
    day_->setRange({}, now.date());
    day_->setDate(now.date());
    time_->setTime(QTime(now.time().hour(), now.time().minute()));
    staff_->setValue(borrower.conductRules.visitStaff);
    recorded_->setChecked(true);
    channelChosen();
    talk();
}

void ContactForm::follow(const BorrowerView& borrower)
{
    EntryForm::follow(borrower);
    judge();
    talk();
}

void ContactForm::channelChosen()
{
    visit_->setVisible(isVisit());
    judge();
}

bool ContactForm::isVisit() const
{
    return channel_->chosen() == static_cast<int>(ContactChannel::Visit);
}

QDateTime ContactForm::typedAt() const
{
    const QDateTime now = Clock::chinaTime(context().workspace.clock().now());
    const bool justNow = day_->date() == now.date() && time_->time().hour() == now.time().hour() &&
                         time_->time().minute() == now.time().minute();
    return day_->date().isValid() && !justNow
               ? QDateTime(day_->date(), time_->time(), Qt::OffsetFromUTC, 8 * 3600).toUTC()
               : QDateTime();
}

void ContactForm::talk()
{
    TalkingFacts facts{.person = chosenIn<PersonReached>(*person_)};
    if (outcome_->chosen())
        facts.outcome = static_cast<ContactOutcome>(*outcome_->chosen());
    facts.debtorDeceased = conductFacts(view().conduct, {}).debtorDeceasedOn.isValid();
    facts.promiseBroken =
        std::any_of(view().figures.promises.begin(), view().figures.promises.end(), [](const PromiseFigures& promise) {
            return !promise.withdrawn && promise.state == PromiseState::Broken;
        });
    const QString key = QStringLiteral("talk_") + code(talkingSituation(facts));
    Q_EMIT talkingChanged(
        settingLabel(key),
        filledMessage(view().settings.text(key),
                      messageFieldsOf(view().page.borrower.name, view().page.branchName, context().session->name,
                                      view().loanRows(), context().today())));
}

void ContactForm::judge()
{
    if (!channel_->chosen())
        return findings_->set({});
    ConductAct act;
    act.channel = static_cast<ContactChannel>(*channel_->chosen());
    if (outcome_->chosen())
        act.outcome = static_cast<ContactOutcome>(*outcome_->chosen());
    act.person = chosenIn<PersonReached>(*person_);
    act.personName = personName_->text().trimmed();
    act.at = typedAt().isValid() ? typedAt() : context().workspace.clock().now();
    if (isVisit()) {
        act.staff = staff_->value();
        act.recorded = recorded_->isChecked();
    }
    act.text = note_->text();
    findings_->set(judgeConduct(act, conductFacts(view().conduct, act), view().conductRules));
}

void ContactForm::focusFirst()
{
    channel_->setFocus(Qt::OtherFocusReason);
}

void ContactForm::outcomeChosen()
{
    const auto outcome = static_cast<ContactOutcome>(outcome_->chosen().value_or(0));
    promise_->setVisible(outcome == ContactOutcome::Promised);
    impression_->setVisible(reachedSomebody(outcome));
    impression_->setOfferShown(outcome != ContactOutcome::Promised);
    if (!personTouched_)
        chooseIn(*person_, reachedSomebody(outcome) ? PersonReached::Borrower : PersonReached::Nobody);
}

void ContactForm::save()
{
    errors().clear();
    if (!channel_->chosen())
        return errors().show(QStringLiteral("channel"), tr("Say by what the contact was made."));
    if (!outcome_->chosen())
        return errors().show(QStringLiteral("outcome"), tr("Say what came of it."));
    for (const auto& [name, wrong] :
         {std::pair{QStringLiteral("next_action_on"), nextOn_->problem()},
          {QStringLiteral("at"), day_->problem()},
          {QStringLiteral("offer"), impression_->offer()->problem()},
          {QStringLiteral("offer_on"), impression_->offerOn()->problem()},
          {QStringLiteral("amount"), promise_->isVisible() ? amount_->problem() : QString()},
          {QStringLiteral("due_on"), promise_->isVisible() ? promisedFor_->problem() : QString()}}) {
        if (!wrong.isEmpty())
            return errors().show(name, wrong);
    }
    RecordContact contact;
    contact.borrower = view().id();
    contact.channel = static_cast<ContactChannel>(*channel_->chosen());
    contact.outcome = static_cast<ContactOutcome>(*outcome_->chosen());
    contact.personReached = chosenIn<PersonReached>(*person_);
    contact.personName = personName_->text().trimmed();
    contact.note = note_->text().trimmed();
    contact.nextAction = nextAction_->currentText().trimmed();
    contact.nextActionOn = nextOn_->date();
    contact.at = typedAt();
    if (isVisit()) {
        contact.visitStaff = staff_->value();
        contact.visitRecorded = recorded_->isChecked();
    }
    if (reachedSomebody(contact.outcome))
        impression_->fill(contact);

    std::optional<RecordPromise> promise;
    if (promise_->isVisible() && (amount_->money() || promisedFor_->date().isValid())) {
        if (!amount_->money())
            return errors().show(QStringLiteral("amount"), tr("How much was promised?"));
        if (!promisedFor_->date().isValid())
            return errors().show(QStringLiteral("due_on"), tr("For which day?"));
        if (promisedFor_->date() < day_->date())
            return errors().show(QStringLiteral("due_on"), tr("Not before the day of the contact."));
        promise = RecordPromise{view().id(), {}, *amount_->money(), promisedFor_->date(), {}, contact.note};
        if (contact.at.isValid())
            promise->madeOn = day_->date();
    }
    sent_ = contact;
    if (!sent_.at.isValid())
        sent_.at = context().workspace.clock().now(); // stays, however long a supervisor takes to come
    promised_ = promise;
    write([contact, promise](Services& services) { return recorded(services, contact, promise); });
}

void ContactForm::refused(const Error& error)
{
    if (error.code != ErrorCode::ConductBlocked)
        return EntryForm::refused(error);
    const auto allow = [this](const ConductOverride& by, ConductOverrideDialog::Answer answer) {
        RecordContact contact = sent_;
        contact.conductOverride = by;
        context().write(
            this, [contact, promise = promised_](Services& services) { return recorded(services, contact, promise); },
            [this, answer](const Result<ContactId>& result) {
                answer(result ? Outcome(Done{}) : Outcome(result.error()));
                if (result)
                    Q_EMIT saved();
            });
    };
    (new ConductOverrideDialog(context(), blockingIn(error), allow, this))->show();
}

} // namespace qingshou
