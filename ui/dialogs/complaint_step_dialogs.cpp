// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/complaint_step_dialogs.h"

#include "core/services/settings.h"
#include "ui/dialogs/staff_combo.h"
#include "ui/models/complaint_list.h"
#include "ui/support/complaint_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace qingshou {

ComplaintAssignDialog::ComplaintAssignDialog(const PageContext& pageContext, const ComplaintRow& complaint,
                                             QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("complaint_assign"), tr("Who handles the complaint"), tr("Assign"),
                 parent),
      complaint_(complaint.id)
{
    addWidget(textLabel(complaintSentence(complaint), this));
    handler_ = staffCombo(QStringLiteral("complaint_handler"), pageContext.reader(), false, this);
    chooseStaff(*handler_, complaint.handledBy());
    FormField* handler = field(QStringLiteral("handler"), tr("Handled by"), handler_);
    handler->setHint(tr("Not who is complained of."));
    addWidget(handler);
    complex_ = new QCheckBox(tr("Complex case: more days for the answer"), this);
    complex_->setObjectName(QStringLiteral("complaint_complex"));
    complex_->setChecked(complaint.complex);
    complex_->setEnabled(!complaint.extendedAt.isValid());
    addWidget(complex_);
    startWith({480, 280});
    handler_->setFocus();
}

void ComplaintAssignDialog::save()
{
    errors().clear();
    write([data = AssignComplaint{complaint_, chosenStaff(*handler_).user, complex_->isChecked()}](Services& services) {
        return services.complaints.assign(data);
    });
}

ComplaintAnswerDialog::ComplaintAnswerDialog(const PageContext& pageContext, const ComplaintRow& complaint,
                                             QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("complaint_answer_dialog"), tr("Answer to the complaint"), tr("Answered"),
                 parent),
      complaint_(complaint.id)
{
    const QDate today = pageContext.today();
    addWidget(textLabel(complaintSentence(complaint), this));
    outcome_ = enumCombo<ComplaintOutcome>(
        QStringLiteral("complaint_outcome"), [](ComplaintOutcome outcome) { return label(outcome); }, this);
    on_ = new DateEdit(today, this);
    on_->setObjectName(QStringLiteral("complaint_answered_on"));
    on_->setRange(complaint.receivedOn, today);
    on_->setDate(today);
    QList<QWidget*> row{field(QStringLiteral("outcome"), tr("Outcome"), outcome_),
                        field(QStringLiteral("answered_on"), tr("Told on"), on_)};
    if (complaint.borrower.isValid()) {
        returnVisit_ = new DateEdit(today, this);
        returnVisit_->setObjectName(QStringLiteral("complaint_return_visit_on"));
        returnVisit_->setRange(today, {});
        returnVisit_->setDate(
            today.addDays(Settings::load(pageContext.reader()).number(QStringLiteral("return_visit_days"))));
        FormField* visit = field(QStringLiteral("return_visit_on"), tr("Return visit on"), returnVisit_);
        visit->setHint(tr("empty: none"));
        row << visit;
    }
    addRow(row);
    answer_ = new QPlainTextEdit(this);
    answer_->setObjectName(QStringLiteral("complaint_answer"));
    answer_->setTabChangesFocus(true);
    addWidget(field(QStringLiteral("answer"), tr("What was found, and what was answered"), answer_), 1);
    startWith({620, 420});
    answer_->setFocus();
}

void ComplaintAnswerDialog::save()
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("answered_on"), wrong);
    if (returnVisit_)
        if (const QString wrong = returnVisit_->problem(); !wrong.isEmpty())
            return errors().show(QStringLiteral("return_visit_on"), wrong);
    write([data = AnswerComplaint{complaint_, chosenIn<ComplaintOutcome>(*outcome_), on_->date(),
                                  answer_->toPlainText(), returnVisit_ ? returnVisit_->date() : QDate()}](
              Services& services) { return services.complaints.answer(data); });
}

} // namespace qingshou
