// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/complaint_dialog.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "core/storage/branch_repository.h"
#include "ui/dialogs/staff_combo.h"
#include "ui/pages/settings/branch_choices.h"
#include "ui/support/complaint_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace qingshou {

ComplaintDialog::ComplaintDialog(const PageContext& pageContext, const About& about, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("complaint_dialog"), tr("Register a complaint"), tr("Register"), parent),
      about_(about)
{
    const QDate today = pageContext.today();
    kind_ = enumCombo<ComplaintKind>(
        QStringLiteral("complaint_kind"), [](ComplaintKind kind) { return label(kind); }, this);
    channel_ = enumCombo<ComplaintChannel>(
        QStringLiteral("complaint_channel"), [](ComplaintChannel channel) { return label(channel); }, this);
    received_ = new DateEdit(today, this);
    received_->setObjectName(QStringLiteral("complaint_received_on"));
    received_->setRange({}, today);
    received_->setDate(today);
    if (about.borrower.isValid()) {
        addWidget(textLabel(tr("Borrower: %1").arg(about.name), this));
    } else {
        branch_ = new QComboBox(this);
        branch_->setObjectName(QStringLiteral("complaint_branch"));
        std::vector<Branch> branches = BranchRepository(pageContext.reader()).all();
        std::erase_if(branches, [&](const Branch& branch) { return !pageContext.scope().contains(branch.id); });
        fillBranches(*branch_, branches, {});
        addWidget(field(QStringLiteral("branch"), tr("Branch"), branch_));
        chooseIn(*kind_, ComplaintKind::Publicity);
    }
    addRow({field(QStringLiteral("kind"), tr("Kind"), kind_),
            field(QStringLiteral("channel"), tr("How it came in"), channel_),
            field(QStringLiteral("received_on"), tr("Received on"), received_)});
    complainant_ = new QLineEdit(this);
    complainant_->setObjectName(QStringLiteral("complaint_complainant"));
    complainant_->setMaxLength(60);
    complainant_->setText(about.name);
    concerned_ = staffCombo(QStringLiteral("complaint_concerned"), pageContext.reader(), true, this);
    addRow({field(QStringLiteral("complainant"), tr("Who complains"), complainant_),
            field(QStringLiteral("concerned"), tr("Who is complained of"), concerned_)});
    asserted_ = new QPlainTextEdit(this);
    asserted_->setObjectName(QStringLiteral("complaint_asserted"));
    asserted_->setTabChangesFocus(true);
    addWidget(field(QStringLiteral("asserted"), tr("What is asserted"), asserted_), 1);
    complex_ = new QCheckBox(tr("Complex case"), this);
    complex_->setObjectName(QStringLiteral("complaint_complex"));
    deadline_ = textLabel({}, this);
    deadline_->setObjectName(QStringLiteral("complaint_deadline"));
    addRow({complex_, deadline_}, {0, 1});
    connect(complex_, &QCheckBox::toggled, this, &ComplaintDialog::showDeadline);
    connect(received_, &DateEdit::dateChanged, this, &ComplaintDialog::showDeadline);
    showDeadline();
    startWith({620, 460});
    asserted_->setFocus();
}

void ComplaintDialog::showDeadline()
{
    if (!received_->date().isValid())
        return deadline_->clear();
    const CalendarDay due =
        complaintDeadline({.receivedOn = received_->date(), .complex = complex_->isChecked()},
                          complaintRules(Settings::load(context().reader())), WorkingCalendar::builtIn());
    const QString day = due.provisional ? tr("%1 (provisional)").arg(toIso(due.date)) : toIso(due.date);
    deadline_->setText(about_.borrower.isValid()
                           ? tr("To be answered by %1; until then contact with the borrower is on hold.").arg(day)
                           : tr("To be answered by %1.").arg(day));
}

void ComplaintDialog::save()
{
    errors().clear();
    if (const QString wrong = received_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("received_on"), wrong);
    RegisterComplaint said;
    said.kind = chosenIn<ComplaintKind>(*kind_);
    said.channel = chosenIn<ComplaintChannel>(*channel_);
    said.borrower = about_.borrower;
    said.branch = branch_ ? chosenBranch(*branch_) : BranchId{};
    said.receivedOn = received_->date();
    said.complainant = complainant_->text();
    said.concerned = chosenStaff(*concerned_);
    said.asserted = asserted_->toPlainText();
    said.complex = complex_->isChecked();
    write([said](Services& services) { return services.complaints.registerComplaint(said); });
}

} // namespace qingshou
