// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conduct_facts_dialog.h"

#include "core/base/dates.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/support/conduct_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

namespace qingshou {
namespace {

const QString clockFormat = QStringLiteral("HH:mm");

QString whyNot(const PageContext& context, Permission permission)
{
    return context.may(permission) ? QString() : whoMay(permission);
}

} // namespace

ConductFactsDialog::ConductFactsDialog(const PageContext& pageContext, const BorrowerView& view, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("conduct_facts"), tr("Protection and holds"), tr("Record"), parent),
      view_(view)
{
    const QDate today = pageContext.today();
    person_ = new QComboBox(this);
    person_->setObjectName(QStringLiteral("fact_person"));
    for (const ConductPerson& person : view_.conduct.people)
        person_->addItem(tr("%1 (%2)").arg(person.name, label(person.role)), person.party.value);
    addWidget(field(QStringLiteral("party"), tr("Whom it is about"), person_));
    standing_ = new Section(tr("Recorded"), this);
    standing_->setObjectName(QStringLiteral("facts_standing"));
    standing_->setEmptyText(tr("Nothing is recorded of this person."));
    addWidget(standing_);

    kind_ = enumCombo<ConductFactKind>(
        QStringLiteral("fact_kind"), [](ConductFactKind kind) { return label(kind); }, this,
        [&](ConductFactKind kind) {
            return kind != ConductFactKind::OtherHours || pageContext.may(Permission::OverrideConduct);
        });
    group_ = enumCombo<SpecialGroup>(
        QStringLiteral("fact_group"), [](SpecialGroup group) { return label(group); }, this);
    since_ = new DateEdit(today, this);
    since_->setObjectName(QStringLiteral("fact_since"));
    since_->setRange({}, today);
    until_ = new DateEdit(today, this);
    until_->setObjectName(QStringLiteral("fact_until"));
    until_->setRange(today, {});
    from_ = new QTimeEdit(QTime(20, 0), this);
    from_->setObjectName(QStringLiteral("fact_from"));
    from_->setDisplayFormat(clockFormat);
    to_ = new QTimeEdit(QTime(22, 0), this);
    to_->setObjectName(QStringLiteral("fact_to"));
    to_->setDisplayFormat(clockFormat);
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("fact_note"));
    note_->setMaxLength(300);
    hours_ = new QWidget(this);
    auto* clock = new QHBoxLayout(hours_);
    clock->setContentsMargins(0, 0, 0, 0);
    clock->setSpacing(8);
    clock->addWidget(field(QStringLiteral("hours"), tr("From"), from_));
    clock->addWidget(field(QStringLiteral("hours_until"), tr("Until"), to_));
    groupField_ = field(QStringLiteral("special_group"), tr("Group"), group_);
    sinceField_ = field(QStringLiteral("since_on"), tr("Day of death"), since_);
    untilField_ = field(QStringLiteral("until_on"), tr("Last day of the hold"), until_);
    addRow({field(QStringLiteral("kind"), tr("What is to be recorded"), kind_), groupField_, sinceField_, untilField_,
            hours_},
           {3, 2, 2, 2, 3});
    FormField* note = field(QStringLiteral("note"), tr("How it is known"), note_);
    note->setHint(tr("Certificate, statement or agreement, and where the paper lies."));
    addWidget(note);
    const QString may = whyNot(pageContext, Permission::RecordConduct);
    setBlocked(mainButton(), may);

    connect(person_, &QComboBox::currentIndexChanged, this, &ConductFactsDialog::fillStanding);
    connect(kind_, &QComboBox::currentIndexChanged, this, &ConductFactsDialog::kindChosen);
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(view_.id()))
            fillStanding();
    });
    kindChosen();
    fillStanding();
    startWith({560, 380});
    kind_->setFocus();
}

PartyId ConductFactsDialog::party() const
{
    return {person_->currentData().toLongLong()};
}

void ConductFactsDialog::kindChosen()
{
    const auto kind = chosenIn<ConductFactKind>(*kind_);
    const bool dispute = kind == ConductFactKind::DisputeHold, complaint = kind == ConductFactKind::ComplaintHold;
    groupField_->setVisible(kind == ConductFactKind::SpecialGroup);
    sinceField_->setVisible(kind == ConductFactKind::Deceased);
    untilField_->setVisible(dispute || complaint);
    hours_->setVisible(kind == ConductFactKind::OtherHours);
    if (dispute || complaint)
        until_->setDate(context().today().addDays(view_.settings.number(
            dispute ? QStringLiteral("dispute_hold_days") : QStringLiteral("complaint_hold_days"))));
}

