// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issue_notices_dialog.h"

#include "ui/print/notice_output.h"
#include "ui/print/notice_paper.h"
#include "ui/support/notice_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

namespace qingshou {
namespace {

constexpr int daysToPay = 15, daysToObject = 7;
constexpr qsizetype mostNamed = 12;

} // namespace

IssueNoticesDialog::IssueNoticesDialog(const PageContext& pageContext, std::vector<BorrowerId> borrowers,
                                       QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("issue_notices"), tr("Print notices"), tr("Number and print…"), parent),
      borrowers_(std::move(borrowers))
{
    addWidget(textLabel(tr("%n borrower(s): a notice for every loan on which something is overdue, with what the "
                           "ledger says is owed on its day.",
                           nullptr, static_cast<int>(borrowers_.size())),
                        this));
    const QDate today = pageContext.today();
    kind_ = enumCombo<NoticeKind>(
        QStringLiteral("notice_kind"), [](NoticeKind kind) { return label(kind); }, this);
    deadline_ = new DateEdit(today, this);
    deadline_->setObjectName(QStringLiteral("notice_deadline"));
    deadline_->setDate(today.addDays(daysToPay));
    objection_ = new DateEdit(today, this);
    objection_->setObjectName(QStringLiteral("notice_objection"));
    objection_->setDate(today.addDays(daysToObject));
    for (DateEdit* day : {deadline_, objection_})
        day->setRange(today.addDays(1), {});
    addRow({field(QStringLiteral("kind"), tr("Kind"), kind_),
            field(QStringLiteral("deadline_on"), tr("Pay by"), deadline_),
            field(QStringLiteral("objection_on"), tr("Object by"), objection_)});
    phone_ = line(QStringLiteral("notice_phone"));
    complaintPhone_ = line(QStringLiteral("notice_complaint_phone"));
    addRow({field(QStringLiteral("phone"), tr("Telephone on the notice"), phone_),
            field(QStringLiteral("complaint_phone"), tr("Telephone for complaints"), complaintPhone_)});
    firstStaff_ = line(QStringLiteral("notice_first_staff"));
    secondStaff_ = line(QStringLiteral("notice_second_staff"));
    if (firstStaff_->text().isEmpty())
        firstStaff_->setText(pageContext.session->name);
    addRow({field(QStringLiteral("first_staff"), tr("Handled by"), firstStaff_),
            field(QStringLiteral("second_staff"), tr("And by"), secondStaff_)});
    startWith({620, 360});
    deadline_->setFocus();
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

IssueNotices IssueNoticesDialog::request() const
{
    const auto kind = chosenIn<NoticeKind>(*kind_);
    return {.kind = kind,
            .borrowers = borrowers_,
            .deadlineOn = deadline_->date(),
            .objectionOn = objection_->date(),
            .phone = phone_->text().trimmed(),
            .complaintPhone = complaintPhone_->text().trimmed(),
            .firstStaff = firstStaff_->text().trimmed(),
            .secondStaff = secondStaff_->text().trimmed(),
            .templateText = noticeTemplate(kind)};
}

void IssueNoticesDialog::save()
{
    errors().clear();
    for (const auto& [name, day] :
         {std::pair(QStringLiteral("deadline_on"), deadline_), std::pair(QStringLiteral("objection_on"), objection_)})
        if (const QString wrong = day->problem(); !wrong.isEmpty())
            return errors().show(name, wrong);
    for (QLineEdit* edit : {phone_, complaintPhone_, firstStaff_, secondStaff_})
        context().userSettings.setValue(QStringLiteral("issue_notices/") + edit->objectName(), edit->text().trimmed());
    write([request = request()](Services& services) { return services.notices.issue(request); },
          [this](const IssuedNotices& issued) { goOn(issued); });
}

void IssueNoticesDialog::goOn(const IssuedNotices& issued)
{
    QWidget* page = parentWidget();
    const PageContext& pageContext = context();
    const auto print = [page, &pageContext, notices = issued.notices] { printNotices(page, pageContext, notices); };
    accept();
    if (issued.without.empty())
        return print();
    QStringList lines;
    for (const NotIssued& one : issued.without)
        lines << (one.loanNumber.isEmpty() ? tr("%1: %2").arg(one.name, label(one.why))
                                           : tr("%1, loan %2: %3").arg(one.name, one.loanNumber, label(one.why)));
    const qsizetype all = lines.size();
    lines = lines.mid(0, mostNamed);
    if (all > mostNamed)
        lines << tr("and %Ln more", nullptr, static_cast<int>(all - mostNamed));
    pageContext.prompts.tell(page,
                             {QStringLiteral("notices_without"),
                              tr("%Ln notice(s) have their numbers; for these there is none:", nullptr,
                                 static_cast<int>(issued.notices.size())),
                              lines.join(QLatin1Char('\n'))},
                             print);
}

} // namespace qingshou
