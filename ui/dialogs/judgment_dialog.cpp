// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/judgment_dialog.h"

#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "ui/models/period_text.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace qingshou {

JudgmentDialog::JudgmentDialog(const PageContext& pageContext, const BorrowerView& view, LoanId loan,
                               JudgmentId judgment, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("judgment_dialog"), tr("Judgment"), tr("Save"), parent), view_(view),
      loan_(loan), judgment_(judgment)
{
    makeFields();
    arrange();
    for (const LoanCard& card : view_.page.loans) {
        for (const JudgmentRow& row : card.judgments) {
            if (row.id == judgment_)
                fill(row);
        }
    }
    kindChosen();
    connect(kind_, &QComboBox::currentIndexChanged, this, &JudgmentDialog::kindChosen);
    connect(appealed_, &QCheckBox::toggled, this, &JudgmentDialog::preview);
    connect(withinDays_, &QSpinBox::valueChanged, this, &JudgmentDialog::preview);
    for (DateEdit* edit : {decided_, servedBank_, servedDebtor_, effective_, untilDay_})
        connect(edit, &DateEdit::dateChanged, this, &JudgmentDialog::preview);
    startWith({640, 460});
}

DateEdit* JudgmentDialog::day(const QString& objectName, bool future)
{
    auto* edit = new DateEdit(context().today(), this);
    edit->setObjectName(objectName);
    if (!future)
        edit->setRange({}, context().today());
    return edit;
}

void JudgmentDialog::makeFields()
{
    kind_ = enumCombo<JudgmentKind>(
        QStringLiteral("judgment_kind"), [](JudgmentKind kind) { return label(kind); }, this);
    number_ = new QLineEdit(this);
    number_->setObjectName(QStringLiteral("document_number"));
    number_->setMaxLength(80);
    procedure_ = new QComboBox(this);
    procedure_->setObjectName(QStringLiteral("judgment_procedure"));
    procedure_->addItem(tr("none recorded"), qint64{0});
    if (const LoanCard* card = view_.loan(loan_)) {
        for (const LegalEventRow& row : card->legalEvents) {
            if (row.counts() && isProcedure(row.event.kind) && row.event.ending == ProcedureEnd::Open)
                procedure_->addItem(QStringLiteral("%1 %2").arg(toIso(row.event.on), label(row.event.kind)),
                                    row.event.id.value);
        }
        procedure_->setCurrentIndex(procedure_->count() - 1);
    }
    decided_ = day(QStringLiteral("decided_on"));
    servedBank_ = day(QStringLiteral("served_bank"));
    servedDebtor_ = day(QStringLiteral("served_debtor"));
    appealed_ = new QCheckBox(tr("Somebody appealed"), this);
    appealed_->setObjectName(QStringLiteral("appealed"));
    effective_ = day(QStringLiteral("effective_on"));
    withinDays_ = new QSpinBox(this);
    withinDays_->setObjectName(QStringLiteral("within_days"));
    withinDays_->setRange(-1, 3650);
    withinDays_->setValue(-1);
    withinDays_->setSpecialValueText(tr("not stated"));
    untilDay_ = day(QStringLiteral("perform_until"), true);
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("judgment_note"));
    note_->setMaxLength(500);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("judgment_reason"));
    reason_->setMaxLength(300);
    preview_ = textLabel({}, this);
    preview_->setObjectName(QStringLiteral("judgment_preview"));
    preview_->setProperty("look", QStringLiteral("preview"));
}

void JudgmentDialog::arrange()
{
    addRow({field(QStringLiteral("kind"), tr("Kind"), kind_),
            field(QStringLiteral("document_number"), tr("Document number"), number_)});
    addRow({field(QStringLiteral("procedure"), tr("Ends the procedure"), procedure_),
            field(QStringLiteral("decided_on"), tr("Decided on"), decided_)});
    FormField* bank = field(QStringLiteral("served_on"), tr("Served on the bank"), servedBank_);
    errors().add(QStringLiteral("served_on_bank_on"), bank);
    FormField* debtor = field(QStringLiteral("served_on_debtor_on"), tr("Served on the debtor"), servedDebtor_);
    addRow({bank, debtor, field(QStringLiteral("effective_on"), tr("Took effect on, if known"), effective_)});
    addWidget(appealed_);
    addRow({field(QStringLiteral("perform_within_days"), tr("To be performed within days of effect"), withinDays_),
            field(QStringLiteral("perform_until_on"), tr("or by (instalments: the last)"), untilDay_)});
    addWidget(field(QStringLiteral("note"), tr("Remark"), note_));
    FormField* why = field(QStringLiteral("reason"), tr("Reason of the correction"), reason_);
    why->setVisible(judgment_.isValid());
    addWidget(why);
    addWidget(preview_);
}

