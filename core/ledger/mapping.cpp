// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mapping.h"

#include "core/base/dates.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace qingshou {
namespace {

constexpr int version = 1;
constexpr int mostHeaderRow = 1000;
constexpr int mostColumns = 16'384;

/// Reads one JSON object key by key and remembers the first thing that is wrong.
class Reader {
public:
    Reader(QJsonObject object, QString place, std::optional<Error>& error, const QString& path)
        : object_(std::move(object)), place_(std::move(place)), error_(error), path_(path)
    {
    }
    ~Reader()
    {
        for (auto each = object_.begin(); each != object_.end(); ++each)
            refuse(each.key(), each.value(), QStringLiteral("unknown key"));
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    QString placeOf(const QString& key) const { return place_.isEmpty() ? key : place_ + QLatin1Char('.') + key; }

    void refuse(const QString& key, const QJsonValue& value, const QString& why)
    {
        if (!error_)
            error_ = Error{ErrorCode::MappingInvalid, {path_, placeOf(key), shown(value)}, why};
    }

    bool has(const QString& key) const { return object_.contains(key); }
    QJsonValue take(const QString& key) { return object_.take(key); }
    QStringList keys() const { return object_.keys(); }

    std::optional<QString> text(const QString& key)
    {
        if (!has(key))
            return std::nullopt;
        const QJsonValue value = take(key);
        if (!value.isString())
            refuse(key, value, QStringLiteral("not a text"));
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }

    std::optional<int> number(const QString& key, int least, int most)
    {
        if (!has(key))
            return std::nullopt;
        const QJsonValue value = take(key);
        const int number = value.toInt(least - 1);
        if (number < least || number > most)
            refuse(key, value, QStringLiteral("not a whole number from %1 to %2").arg(least).arg(most));
        return number;
    }

    template <class Parse>
    auto parsed(const QString& key, Parse parse, const char* why) -> decltype(parse(QString()))
    {
        const auto written = text(key);
        if (!written)
            return std::nullopt;
        auto value = parse(*written);
        if (!value)
            refuse(key, *written, QString::fromLatin1(why));
        return value;
    }

private:
    static QString shown(const QJsonValue& value)
    {
        if (value.isString())
            return value.toString().left(100);
        if (value.isDouble())
            return QString::number(value.toDouble());
        return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact))
            .left(100);
    }

    QJsonObject object_;
    QString place_;
    std::optional<Error>& error_;
    const QString& path_;
};

std::optional<char> delimiterFrom(const QString& text)
{
    if (text == QLatin1String("tab"))
        return '\t';
    const char c = text.size() == 1 ? text[0].toLatin1() : '\0';
    const bool usable = c != '\0' && c != '"' && c != '\n' && c != '\r' && static_cast<unsigned char>(c) < 0x80;
    return usable ? std::optional(c) : std::nullopt;
}

std::optional<QDate> dateFrom(const QString& text)
{
    return fromIso(text.toStdString());
}

void readColumn(const QJsonValue& value, FieldMapping& mapping, Reader& reader, const QString& key)
{
    const int index = value.toInt(0);
    if (value.isString() && !value.toString().trimmed().isEmpty())
        mapping.column = value.toString();
    else if (value.isDouble() && index >= 1 && index <= mostColumns)
        mapping.column = index - 1;
    else
        reader.refuse(key, value, QStringLiteral("neither a column's header nor its number"));
}

FieldMapping readField(const QJsonValue& value, Reader& columns, const QString& id, std::optional<Error>& error,
                       const QString& path)
{
    FieldMapping mapping;
    if (value.isNull())
        return mapping;
    if (!value.isObject()) {
        readColumn(value, mapping, columns, id);
        return mapping;
    }
    Reader reader(value.toObject(), columns.placeOf(id), error, path);
    const bool column = reader.has(QStringLiteral("column"));
    if (column)
        readColumn(reader.take(QStringLiteral("column")), mapping, reader, QStringLiteral("column"));
    mapping.constant = reader.text(QStringLiteral("constant"));
    if (column == mapping.constant.has_value())
        columns.refuse(id, value, QStringLiteral("needs a column or a constant"));
    mapping.unit = reader.parsed(
        QStringLiteral("unit"), [](const QString& code) { return fromCode<MoneyUnit>(code); }, "unknown unit");
    mapping.rateUnit = reader.parsed(
        QStringLiteral("rate_unit"), [](const QString& code) { return fromCode<RateUnit>(code); }, "unknown unit");
    mapping.dateFormat = reader.parsed(QStringLiteral("date_format"), DateFormat::fromText, "no layout of a date");
    mapping.strip = reader.text(QStringLiteral("strip")).value_or(QString());
    return mapping;
}

QJsonValue toJson(const FieldMapping& mapping)
{
    QJsonObject object;
    if (const auto* header = std::get_if<QString>(&mapping.column))
        object[QStringLiteral("column")] = *header;
    else if (const auto* index = std::get_if<int>(&mapping.column))
        object[QStringLiteral("column")] = *index + 1;
    if (mapping.constant)
        object[QStringLiteral("constant")] = *mapping.constant;
    if (object.isEmpty())
        return QJsonValue::Null;
    if (mapping.unit)
        object[QStringLiteral("unit")] = code(*mapping.unit);
    if (mapping.rateUnit)
        object[QStringLiteral("rate_unit")] = code(*mapping.rateUnit);
    if (mapping.dateFormat)
        object[QStringLiteral("date_format")] = mapping.dateFormat->text();
    if (!mapping.strip.isEmpty())
        object[QStringLiteral("strip")] = mapping.strip;
    return object.size() == 1 && object.contains(QStringLiteral("column")) ? object[QStringLiteral("column")]
                                                                           : QJsonValue(object);
}

} // namespace