void ConductFactsDialog::fillStanding()
{
    standing_->clear();
    for (const ConductFactRow& fact : ConductFactRepository(context().reader()).standing(party()))
        standing_->addContent(standingLine(fact));
}

QWidget* ConductFactsDialog::standingLine(const ConductFactRow& fact)
{
    QStringList words{label(fact.kind)};
    if (fact.group)
        words << label(*fact.group);
    if (fact.kind == ConductFactKind::Deceased)
        words << toIso(fact.sinceOn);
    if (fact.untilOn.isValid())
        words << tr("until %1").arg(toIso(fact.untilOn));
    if (fact.hours)
        words << QStringLiteral("%1–%2").arg(fact.hours->from.toString(clockFormat),
                                             fact.hours->until.toString(clockFormat));
    words << fact.note << tr("recorded by %1").arg(fact.recordedByName);
    if (fact.approvedAt.isValid())
        words << tr("contacts approved by %1").arg(fact.approvedByName);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(textLabel(words.join(QStringLiteral(" · ")), line), 1);
    if (fact.kind == ConductFactKind::SpecialGroup && !fact.approvedAt.isValid()) {
        auto* agree = smallButton(QStringLiteral("approve_fact_%1").arg(code(fact.kind)), tr("Approve contacts"), line);
        setBlocked(agree, whyNot(context(), Permission::OverrideConduct));
        connect(agree, &QToolButton::clicked, this, [this, id = fact.id] { approve(id); });
        row->addWidget(agree);
    }
    auto* end = smallButton(QStringLiteral("lift_fact_%1").arg(code(fact.kind)), tr("Lift…"), line);
    setBlocked(end, whyNot(context(), fact.kind == ConductFactKind::OtherHours ? Permission::RecordConduct
                                                                               : Permission::OverrideConduct));
    connect(end, &QToolButton::clicked, this, [this, id = fact.id] { lift(id); });
    row->addWidget(end);
    return line;
}

void ConductFactsDialog::approve(ConductFactId fact)
{
    write([borrower = view_.id(), fact](Services& services) { return services.conduct.approve(borrower, fact); },
          [this](Done) { fillStanding(); });
}

void ConductFactsDialog::lift(ConductFactId fact)
{
    const auto then = [this, fact](const QString& reason, ReasonDialog::Answer answer) {
        context().write(
            this,
            [borrower = view_.id(), fact, reason](Services& services) {
                return services.conduct.lift(borrower, fact, reason);
            },
            [this, answer](const Outcome& outcome) {
                answer(outcome);
                fillStanding();
            });
    };
    (new ReasonDialog(context(),
                      {QStringLiteral("lift_fact"), tr("Lift it"),
                       tr("From now on the conduct rules do not heed it any more. It stays in the audit."), tr("Lift")},
                      then, this))
        ->show();
}

void ConductFactsDialog::save()
{
    errors().clear();
    SetConductFact fact{.borrower = view_.id(),
                        .party = party(),
                        .kind = chosenIn<ConductFactKind>(*kind_),
                        .note = note_->text().trimmed()};
    switch (fact.kind) {
    case ConductFactKind::Deceased:
        if (const QString wrong = since_->problem(); !wrong.isEmpty())
            return errors().show(QStringLiteral("since_on"), wrong);
        fact.sinceOn = since_->date();
        break;
    case ConductFactKind::SpecialGroup:
        fact.group = chosenIn<SpecialGroup>(*group_);
        break;
    case ConductFactKind::OtherHours:
        fact.hours = HoursOfDay{from_->time(), to_->time()};
        break;
    case ConductFactKind::DisputeHold:
    case ConductFactKind::ComplaintHold:
        if (const QString wrong = until_->problem(); !wrong.isEmpty())
            return errors().show(QStringLiteral("until_on"), wrong);
        fact.untilOn = until_->date();
        break;
    }
    write([fact](Services& services) { return services.conduct.set(fact); },
          [this](ConductFactId) {
              note_->clear();
              fillStanding();
          });
}

} // namespace qingshou
