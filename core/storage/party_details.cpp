// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/party_details.h"

#include "core/domain/validators/identity_number.h"
#include "core/domain/validators/phone_number.h"
#include "core/security/vault.h"
#include "core/storage/compact_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qingshou {
namespace {

constexpr std::string_view sealPurpose = "party";
constexpr size_t usualSize = 256; ///< of the details as JSON, in bytes

void appendList(std::string& json, std::string_view key, const std::vector<std::string>& values)
{
    if (values.empty())
        return;
    appendJsonKey(json, key);
    json += '[';
    for (const std::string& value : values) {
        if (json.back() != '[')
            json += ',';
        appendJsonText(json, value);
    }
    json += ']';
}

std::vector<std::string> listIn(const QJsonObject& object, const char* key)
{
    std::vector<std::string> values;
    for (const QJsonValue value : object[QLatin1String(key)].toArray())
        values.push_back(value.toString().toStdString());
    return values;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Letters and digits of a number, capital; full-width ones narrowed.
std::string plain(std::string_view typed)
{
    std::string narrowed;
    if (!isAscii(typed)) {
        narrowed = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()))
                       .normalized(QString::NormalizationForm_KC)
                       .toStdString();
        typed = narrowed;
    }
    std::string kept;
    kept.reserve(typed.size());
    for (const char c : typed) {
        if (c >= 'a' && c <= 'z')
            kept += static_cast<char>(c - 'a' + 'A');
        else if (static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            kept += c;
    }
    return kept;
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool mergeList(std::vector<std::string>& known, const std::vector<std::string>& said)
{
    std::vector<std::string> fresh;
    for (const std::string& value : said)
        if (!value.empty() && std::find(known.begin(), known.end(), value) == known.end() &&
            std::find(fresh.begin(), fresh.end(), value) == fresh.end())
            fresh.push_back(value);
    known.insert(known.begin(), fresh.begin(), fresh.end());
    return !fresh.empty();
}

bool mergeText(std::string& known, const std::string& said)
{
    if (said.empty() || said == known)
        return false;
    known = said;
    return true;
}

} // namespace

QByteArray sealDetails(const PartyDetails& details, const Vault& vault)
{
    std::string json;
    json.reserve(usualSize);
    json += '{';
    if (!details.idType.empty()) {
        appendJsonKey(json, "id_type");
        appendJsonText(json, details.idType);
    }
    if (!details.idNumber.empty()) {
        appendJsonKey(json, "id");
        appendJsonText(json, details.idNumber);
    }
    appendList(json, "phones", details.phones);
    appendList(json, "addresses", details.addresses);
    appendList(json, "accounts", details.accounts);
    json += '}';
    return vault.seal(json, sealPurpose);
}

std::optional<PartyDetails> openDetails(const QByteArray& sealed, const Vault& vault)
{
    const std::optional<QByteArray> opened = vault.open(sealed, sealPurpose);
    if (!opened)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*opened).object();
    return PartyDetails{object[QLatin1String("id_type")].toString().toStdString(),
                        object[QLatin1String("id")].toString().toStdString(), listIn(object, "phones"),
                        listIn(object, "addresses"), listIn(object, "accounts")};
}

bool mergeDetails(PartyDetails& known, const PartyDetails& said)
{
    bool changed = mergeText(known.idType, said.idType);
    changed |= mergeText(known.idNumber, said.idNumber);
    changed |= mergeList(known.phones, said.phones);
    changed |= mergeList(known.addresses, said.addresses);
    changed |= mergeList(known.accounts, said.accounts);
    return changed;
}

std::string lookupIdentity(std::string_view typed)
{
    std::string number = plain(typed);
    if (number.size() == 15 && allDigits(number)) {
        number.insert(6, "19");
        if (const auto check = identityCheckCharacter(QString::fromStdString(number)))
            number += check->toLatin1();
    }
    return number;
}

std::string lookupPhone(std::string_view typed)
{
    if (typed.size() == 11 && typed.front() == '1' && allDigits(typed))
        return std::string(typed);
    const QString text = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()));
    return plain(readPhoneNumber(text).number.toStdString());
}

std::string lookupAccount(std::string_view typed)
{
    return plain(typed);
}

std::string lastFour(std::string_view normalised)
{
    return normalised.size() < 4 ? std::string() : std::string(normalised.substr(normalised.size() - 4));
}

std::string_view codeView(LookupKind kind)
{
    switch (kind) {
    case LookupKind::Identity:
        return "id";
    case LookupKind::IdentityTail:
        return "id4";
    case LookupKind::Phone:
        return "phone";
    case LookupKind::PhoneTail:
        return "phone4";
    case LookupKind::Account:
        return "account";
    }
    return {};
}

std::vector<PartyLookup> lookupsOf(const PartyDetails& details, const Vault& vault)
{
    std::vector<PartyLookup> lookups;
    lookups.reserve(2 + 2 * details.phones.size() + details.accounts.size());
    const auto add = [&](LookupKind kind, const std::string& value) {
        if (!value.empty())
            lookups.push_back({vault.lookupHash(codeView(kind), value), kind});
    };
    const std::string identity = lookupIdentity(details.idNumber);
    add(LookupKind::Identity, identity);
    add(LookupKind::IdentityTail, lastFour(identity));
    for (const std::string& typed : details.phones) {
        const std::string phone = lookupPhone(typed);
        add(LookupKind::Phone, phone);
        add(LookupKind::PhoneTail, lastFour(phone));
    }
    for (const std::string& typed : details.accounts)
        add(LookupKind::Account, lookupAccount(typed));
    std::sort(lookups.begin(), lookups.end());
    lookups.erase(std::unique(lookups.begin(), lookups.end()), lookups.end());
    return lookups;
}

} // namespace qingshou
