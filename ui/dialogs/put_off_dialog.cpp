// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/put_off_dialog.h"

#include "core/services/settings.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

namespace qingshou {

PutOffDialog::PutOffDialog(const PageContext& pageContext, std::vector<BorrowerId> borrowers, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("put_off_dialog"), tr("Put work off"), tr("Put off"), parent),
      borrowers_(std::move(borrowers))
{
    const QDate today = pageContext.today();
    const int most = Settings::load(pageContext.reader()).number(QStringLiteral("put_off_days"));
    addWidget(textLabel(tr("%n borrower(s) will be back on the list on:", nullptr, static_cast<int>(borrowers_.size())),
                        this));
    until_ = new DateEdit(today, this);
    until_->setObjectName(QStringLiteral("put_off_until"));
    until_->setRange(today.addDays(1), today.addDays(most));
    until_->setDate(today.addDays(1));
    FormField* day = field(QStringLiteral("until_on"), tr("Until"), until_);
    day->setHint(tr("At most %n day(s). A legal period that ends earlier stays on the list.", nullptr, most));
    addWidget(day);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("put_off_reason"));
    reason_->setMaxLength(300);
    addWidget(field(QStringLiteral("reason"), tr("Reason"), reason_));
    startWith({420, 240});
}

void PutOffDialog::save()
{
    errors().clear();
    write([borrowers = borrowers_, until = until_->date(), reason = reason_->text().trimmed()](Services& services) {
        return services.cases.putOff(borrowers, until, reason);
    });
}

} // namespace qingshou
