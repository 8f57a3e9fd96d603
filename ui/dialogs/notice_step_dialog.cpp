// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/notice_step_dialog.h"

#include "ui/dialogs/evidence_dialog.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/support/notice_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qingshou {

NoticeStepDialog::NoticeStepDialog(const PageContext& pageContext, const NoticeRow& notice, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("notice_step"), tr("What became of the notice"), tr("Save"), parent),
      notice_(notice)
{
    addWidget(textLabel(tr("%1 to %2, loan %3").arg(notice.number, notice.addressee, notice.loanNumber), this));
    step_ = enumCombo<NoticeStep>(
        QStringLiteral("notice_step_kind"), [](NoticeStep step) { return label(step); }, this,
        [&notice](NoticeStep step) { return step != NoticeStep::Voided && mayFollow(notice.kind, notice.step, step); });
    on_ = new DateEdit(pageContext.today(), this);
    on_->setObjectName(QStringLiteral("notice_step_on"));
    on_->setRange(notice.stepOn, pageContext.today());
    on_->setDate(pageContext.today());
    addRow({field(QStringLiteral("step"), tr("Outcome"), step_), field(QStringLiteral("happened_on"), tr("On"), on_)});
    receivedBy_ = line(QStringLiteral("notice_received_by"));
    receivedBy_->setPlaceholderText(tr("name and relation"));
    evidence_ = line(QStringLiteral("notice_evidence"));
    evidence_->setPlaceholderText(tr("receipt, number of the post, video, deed …"));
    addRow({field(QStringLiteral("received_by"), tr("Taken by"), receivedBy_),
            field(QStringLiteral("evidence"), tr("Proof"), evidence_)});
    firstStaff_ = line(QStringLiteral("notice_step_first_staff"));
    firstStaff_->setText(pageContext.session->name);
    secondStaff_ = line(QStringLiteral("notice_step_second_staff"));
    addRow({field(QStringLiteral("first_staff"), tr("Brought by"), firstStaff_),
            field(QStringLiteral("second_staff"), tr("And by, or a witness"), secondStaff_)});
    note_ = line(QStringLiteral("notice_step_note"));
    addWidget(field(QStringLiteral("note"), tr("Note"), note_));
    effect_ = textLabel({}, this);
    effect_->setObjectName(QStringLiteral("notice_step_effect"));
    addWidget(effect_);
    QPushButton* attach = addButton(QStringLiteral("notice_step_attach"), tr("Save and attach the scan…"));
    gate(*attach, *pageContext.session, Permission::RecordEvidence);
    connect(attach, &QPushButton::clicked, this, [this] {
        attaches_ = true;
        save();
    });
    connect(mainButton(), &QPushButton::pressed, this, [this] { attaches_ = false; });
    chooseIn(*step_, NoticeStep::Signed);
    connect(step_, &QComboBox::currentIndexChanged, this, &NoticeStepDialog::showEffect);
    showEffect();
    startWith({600, 400});
    step_->setFocus();
}

QLineEdit* NoticeStepDialog::line(const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(200);
    return edit;
}

void NoticeStepDialog::showEffect()
{
    const auto step = chosenIn<NoticeStep>(*step_);
    const std::optional<LegalEventKind> event = legalEventOf(notice_.kind, step);
    if (!event)
        effect_->setText(tr("This proves nothing yet: no legal period moves."));
    else if (notice_.guarantee.isValid())
        effect_->setText(tr("Recorded against this guarantor with the entry: %1.").arg(label(*event)));
    else if (showsConsent(notice_.kind, step))
        effect_->setText(
            tr("Recorded against the debtors with the entry: %1. The receipt also shows consent to perform.")
                .arg(label(*event)));
    else
        effect_->setText(tr("Recorded against the debtors with the entry: %1.").arg(label(*event)));
}

void NoticeStepDialog::save()
{
    errors().clear();
    if (const QString wrong = on_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("happened_on"), wrong);
    write([step = RecordNoticeStep{notice_.id, chosenIn<NoticeStep>(*step_), on_->date(), receivedBy_->text(),
                                   firstStaff_->text(), secondStaff_->text(), evidence_->text(),
                                   note_->text()}](Services& services) { return services.notices.recordStep(step); },
          [this](const LegalEventId&) {
              if (attaches_)
                  attachScan();
              accept();
          });
}

/// The step stands; the scan is asked for by the page, which goes on when the dialog is closed.
void NoticeStepDialog::attachScan()
{
    context().prompts.chooseFile(
        parentWidget(), {QStringLiteral("evidence"), tr("The scan of the receipt"), tr("All files (*)"), {}, {}},
        [page = parentWidget(), &pageContext = context(), notice = notice_](const QString& path) {
            if (const std::optional<BorrowerView> view = readBorrowerView(pageContext, notice.borrower))
                (new EvidenceDialog(pageContext, *view, {path}, {EvidenceOf::Notice, notice.id.value}, page))->show();
        });
}

} // namespace qingshou
