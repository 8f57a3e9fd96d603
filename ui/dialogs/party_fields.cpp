// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/party_fields.h"

#include "core/domain/validators/identity_number.h"
#include "core/domain/validators/organisation_number.h"
#include "core/domain/validators/phone_number.h"
#include "ui/models/case_labels.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_errors.h"
#include "ui/widgets/form_field.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qingshou {
namespace {

QLineEdit* line(const QString& objectName, int longest, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setMaxLength(longest);
    return edit;
}

} // namespace

PartyFields::PartyFields(FormErrors& errors, QDate today, QWidget* parent) : QWidget(parent), today_(today)
{
    kind_ = enumCombo<PartyKind>(
        QStringLiteral("party_kind"), [](PartyKind kind) { return label(kind); }, this);
    name_ = line(QStringLiteral("party_name"), 100, this);
    number_ = line(QStringLiteral("party_number"), 30, this);
    phone_ = line(QStringLiteral("party_phone"), 60, this);
    address_ = line(QStringLiteral("party_address"), 200, this);
    const auto field = [&](const QString& key, const QString& words, QWidget* editor) {
        return errors.add(key, new FormField(words, editor, this));
    };
    numberField_ = field(QStringLiteral("identity_number"), tr("Identity number"), number_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto addRow = [column](const QList<QWidget*>& widgets, const QList<int>& stretches) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (qsizetype i = 0; i < widgets.size(); ++i)
            row->addWidget(widgets[i], stretches[i], Qt::AlignTop);
        column->addLayout(row);
    };
    addRow({field(QStringLiteral("name"), tr("Name"), name_), field(QStringLiteral("party_kind"), tr("Kind"), kind_)},
           {3, 1});
    addRow({numberField_, field(QStringLiteral("phone"), tr("Phone"), phone_)}, {1, 1});
    addRow({field(QStringLiteral("address"), tr("Address"), address_)}, {1});
    connect(number_, &QLineEdit::textChanged, this, &PartyFields::checkNumber);
    connect(kind_, &QComboBox::currentIndexChanged, this, &PartyFields::checkNumber);
}

void PartyFields::checkNumber()
{
    const QString typedNumber = number_->text().trimmed();
    bool right = true;
    if (!typedNumber.isEmpty())
        right = chosenIn<PartyKind>(*kind_) == PartyKind::Person
                    ? readIdentityNumber(typedNumber, today_).problem == IdentityProblem::None
                    : readCreditCode(typedNumber).problem == OrganisationProblem::None;
    numberField_->setHint(right ? QString() : tr("Does not look right; compare it with the paper."));
}

NewParty PartyFields::typed() const
{
    NewParty party;
    party.kind = chosenIn<PartyKind>(*kind_);
    party.name = name_->text().trimmed();
    const QString typedNumber = number_->text().trimmed();
    if (!typedNumber.isEmpty()) {
        const bool person = party.kind == PartyKind::Person;
        party.details.idType = person ? QStringLiteral("身份证") : QStringLiteral("统一社会信用代码");
        party.details.idNumber =
            person ? readIdentityNumber(typedNumber, today_).number : readCreditCode(typedNumber).number;
    }
    for (const PhoneNumber& phone : splitPhoneNumbers(phone_->text()))
        party.details.phones << phone.number;
    if (const QString address = address_->text().trimmed(); !address.isEmpty())
        party.details.addresses << address;
    return party;
}

} // namespace qingshou
