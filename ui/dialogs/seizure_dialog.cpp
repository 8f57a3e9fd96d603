// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/seizure_dialog.h"

#include "core/base/dates.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace qingshou {
namespace {

QString titleOf(SeizureDialog::Task task)
{
    switch (task) {
    case SeizureDialog::Task::Record:
        return SeizureDialog::tr("Seizure");
    case SeizureDialog::Task::Renew:
        return SeizureDialog::tr("Renew a seizure");
    case SeizureDialog::Task::Release:
        return SeizureDialog::tr("Release of a seizure");
    }
    return {};
}

} // namespace

SeizureDialog::SeizureDialog(const PageContext& pageContext, const BorrowerView& view, LoanId loan, Task task,
                             const SeizureRow& seizure, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("seizure_dialog"), titleOf(task), tr("Save"), parent), view_(view),
      loan_(loan), task_(task), seizure_(seizure)
{
    makeFields();
    if (task_ != Task::Record)
        addWidget(textLabel(tr("%1, to %2").arg(seizure_.description, toIso(seizure_.untilOn)), this));
    switch (task_) {
    case Task::Record:
        addRecordFields();
        break;
    case Task::Renew:
        addRenewFields();
        break;
    case Task::Release:
        addReleaseFields();
        break;
    }
    addWidget(preview_);
    preview();
    startWith({560, task_ == Task::Record ? 380 : 260});
}

DateEdit* SeizureDialog::day(const QString& objectName, bool future)
{
    auto* edit = new DateEdit(context().today(), this);
    edit->setObjectName(objectName);
    if (!future)
        edit->setRange({}, context().today());
    connect(edit, &DateEdit::dateChanged, this, &SeizureDialog::preview);
    return edit;
}

QLineEdit* SeizureDialog::line(const QString& objectName, int longest)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setMaxLength(longest);
    return edit;
}

void SeizureDialog::makeFields()
{
    property_ = enumCombo<SeizedProperty>(
        QStringLiteral("seized_property"), [](SeizedProperty value) { return label(value); }, this);
    chooseIn(*property_, task_ == Task::Record ? SeizedProperty::RealEstate : seizure_.property);
    connect(property_, &QComboBox::currentIndexChanged, this, &SeizureDialog::preview);
    whose_ = new QComboBox(this);
    whose_->setObjectName(QStringLiteral("seized_from"));
    whose_->addItem(tr("%1 (borrower)").arg(view_.page.borrower.name), qint64{0});
    if (const LoanCard* card = view_.loan(loan_))
        for (const GuaranteeRow& guarantee : card->guarantees)
            whose_->addItem(tr("%1 (guarantor)").arg(guarantee.partyName), guarantee.id.value);
    description_ = line(QStringLiteral("seized_description"), 200);
    court_ = line(QStringLiteral("seizing_court"), 80);
    number_ = line(QStringLiteral("seizure_number"), 80);
    note_ = line(QStringLiteral("seizure_note"), 300);
    from_ = day(QStringLiteral("seizure_from"));
    until_ = day(QStringLiteral("seizure_until"), true);
    preview_ = textLabel({}, this);
    preview_->setObjectName(QStringLiteral("seizure_preview"));
    preview_->setProperty("look", QStringLiteral("preview"));
}

void SeizureDialog::addRecordFields()
{
    addWidget(field(QStringLiteral("description"), tr("What is seized"), description_));
    addRow({field(QStringLiteral("property"), tr("Kind of property"), property_),
            field(QStringLiteral("guarantee"), tr("Whose"), whose_)});
    addRow({field(QStringLiteral("court"), tr("Court"), court_),
            field(QStringLiteral("document_number"), tr("Ruling, number"), number_)});
    addRow({field(QStringLiteral("seized_on"), tr("Seized on"), from_),
            field(QStringLiteral("until_on"), tr("Until (empty: the longest)"), until_)});
    addWidget(field(QStringLiteral("note"), tr("Remark"), note_));
    description_->setFocus();
}

void SeizureDialog::addRenewFields()
{
    addWidget(field(QStringLiteral("document_number"), tr("Ruling, number"), number_));
    addRow({field(QStringLiteral("renewed_on"), tr("Renewed on"), from_),
            field(QStringLiteral("until_on"), tr("Until (empty: the longest)"), until_)});
    number_->setFocus();
}

void SeizureDialog::addReleaseFields()
{
    addRow({field(QStringLiteral("released_on"), tr("Released on"), from_)});
    addWidget(field(QStringLiteral("reason"), tr("Reason"), note_));
    from_->setFocus();
}

void SeizureDialog::preview()
{
    const QDate from = from_->date();
    if (task_ == Task::Release || !from.isValid()) {
        preview_->setVisible(false);
        return;
    }
    const QDate longest = longestSeizure(chosenIn<SeizedProperty>(*property_), from);
    const QDate until = until_->date().isValid() ? until_->date() : longest;
    preview_->setVisible(true);
    preview_->setText(
        tr("Lasts to %1. Apply for a renewal in time; the law allows %2 at most.").arg(toIso(until), toIso(longest)));
}

void SeizureDialog::save()
{
    errors().clear();
    const QString first = task_ == Task::Record  ? QStringLiteral("seized_on")
                          : task_ == Task::Renew ? QStringLiteral("renewed_on")
                                                 : QStringLiteral("released_on");
    if (!from_->problem().isEmpty())
        return errors().show(first, from_->problem());
    if (task_ != Task::Release && !until_->problem().isEmpty())
        return errors().show(QStringLiteral("until_on"), until_->problem());
    switch (task_) {
    case Task::Record:
        return write([seizure = RecordSeizure{
                          loan_, GuaranteeId{whose_->currentData().toLongLong()}, chosenIn<SeizedProperty>(*property_),
                          description_->text(), court_->text(), number_->text(), from_->date(), until_->date(),
                          note_->text()}](Services& services) { return services.seizures.record(seizure); });
    case Task::Renew:
        return write([renewal = RenewSeizure{seizure_.id, number_->text(), from_->date(), until_->date()}](
                         Services& services) { return services.seizures.renew(renewal); });
    case Task::Release:
        return write([id = seizure_.id, on = from_->date(), reason = note_->text()](Services& services) {
            return services.seizures.release(id, on, reason);
        });
    }
}

} // namespace qingshou