void JudgmentDialog::fill(const JudgmentRow& row)
{
    loan_ = row.loan;
    chooseIn(*kind_, row.kind);
    number_->setText(row.documentNumber);
    procedure_->setEnabled(false);
    decided_->setEnabled(false);
    servedBank_->setDate(row.servedOnBankOn);
    servedDebtor_->setDate(row.servedOnDebtorOn);
    appealed_->setChecked(row.appealed);
    effective_->setDate(row.effectiveOn);
    withinDays_->setValue(row.performWithinDays.value_or(-1));
    untilDay_->setDate(row.performUntilOn);
    note_->setText(row.note);
}

void JudgmentDialog::kindChosen()
{
    const bool immediate = chosenIn<JudgmentKind>(*kind_) == JudgmentKind::Immediate;
    appealed_->setEnabled(!immediate);
    preview();
}

RecordJudgment JudgmentDialog::typed() const
{
    RecordJudgment judgment;
    judgment.loan = loan_;
    judgment.procedure = LegalEventId{procedure_->currentData().toLongLong()};
    judgment.documentNumber = number_->text().trimmed();
    judgment.kind = chosenIn<JudgmentKind>(*kind_);
    judgment.decidedOn = decided_->date();
    judgment.servedOnBankOn = servedBank_->date();
    judgment.servedOnDebtorOn = servedDebtor_->date();
    judgment.appealed = appealed_->isEnabled() && appealed_->isChecked();
    judgment.effectiveOn = effective_->date();
    if (withinDays_->value() >= 0)
        judgment.performWithinDays = withinDays_->value();
    judgment.performUntilOn = untilDay_->date();
    judgment.note = note_->text().trimmed();
    return judgment;
}

void JudgmentDialog::preview()
{
    const RecordJudgment judgment = typed();
    JudgmentRow row;
    row.kind = judgment.kind;
    row.servedOnBankOn = judgment.servedOnBankOn;
    row.servedOnDebtorOn = judgment.servedOnDebtorOn;
    row.appealed = judgment.appealed;
    row.effectiveOn = judgment.effectiveOn;
    row.performWithinDays = judgment.performWithinDays;
    row.performUntilOn = judgment.performUntilOn;
    static const WorkingCalendar calendar = WorkingCalendar::builtIn();
    const Enforcement enforcement = enforcementOf(row.judgment(), {}, calendar, view_.asOf);
    QStringList lines{tr("Apply for enforcement by: %1").arg(deadlineText(enforcement.end, enforcement.state))};
    for (const QString& step : stepTexts(enforcement.steps, {}))
        lines << QStringLiteral("· %1").arg(step);
    preview_->setText(lines.join(QLatin1Char('\n')));
}

void JudgmentDialog::save()
{
    errors().clear();
    for (const auto& [name, edit] : {std::pair{QStringLiteral("decided_on"), decided_},
                                     {QStringLiteral("served_on"), servedBank_},
                                     {QStringLiteral("served_on_debtor_on"), servedDebtor_},
                                     {QStringLiteral("effective_on"), effective_},
                                     {QStringLiteral("perform_until_on"), untilDay_}}) {
        if (!edit->problem().isEmpty())
            return errors().show(name, edit->problem());
    }
    const RecordJudgment judgment = typed();
    if (judgment_.isValid()) {
        write([id = judgment_, judgment, reason = reason_->text().trimmed()](Services& services) {
            return services.legalEvents.correctJudgment(id, judgment, reason);
        });
    } else {
        write([judgment](Services& services) { return services.legalEvents.recordJudgment(judgment); });
    }
}

} // namespace qingshou
