// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/borrower_filter_args.h"

#include "core/base/dates.h"

#include <QJsonArray>

namespace qingshou {
namespace {

const QString filterKey = QStringLiteral("filter");
const QString sortKey = QStringLiteral("sort");
const QString reasonKey = QStringLiteral("because");

// --- values to JSON and back; what is empty is not written ---

template <class Tag>
QJsonValue jsonOf(Id<Tag> id)
{
    return QJsonValue(id.value);
}
QJsonValue jsonOf(const QString& text)
{
    return text;
}
QJsonValue jsonOf(const ListedClass& riskClass)
{
    return riskClass ? code(*riskClass) : QStringLiteral("unknown");
}
template <CodedEnum E>
QJsonValue jsonOf(E value)
{
    return code(value);
}

template <class T>
struct FromJson;
template <class Tag>
struct FromJson<Id<Tag>> {
    static std::optional<Id<Tag>> read(const QJsonValue& json)
    {
        const Id<Tag> id{json.toInteger()};
        return id.isValid() ? std::optional(id) : std::nullopt;
    }
};
template <>
struct FromJson<QString> {
    static std::optional<QString> read(const QJsonValue& json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};
template <>
struct FromJson<ListedClass> {
    static std::optional<ListedClass> read(const QJsonValue& json)
    {
        if (json.toString() == QLatin1String("unknown"))
            return ListedClass{};
        const auto riskClass = fromCode<RiskClass>(QStringView(json.toString()));
        return riskClass ? std::optional<ListedClass>(riskClass) : std::nullopt;
    }
};
template <CodedEnum E>
struct FromJson<E> {
    static std::optional<E> read(const QJsonValue& json) { return fromCode<E>(QStringView(json.toString())); }
};

template <class T>
void put(QJsonObject& json, const char* key, const std::vector<T>& values)
{
    if (values.empty())
        return;
    QJsonArray array;
    for (const T& value : values)
        array.append(jsonOf(value));
    json.insert(QLatin1String(key), array);
}
template <class T>
void put(QJsonObject& json, const char* key, const std::optional<T>& value)
{
    if (value)
        json.insert(QLatin1String(key), jsonOf(*value));
}
void put(QJsonObject& json, const char* key, bool flag)
{
    if (flag)
        json.insert(QLatin1String(key), true);
}
void put(QJsonObject& json, const char* key, QDate day)
{
    if (day.isValid())
        json.insert(QLatin1String(key), toIso(day));
}
void put(QJsonObject& json, const char* key, const std::optional<int>& number)
{
    if (number)
        json.insert(QLatin1String(key), *number);
}

template <class T>
void take(const QJsonObject& json, const char* key, std::vector<T>& values)
{
    for (const QJsonValue& item : json.value(QLatin1String(key)).toArray()) {
        if (const std::optional<T> value = FromJson<T>::read(item))
            values.push_back(*value);
    }
}
template <class T>
void take(const QJsonObject& json, const char* key, std::optional<T>& value)
{
    const QJsonValue item = json.value(QLatin1String(key));
    if (!item.isUndefined())
        value = FromJson<T>::read(item);
}
void take(const QJsonObject& json, const char* key, bool& flag)
{
    flag = json.value(QLatin1String(key)).toBool();
}
void take(const QJsonObject& json, const char* key, QDate& day)
{
    day = fromIso(json.value(QLatin1String(key)).toString().toStdString()).value_or(QDate());
}
void take(const QJsonObject& json, const char* key, std::optional<int>& number)
{
    const QJsonValue item = json.value(QLatin1String(key));
    if (item.isDouble())
        number = item.toInt();
}

QJsonObject toJson(const FigureFilter& figure)
{
    const BaselineSlice& slice = figure.slice;
    QJsonObject json{{QStringLiteral("campaign"), jsonOf(slice.campaign)}};
    put(json, "branches", slice.branches);
    put(json, "owner", slice.owner);
    put(json, "class", slice.riskClass);
    put(json, "band", slice.band);
    put(json, "side", slice.side);
    put(json, "recovered", figure.recovered);
    put(json, "kind", figure.kind);
    put(json, "from", figure.from);
    put(json, "until", figure.until);
    return json;
}

FigureFilter figureFromJson(const QJsonObject& json)
{
    FigureFilter figure;
    BaselineSlice& slice = figure.slice;
    slice.campaign = CampaignId{json.value(QLatin1String("campaign")).toInteger()};
    take(json, "branches", slice.branches);
    take(json, "owner", slice.owner);
    take(json, "class", slice.riskClass);
    take(json, "band", slice.band);
    take(json, "side", slice.side);
    take(json, "recovered", figure.recovered);
    take(json, "kind", figure.kind);
    take(json, "from", figure.from);
    take(json, "until", figure.until);
    return figure;
}

} // namespace

QVariantMap borrowerListArgs(const BorrowerFilter& filter, const QString& because,
                             const std::optional<BorrowerSort>& sort)
{
    QVariantMap args{{filterKey, QVariant::fromValue(filter)}};
    if (!because.isEmpty())
        args.insert(reasonKey, because);
    if (sort)
        args.insert(sortKey, QVariant::fromValue(*sort));
    return args;
}

std::optional<BorrowerFilter> borrowerFilterOf(const QVariantMap& args)
{
    const QVariant value = args.value(filterKey);
    if (value.canConvert<BorrowerFilter>())
        return value.value<BorrowerFilter>();
    if (value.canConvert<QJsonObject>())
        return borrowerFilterFromJson(value.toJsonObject());
    return std::nullopt;
}

std::optional<BorrowerSort> borrowerSortOf(const QVariantMap& args)
{
    const QVariant value = args.value(sortKey);
    return value.canConvert<BorrowerSort>() ? std::optional(value.value<BorrowerSort>()) : std::nullopt;
}

QString sortText(const BorrowerSort& sort)
{
    return (sort.descending ? QStringLiteral("-") : QString()) + code(sort.column);
}

std::optional<BorrowerSort> sortFromText(QStringView text)
{
    const bool descending = text.startsWith(QLatin1Char('-'));
    const auto column = fromCode<BorrowerColumn>(descending ? text.mid(1) : text);
    return column ? std::optional(BorrowerSort{*column, descending}) : std::nullopt;
}

QString reasonOf(const QVariantMap& args)
{
    return args.value(reasonKey).toString();
}

QJsonObject toJson(const BorrowerFilter& filter)
{
    QJsonObject json;
    put(json, "branches", filter.branches);
    put(json, "owners", filter.owners);
    put(json, "classes", filter.classes);
    put(json, "guarantee_types", filter.guaranteeTypes);
    put(json, "book_sides", filter.bookSides);
    put(json, "min_days", filter.minDays);
    put(json, "max_days", filter.maxDays);
    if (filter.minBalance)
        json.insert(QStringLiteral("min_balance_fen"), filter.minBalance->fen());
    if (!filter.text.isEmpty())
        json.insert(QStringLiteral("text"), filter.text);
    put(json, "broken_promise", filter.brokenPromise);
    put(json, "without_contact", filter.withoutContact);
    put(json, "next_action_until", filter.nextActionUntil);
    put(json, "class_deviates", filter.classDeviates);
    put(json, "unexplained", filter.unexplained);
    put(json, "owing", filter.owing);
    put(json, "only", filter.only);
    if (filter.figure)
        json.insert(QStringLiteral("figure"), toJson(*filter.figure));
    if (filter.importRun) {
        QJsonObject run{{QStringLiteral("run"), jsonOf(filter.importRun->run)}};
        if (filter.importRun->kind)
            run.insert(QStringLiteral("kind"), code(*filter.importRun->kind));
        if (filter.importRun->movement)
            run.insert(QStringLiteral("movement"), code(*filter.importRun->movement));
        if (filter.importRun->relapsedSince)
            run.insert(QStringLiteral("relapsed_since"), code(*filter.importRun->relapsedSince));
        json.insert(QStringLiteral("import_run"), run);
    }
    return json;
}

BorrowerFilter borrowerFilterFromJson(const QJsonObject& json)
{
    BorrowerFilter filter;
    take(json, "branches", filter.branches);
    take(json, "owners", filter.owners);
    take(json, "classes", filter.classes);
    take(json, "guarantee_types", filter.guaranteeTypes);
    take(json, "book_sides", filter.bookSides);
    take(json, "min_days", filter.minDays);
    take(json, "max_days", filter.maxDays);
    if (const QJsonValue least = json.value(QLatin1String("min_balance_fen")); least.isDouble())
        filter.minBalance = Money::fromFen(least.toInteger());
    filter.text = json.value(QLatin1String("text")).toString();
    take(json, "broken_promise", filter.brokenPromise);
    take(json, "without_contact", filter.withoutContact);
    take(json, "next_action_until", filter.nextActionUntil);
    take(json, "class_deviates", filter.classDeviates);
    take(json, "unexplained", filter.unexplained);
    take(json, "owing", filter.owing);
    take(json, "only", filter.only);
    if (json.contains(QLatin1String("figure")))
        filter.figure = figureFromJson(json.value(QLatin1String("figure")).toObject());
    if (json.contains(QLatin1String("import_run"))) {
        const QJsonObject run = json.value(QLatin1String("import_run")).toObject();
        filter.importRun = ImportFilter{ImportRunId{run.value(QLatin1String("run")).toInteger()},
                                        fromCode<ImportChangeKind>(run.value(QLatin1String("kind")).toString()),
                                        fromCode<LoanMovement>(run.value(QLatin1String("movement")).toString()),
                                        fromCode<RelapseSince>(run.value(QLatin1String("relapsed_since")).toString())};
    }
    return filter;
}

bool sameFilter(const BorrowerFilter& a, const BorrowerFilter& b)
{
    return toJson(a) == toJson(b);
}

BorrowerFilter rememberable(const BorrowerFilter& filter)
{
    BorrowerFilter kept = filter;
    kept.text.clear();
    kept.only.clear();
    kept.figure.reset();
    kept.importRun.reset();
    return kept;
}

} // namespace qingshou