Result<Mapping> mappingFromJson(const QByteArray& json, const QString& path)
{
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return {ErrorCode::MappingInvalid,
                {path, QStringLiteral("byte %1").arg(parse.offset), QString()},
                parse.error == QJsonParseError::NoError ? QStringLiteral("not an object") : parse.errorString()};
    std::optional<Error> error;
    Mapping mapping;
    mapping.path = path;
    {
        Reader top(document.object(), QString(), error, path);
        if (!top.has(QStringLiteral("version")))
            top.refuse(QStringLiteral("version"), {}, QStringLiteral("missing"));
        top.number(QStringLiteral("version"), version, version);
        mapping.encoding = top.parsed(QStringLiteral("encoding"), textEncodingFromName, "unknown encoding");
        mapping.delimiter = top.parsed(QStringLiteral("delimiter"), delimiterFrom, "not one sign");
        mapping.sheet = top.text(QStringLiteral("sheet")).value_or(QString());
        if (const auto row = top.number(QStringLiteral("header_row"), 1, mostHeaderRow))
            mapping.headerRow = *row;
        mapping.headerRows = top.number(QStringLiteral("header_rows"), 1, 2).value_or(1);
        mapping.unit = top.parsed(
            QStringLiteral("unit"), [](const QString& code) { return fromCode<MoneyUnit>(code); }, "unknown unit");
        mapping.rateUnit = top.parsed(
            QStringLiteral("rate_unit"), [](const QString& code) { return fromCode<RateUnit>(code); }, "unknown unit");
        mapping.dateFormat = top.parsed(QStringLiteral("date_format"), DateFormat::fromText, "no layout of a date");
        mapping.statisticsDate = top.parsed(QStringLiteral("statistics_date"), dateFrom, "not a day like 2026-09-30");
        mapping.scope = top.parsed(
            QStringLiteral("scope"), [](const QString& code) { return fromCode<LedgerScope>(code); }, "unknown scope");
        mapping.branch = top.text(QStringLiteral("branch")).value_or(QString());
        const QJsonValue columns = top.take(QStringLiteral("columns"));
        if (!columns.isUndefined() && !columns.isObject())
            top.refuse(QStringLiteral("columns"), columns, QStringLiteral("not an object"));
        Reader reader(columns.toObject(), QStringLiteral("columns"), error, path);
        for (const QString& id : reader.keys()) {
            const auto field = fieldFromId(id.toStdString());
            if (field)
                mapping.fields[*field] = readField(reader.take(id), reader, id, error, path);
            else
                reader.refuse(id, reader.take(id), QStringLiteral("unknown field"));
        }
    }
    if (error)
        return *error;
    return mapping;
}

QByteArray toJson(const Mapping& mapping)
{
    QJsonObject top{{QStringLiteral("version"), version}};
    const auto set = [&](const char* key, const auto& value) { top[QLatin1String(key)] = value; };
    if (mapping.encoding)
        set("encoding", code(*mapping.encoding));
    if (mapping.delimiter)
        set("delimiter", *mapping.delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(*mapping.delimiter)));
    if (!mapping.sheet.isEmpty())
        set("sheet", mapping.sheet);
    if (mapping.headerRow)
        set("header_row", *mapping.headerRow);
    if (mapping.headerRows != 1)
        set("header_rows", mapping.headerRows);
    if (mapping.unit)
        set("unit", code(*mapping.unit));
    if (mapping.rateUnit)
        set("rate_unit", code(*mapping.rateUnit));
    if (mapping.dateFormat)
        set("date_format", mapping.dateFormat->text());
    if (mapping.statisticsDate)
        set("statistics_date", toIso(*mapping.statisticsDate));
    if (mapping.scope)
        set("scope", code(*mapping.scope));
    if (!mapping.branch.isEmpty())
        set("branch", mapping.branch);
    QJsonObject columns;
    for (const auto& [field, each] : mapping.fields)
        columns[fieldId(field)] = toJson(each);
    if (!columns.isEmpty())
        top[QStringLiteral("columns")] = columns;
    return QJsonDocument(top).toJson(QJsonDocument::Indented);
}

Result<Mapping> loadMapping(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {ErrorCode::FileNotFound, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileNotReadable, {path}, file.errorString()};
    constexpr qint64 mostBytes = 1 << 20;
    const QByteArray json = file.read(mostBytes + 1);
    if (json.size() > mostBytes)
        return {ErrorCode::MappingInvalid, {path, QString(), QString()}, QStringLiteral("over 1 MiB")};
    return mappingFromJson(json, path);
}

Outcome saveMapping(const Mapping& mapping, const QString& path)
{
    QSaveFile file(path);
    const QByteArray json = toJson(mapping);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return {ErrorCode::FileNotWritable, {path}, file.errorString()};
    return Done{};
}

} // namespace qingshou
