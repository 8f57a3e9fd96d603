// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/return_visit_dialog.h"

#include "core/base/clock.h"
#include "core/services/settings.h"
#include "ui/dialogs/staff_combo.h"
#include "ui/support/complaint_labels.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

namespace qingshou {

ReturnVisitDialog::ReturnVisitDialog(const PageContext& pageContext, const About& about, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("return_visit_dialog"), tr("Schedule a return visit"), tr("Schedule"),
                 parent),
      about_(about)
{
    const QDate today = pageContext.today();
    addWidget(textLabel(tr("Borrower: %1").arg(about.name), this));
    channel_ = enumCombo<ContactChannel>(
        QStringLiteral("return_visit_channel"), [](ContactChannel channel) { return label(channel); }, this,
        [](ContactChannel channel) { return channel != ContactChannel::PublicNotice; });
    on_ = new DateEdit(today, this);
    on_->setObjectName(QStringLiteral("return_visit_on"));
    on_->setRange(today, {});
    on_->setDate(today.addDays(Settings::load(pageContext.reader()).number(QStringLiteral("return_visit_days"))));
    officer_ = staffCombo(QStringLiteral("return_visit_officer"), pageContext.reader(), true, this);
    chooseStaff(*officer_, about.officer);
    addRow({field(QStringLiteral("channel"), tr("By"), channel_), field(QStringLiteral("due_on"), tr("Due"), on_)});
    FormField* officer = field(QStringLiteral("officer"), tr("Whose work is asked about"), officer_);
    officer->setHint(tr("Somebody else makes the return visit."));
    addWidget(officer);
    purpose_ = new QLineEdit(this);
    purpose_->setObjectName(QStringLiteral("return_visit_purpose"));
    purpose_->setMaxLength(200);
    addWidget(field(QStringLiteral("purpose"), tr("What for"), purpose_));
    startWith({480, 320});
    on_->setFocus();
}

void ReturnVisitDialog::save()
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("due_on"), wrong);
    write([data = ScheduleReturnVisit{about_.borrower, about_.complaint, chosenStaff(*officer_), on_->date(),
                                      chosenIn<ContactChannel>(*channel_), purpose_->text()}](Services& services) {
        return services.returnVisits.schedule(data);
    });
}

ReturnVisitResultDialog::ReturnVisitResultDialog(const PageContext& pageContext, const ReturnVisitRow& visit,
                                                 QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("return_visit_result"), tr("What came of the return visit"), tr("Save"),
                 parent),
      visit_(visit.id)
{
    addWidget(textLabel(tr("%1, concerning %2. %3").arg(visit.borrowerName, visit.officer.name, visit.purpose), this));
    satisfaction_ = new QComboBox(this);
    satisfaction_->setObjectName(QStringLiteral("return_visit_satisfaction"));
    for (int points = mostSatisfaction; points >= leastSatisfaction; --points)
        satisfaction_->addItem(satisfactionText(points), points);
    satisfaction_->setCurrentIndex(-1); // nobody's answer is presumed
    on_ = new DateEdit(pageContext.today(), this);
    on_->setObjectName(QStringLiteral("return_visit_done_on"));
    on_->setRange(Clock::chinaTime(visit.scheduledAt).date(), pageContext.today());
    on_->setDate(pageContext.today());
    addRow({field(QStringLiteral("satisfaction"), tr("Satisfaction"), satisfaction_),
            field(QStringLiteral("done_on"), tr("Made on"), on_)});
    remark_ = new QLineEdit(this);
    remark_->setObjectName(QStringLiteral("return_visit_remark"));
    remark_->setMaxLength(500);
    addWidget(field(QStringLiteral("note"), tr("What was said"), remark_));
    startWith({480, 280});
    satisfaction_->setFocus();
}

void ReturnVisitResultDialog::save()
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("done_on"), wrong);
    write([data = RecordReturnVisit{visit_, on_->date(), satisfaction_->currentData().toInt(), remark_->text()}](
              Services& services) { return services.returnVisits.record(data); });
}

} // namespace qingshou
