// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_json.h"

#include "core/base/dates.h"
#include "core/storage/storage_error.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qingshou {
namespace {

template <CodedEnum E>
QJsonArray codes(const std::vector<E>& values)
{
    QJsonArray array;
    for (const E value : values)
        array.append(code(value));
    return array;
}

template <CodedEnum E>
std::vector<E> fromCodes(const QJsonValue& array)
{
    std::vector<E> values;
    for (const QJsonValue& item : array.toArray())
        if (const std::optional<E> value = fromCode<E>(QStringView(item.toString())))
            values.push_back(*value);
    return values;
}

QJsonObject parsed(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        throw StorageError(ErrorCode::FileDamaged, 0, "a campaign's scope or counted kinds are not JSON");
    return document.object();
}

std::optional<int> optionalInt(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

QJsonObject toJson(const CampaignScope& scope)
{
    QJsonObject object;
    QJsonArray branches;
    for (const BranchId branch : scope.branches)
        branches.append(branch.value);
    if (!branches.isEmpty())
        object["branches"] = branches;
    if (!scope.classes.empty())
        object["classes"] = codes(scope.classes);
    if (scope.overdueAtLeast)
        object["overdue_at_least"] = *scope.overdueAtLeast;
    if (scope.overdueAtMost)
        object["overdue_at_most"] = *scope.overdueAtMost;
    if (!scope.bookSides.empty())
        object["book_sides"] = codes(scope.bookSides);
    if (!scope.guaranteeTypes.empty())
        object["guarantee_types"] = codes(scope.guaranteeTypes);
    return object;
}

QJsonObject toJson(const CountedSet& counted)
{
    return {{"on_book_cash", counted.onBookCashPrincipal},
            {"off_book_cash", counted.offBookCashPrincipal},
            {"interest", counted.interest},
            {"non_cash", counted.nonCash},
            {"transfer_price_is_cash", counted.transferPriceIsCash},
            {"left_out", codes(counted.leftOut)}};
}

QJsonObject toJson(const CampaignData& data)
{
    return {{"name", data.name},       {"first_day", toIso(data.firstDay)}, {"last_day", toIso(data.lastDay)},
            {"days", code(data.days)}, {"scope", toJson(data.scope)},       {"counted", toJson(data.counted)},
            {"note", data.note}};
}

QByteArray toStored(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CampaignScope campaignScopeFromStored(const QByteArray& json)
{
    const QJsonObject object = parsed(json);
    CampaignScope scope;
    for (const QJsonValue& branch : object["branches"].toArray())
        scope.branches.push_back(BranchId{branch.toInteger()});
    scope.classes = fromCodes<RiskClass>(object["classes"]);
    scope.overdueAtLeast = optionalInt(object["overdue_at_least"]);
    scope.overdueAtMost = optionalInt(object["overdue_at_most"]);
    scope.bookSides = fromCodes<BookSide>(object["book_sides"]);
    scope.guaranteeTypes = fromCodes<GuaranteeType>(object["guarantee_types"]);
    return scope;
}

CountedSet countedSetFromStored(const QByteArray& json)
{
    const QJsonObject object = parsed(json);
    const CountedSet usual;
    return {.onBookCashPrincipal = object["on_book_cash"].toBool(usual.onBookCashPrincipal),
            .offBookCashPrincipal = object["off_book_cash"].toBool(usual.offBookCashPrincipal),
            .interest = object["interest"].toBool(usual.interest),
            .nonCash = object["non_cash"].toBool(usual.nonCash),
            .transferPriceIsCash = object["transfer_price_is_cash"].toBool(usual.transferPriceIsCash),
            .leftOut = fromCodes<RecoveryKind>(object["left_out"])};
}

} // namespace qingshou
