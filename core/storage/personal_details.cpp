// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/personal_details.h"

#include "core/domain/masking.h"

namespace qingshou {
namespace {

QStringList toTexts(const std::vector<std::string>& values)
{
    QStringList texts;
    for (const std::string& value : values)
        texts += QString::fromStdString(value);
    return texts;
}

std::vector<std::string> toUtf8(const QStringList& texts)
{
    std::vector<std::string> values;
    for (const QString& text : texts)
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            values.push_back(trimmed.toStdString());
    return values;
}

QStringList masked(PersonalData kind, const QStringList& values)
{
    QStringList shorter;
    for (const QString& value : values)
        shorter += shown(kind, value, Disclosure::Masked);
    return shorter;
}

} // namespace

PersonalDetails personalDetails(const PartyDetails& details)
{
    return {QString::fromStdString(details.idType), QString::fromStdString(details.idNumber), toTexts(details.phones),
            toTexts(details.addresses), toTexts(details.accounts)};
}

PartyDetails partyDetails(const PersonalDetails& details)
{
    return {details.idType.trimmed().toStdString(), details.idNumber.trimmed().toStdString(), toUtf8(details.phones),
            toUtf8(details.addresses), toUtf8(details.accounts)};
}

PersonalDetails masked(const PersonalDetails& details)
{
    return {details.idType, shown(PersonalData::IdentityNumber, details.idNumber, Disclosure::Masked),
            masked(PersonalData::Phone, details.phones), masked(PersonalData::Address, details.addresses),
            masked(PersonalData::Account, details.accounts)};
}

} // namespace qingshou
