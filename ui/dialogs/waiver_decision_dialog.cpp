// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/waiver_decision_dialog.h"

#include "core/base/clock.h"
#include "ui/models/concession_text.h"
#include "ui/support/waiver_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/form_field.h"

#include <QLineEdit>
#include <QPushButton>

namespace qingshou {

WaiverDecisionDialog::WaiverDecisionDialog(const PageContext& pageContext, const BorrowerView& view,
                                           const WaiverRow& waiver, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("waiver_decision"), tr("Decision on the waiver"), tr("Approved"), parent),
      waiver_(waiver.id)
{
    auto* facts = new Facts(this);
    facts->add(tr("Borrower"), view.page.borrower.name);
    facts->addAmount(tr("Owed when proposed (yuan)"), waiver.owed.total().toYuan());
    facts->addAmount(tr("To be waived (yuan)"), waiver.waived.total().toYuan(), true);
    facts->add(tr("Of it"), partsText(waiver.waived));
    facts->add(tr("Condition"), conditionText(view, waiver));
    facts->add(tr("Why"), waiver.reason);
    facts->add(tr("Application"), waiver.application);
    facts->add(tr("Proposed by"), waiver.proposedByName);
    addWidget(facts);
    level_ = enumCombo<ApprovalLevel>(
        QStringLiteral("waiver_level"), [](ApprovalLevel level) { return label(level); }, this,
        [least = waiver.level](ApprovalLevel level) { return level >= least; });
    on_ = new DateEdit(pageContext.today(), this);
    on_->setObjectName(QStringLiteral("waiver_decided_on"));
    on_->setRange(Clock::chinaTime(waiver.proposedAt).date(), pageContext.today());
    on_->setDate(pageContext.today());
    number_ = new QLineEdit(this);
    number_->setObjectName(QStringLiteral("waiver_approval_number"));
    number_->setMaxLength(60);
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("waiver_decision_note"));
    note_->setPlaceholderText(tr("needed to refuse"));
    note_->setMaxLength(500);
    addRow({field(QStringLiteral("level"), tr("Decided by"), level_),
            field(QStringLiteral("decided_on"), tr("On"), on_),
            field(QStringLiteral("approval_number"), tr("Approval number"), number_)});
    FormField* note = field(QStringLiteral("note"), tr("Remark"), note_);
    errors().add(QStringLiteral("reason"), note);
    addWidget(note);
    QPushButton* refuse = addButton(QStringLiteral("waiver_refuse"), tr("Refused"));
    connect(refuse, &QPushButton::clicked, this, [this] { decide(WaiverDecision::Refused); });
    startWith({620, 400});
    number_->setFocus();
}

void WaiverDecisionDialog::save()
{
    decide(WaiverDecision::Approved);
}

void WaiverDecisionDialog::decide(WaiverDecision decision)
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("decided_on"), wrong);
    if (decision == WaiverDecision::Refused && note_->text().trimmed().isEmpty())
        return errors().show(QStringLiteral("note"), tr("Why is it refused?"));
    write([decided = DecideWaiver{waiver_, decision, chosenIn<ApprovalLevel>(*level_), on_->date(), number_->text(),
                                  note_->text()}](Services& services) { return services.waivers.decide(decided); });
}

} // namespace qingshou
