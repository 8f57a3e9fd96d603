// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_contact_dialog.h"

#include "core/base/working_calendar.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

namespace qingshou {

PlanContactDialog::PlanContactDialog(const PageContext& pageContext, std::vector<BorrowerId> borrowers, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("plan_contact_dialog"), tr("Plan a contact"), tr("Plan"), parent),
      borrowers_(std::move(borrowers))
{
    const QDate today = pageContext.today();
    addWidget(textLabel(tr("%n borrower(s) will be contacted:", nullptr, static_cast<int>(borrowers_.size())), this));
    channel_ = enumCombo<ContactChannel>(
        QStringLiteral("plan_channel"), [](ContactChannel channel) { return label(channel); }, this);
    on_ = new DateEdit(today, this);
    on_->setObjectName(QStringLiteral("plan_on"));
    on_->setRange(today, {});
    on_->setDate(WorkingCalendar::builtIn().addWorkingDays(today, 1).date);
    addRow({field(QStringLiteral("channel"), tr("By"), channel_),
            field(QStringLiteral("planned_on"), tr("Planned for"), on_)});
    purpose_ = new QComboBox(this);
    purpose_->setObjectName(QStringLiteral("plan_purpose"));
    purpose_->setEditable(true);
    purpose_->setInsertPolicy(QComboBox::NoInsert);
    purpose_->lineEdit()->setMaxLength(300);
    purpose_->addItems({QString(), tr("Collect what is overdue"), tr("Remind of a promise"),
                        tr("Deliver a demand notice"), tr("Check income and assets"), tr("Agree on a repayment plan")});
    FormField* purpose = field(QStringLiteral("purpose"), tr("What for"), purpose_);
    purpose->setHint(tr("Takes the place of the next action that stands; the next contact recorded has done it."));
    addWidget(purpose);
    startWith({480, 260});
    channel_->setFocus();
}

void PlanContactDialog::save()
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("planned_on"), wrong);
    write([planned = PlanContact{borrowers_, chosenIn<ContactChannel>(*channel_), on_->date(),
                                 purpose_->currentText().trimmed()}](Services& services) {
        return services.plannedContacts.plan(planned);
    });
}

ReasonDialog* withdrawPlannedDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent)
{
    const ReasonDialog::Texts texts{
        QStringLiteral("withdraw_planned"), PlanContactDialog::tr("Withdraw planned contacts"),
        PlanContactDialog::tr("Of %n borrower(s), what is planned and not done yet; what was to be done before it is "
                              "the next action again.",
                              nullptr, static_cast<int>(borrowers.size())),
        PlanContactDialog::tr("Withdraw")};
    return reasonDialog(
        context, texts,
        [borrowers = std::move(borrowers)](Services& services, const QString& reason) {
            return services.plannedContacts.withdraw(borrowers, reason);
        },
        parent);
}

} // namespace qingshou
