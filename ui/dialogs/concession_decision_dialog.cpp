// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/concession_decision_dialog.h"

#include "core/services/services.h"
#include "ui/support/waiver_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"

#include <QLineEdit>
#include <QPushButton>

namespace qingshou {

ConcessionDecisionDialog::ConcessionDecisionDialog(const PageContext& pageContext, const ConcessionProposed& proposed,
                                                   QWidget* parent)
    : FormDialog(pageContext, proposed.name + QStringLiteral("_decision"), proposed.title, tr("Approved"), parent),
      record_(proposed.record)
{
    const auto named = [&](QWidget* widget, const char* what) {
        widget->setObjectName(proposed.name + QLatin1Char('_') + QLatin1String(what));
    };
    addWidget(proposed.facts);
    level_ = enumCombo<ApprovalLevel>(
        proposed.name + QStringLiteral("_level"), [](ApprovalLevel level) { return label(level); }, this,
        [least = proposed.level](ApprovalLevel level) { return level >= least; });
    on_ = new DateEdit(pageContext.today(), this);
    named(on_, "decided_on");
    on_->setRange(proposed.on, pageContext.today());
    on_->setDate(pageContext.today());
    number_ = new QLineEdit(this);
    named(number_, "approval_number");
    number_->setMaxLength(60);
    note_ = new QLineEdit(this);
    named(note_, "decision_note");
    note_->setPlaceholderText(tr("needed to refuse"));
    note_->setMaxLength(500);
    addRow({field(QStringLiteral("level"), tr("Decided by"), level_),
            field(QStringLiteral("decided_on"), tr("On"), on_),
            field(QStringLiteral("approval_number"), tr("Approval number"), number_)});
    FormField* note = field(QStringLiteral("note"), tr("Remark"), note_);
    errors().add(QStringLiteral("reason"), note);
    addWidget(note);
    QPushButton* refuse = addButton(proposed.name + QStringLiteral("_refuse"), tr("Refused"));
    connect(refuse, &QPushButton::clicked, this, [this] { decide(WaiverDecision::Refused); });
    startWith({620, 400});
    number_->setFocus();
}

void ConcessionDecisionDialog::save()
{
    decide(WaiverDecision::Approved);
}

void ConcessionDecisionDialog::decide(WaiverDecision decision)
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("decided_on"), wrong);
    if (decision == WaiverDecision::Refused && note_->text().trimmed().isEmpty())
        return errors().show(QStringLiteral("note"), tr("Why is it refused?"));
    write([record = record_, decided = ConcessionDecision{decision, chosenIn<ApprovalLevel>(*level_), on_->date(),
                                                          number_->text(), note_->text()}](Services& services) {
        return record(services, decided);
    });
}

} // namespace qingshou
