// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issue_notices_dialog.h"

#include "core/base/clock.h"
#include "core/storage/contact_repository.h"
#include "ui/dialogs/letter_issuing.h"
#include "ui/print/letter_template.h"
#include "ui/support/notice_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int daysToPay = 15, daysToObject = 7;
constexpr qsizetype wordsOfVisit = 24; // of what was said, to recognise it by

} // namespace

IssueNoticesDialog::IssueNoticesDialog(const PageContext& pageContext, std::vector<BorrowerId> borrowers,
                                       QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("issue_notices"), tr("Print notices and letters"), tr("Number and print…"),
                 parent),
      borrowers_(std::move(borrowers))
{
    addWidget(textLabel(tr("%n borrower(s). Demands are for every loan on which something is overdue. Figures are what "
                           "the ledger says is owed on its day.",
                           nullptr, static_cast<int>(borrowers_.size())),
                        this));
    // With its number before it, a digit chooses the kind.
    kind_ = enumCombo<NoticeKind>(
        QStringLiteral("notice_kind"),
        [](NoticeKind letter) { return QStringLiteral("%1 %2").arg(static_cast<int>(letter) + 1).arg(label(letter)); },
        this);
    makeFields();
    connect(kind_, &QComboBox::currentIndexChanged, this, &IssueNoticesDialog::showFields);
    showFields();
    startWith({620, 360});
    kind_->setFocus();
}

void IssueNoticesDialog::makeFields()
{
    const QDate today = context().today();
    const auto day = [&](const char* name, int days) {
        auto* edit = new DateEdit(today, this);
        edit->setObjectName(QLatin1String(name));
        edit->setDate(today.addDays(days));
        edit->setRange(today.addDays(1), {});
        return edit;
    };
    deadline_ = day("notice_deadline", daysToPay);
    objection_ = day("notice_objection", daysToObject);
    ofDemands_ = {field(QStringLiteral("deadline_on"), tr("Pay by"), deadline_),
                  field(QStringLiteral("objection_on"), tr("Object by"), objection_)};
    addRow({field(QStringLiteral("kind"), tr("Kind"), kind_), ofDemands_[0], ofDemands_[1]});
    phone_ = line(QStringLiteral("notice_phone"));
    complaintPhone_ = line(QStringLiteral("notice_complaint_phone"));
    ofDemands_.push_back(field(QStringLiteral("phone"), tr("Telephone on the notice"), phone_));
    ofDemands_.push_back(field(QStringLiteral("complaint_phone"), tr("Telephone for complaints"), complaintPhone_));
    addRow({ofDemands_[2], ofDemands_[3]});
    lawFirm_ = line(QStringLiteral("notice_law_firm"));
    lawyer_ = line(QStringLiteral("notice_lawyer"));
    ofLegalLetters_ = {field(QStringLiteral("law_firm"), tr("Law firm"), lawFirm_),
                       field(QStringLiteral("lawyer"), tr("Lawyer"), lawyer_)};
    addRow({ofLegalLetters_[0], ofLegalLetters_[1]});
    if (borrowers_.size() == 1)
        makeVisits();
    firstStaff_ = line(QStringLiteral("notice_first_staff"));
    secondStaff_ = line(QStringLiteral("notice_second_staff"));
    if (firstStaff_->text().isEmpty())
        firstStaff_->setText(context().session->name);
    addRow({field(QStringLiteral("first_staff"), tr("Handled by"), firstStaff_),
            field(QStringLiteral("second_staff"), tr("And by"), secondStaff_)});
}

void IssueNoticesDialog::choosePlan(PlanId plan)
{
    plan_ = plan;
    chooseIn(*kind_, NoticeKind::Agreement);
}

/// Which visit a record is filled from.
void IssueNoticesDialog::makeVisits()
{
    visit_ = new QComboBox(this);
    visit_->setObjectName(QStringLiteral("notice_visit"));
    visit_->addItem(tr("Blank, to be filled in by hand"), 0);
    for (const ContactRow& row : ContactRepository(context().reader()).ofBorrower(borrowers_.front()))
        if (row.channel == ContactChannel::Visit && !row.corrected)
            visit_->addItem(
                QStringLiteral("%1 %2").arg(Clock::chinaTime(row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                            row.note.left(wordsOfVisit)),
                row.id.value);
    ofVisits_ = {field(QStringLiteral("contact"), tr("Of the visit"), visit_)};
    addRow({ofVisits_[0]});
}

/// Remembers what was written there last.
QLineEdit* IssueNoticesDialog::line(const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(60);
    edit->setText(context().userSettings.value(QStringLiteral("issue_notices/") + name).toString());
    return edit;
}

NoticeKind IssueNoticesDialog::kind() const
{
    return chosenIn<NoticeKind>(*kind_);
}

void IssueNoticesDialog::showFields()
{
    const auto show = [](const std::vector<QWidget*>& fields, bool shown) {
        for (QWidget* one : fields)
            one->setVisible(shown);
    };
    show(ofDemands_, isDemand(kind()));
    show(ofLegalLetters_, kind() == NoticeKind::LegalLetter);
    show(ofVisits_, kind() == NoticeKind::VisitRecord);
    errors().clear();
}

IssueNotices IssueNoticesDialog::request() const
{
    const bool ofVisit = kind() == NoticeKind::VisitRecord && visit_;
    return {.kind = kind(),
            .borrowers = borrowers_,
            .deadlineOn = deadline_->date(),
            .objectionOn = objection_->date(),
            .phone = phone_->text().trimmed(),
            .complaintPhone = complaintPhone_->text().trimmed(),
            .firstStaff = firstStaff_->text().trimmed(),
            .secondStaff = secondStaff_->text().trimmed(),
            .lawFirm = lawFirm_->text().trimmed(),
            .lawyer = lawyer_->text().trimmed(),
            .plan = plan_,
            .visit = ContactId{ofVisit ? visit_->currentData().toLongLong() : 0},
            .templateText = letterInUse(context().reader(), kind())};
}

void IssueNoticesDialog::save()
{
    errors().clear();
    const IssueNotices wanted = request();
    if (isDemand(wanted.kind))
        for (const auto& [name, day] : {std::pair(QStringLiteral("deadline_on"), deadline_),
                                        std::pair(QStringLiteral("objection_on"), objection_)})
            if (const QString wrong = day->problem(); !wrong.isEmpty())
                return errors().show(name, wrong);
    for (QLineEdit* edit : {phone_, complaintPhone_, lawFirm_, lawyer_, firstStaff_, secondStaff_})
        context().userSettings.setValue(QStringLiteral("issue_notices/") + edit->objectName(), edit->text().trimmed());
    issue(wanted);
}

void IssueNoticesDialog::issue(const IssueNotices& wanted)
{
    const auto goOn = [this, wanted](const IssuedNotices& issued) {
        QWidget* page = parentWidget();
        const PageContext& pageContext = context();
        accept();
        goOnWithLetters(page, pageContext, wanted, issued);
    };
    setEnabled(false);
    context().write(
        this, [wanted](Services& services) { return services.notices.issue(wanted); },
        [this, wanted, goOn](const Result<IssuedNotices>& issued) {
            setEnabled(true);
            if (issued)
                return goOn(*issued);
            if (issued.error().code != ErrorCode::ConductBlocked)
                return errors().show(issued.error());
            askForLetters(this, context(), wanted, blockingIn(issued.error()), goOn);
        });
}

} // namespace qingshou
