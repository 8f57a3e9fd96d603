// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loan_extras.h"

#include "core/security/vault.h"
#include "core/storage/compact_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou {
namespace {

constexpr std::string_view sealPurpose = "loan";

} // namespace

QByteArray sealExtras(const LoanExtras& extras, const Vault& vault)
{
    if (extras.empty())
        return {};
    std::string json = "{";
    if (!extras.loanAccount.empty()) {
        appendJsonKey(json, "loan_account");
        appendJsonText(json, extras.loanAccount);
    }
    if (!extras.repaymentAccount.empty()) {
        appendJsonKey(json, "repayment_account");
        appendJsonText(json, extras.repaymentAccount);
    }
    if (!extras.columns.empty()) {
        appendJsonKey(json, "columns");
        json += '[';
        for (const auto& [header, value] : extras.columns) {
            json += json.back() == '[' ? "[" : ",[";
            appendJsonText(json, header);
            json += ',';
            appendJsonText(json, value);
            json += ']';
        }
        json += ']';
    }
    json += '}';
    return vault.seal(json, sealPurpose);
}

std::optional<LoanExtras> openExtras(const QByteArray& sealed, const Vault& vault)
{
    if (sealed.isNull())
        return LoanExtras{};
    const std::optional<QByteArray> opened = vault.open(sealed, sealPurpose);
    if (!opened)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*opened).object();
    LoanExtras extras{object[QLatin1String("loan_account")].toString().toStdString(),
                      object[QLatin1String("repayment_account")].toString().toStdString(),
                      {}};
    for (const QJsonValue pair : object[QLatin1String("columns")].toArray())
        extras.columns.emplace_back(pair[0].toString().toStdString(), pair[1].toString().toStdString());
    return extras;
}

} // namespace qingshou
