// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mapping_choices.h"

#include <QCryptographicHash>

namespace qingshou {
namespace {

QString textOf(const std::optional<DateFormat>& format)
{
    return format ? format->text() : QString();
}

bool same(const FieldMapping& a, const FieldMapping& b)
{
    return a.column == b.column && a.constant == b.constant && a.unit == b.unit && a.rateUnit == b.rateUnit &&
           textOf(a.dateFormat) == textOf(b.dateFormat) && a.strip == b.strip;
}

/// The mapping without the units that headers and titles state: pinned, they would outlive the file that stated them.
Mapping withoutStated(const Recognition& recognition)
{
    Mapping mapping = mappingOf(recognition);
    const MoneyUnit fileUnit = recognition.title.unit.value_or(MoneyUnit::Yuan);
    if (mapping.unit == fileUnit)
        mapping.unit.reset();
    if (mapping.branch == recognition.title.branch)
        mapping.branch.clear();
    for (auto& [field, how] : mapping.fields) {
        const RecognisedColumn* column = recognition.columnOf(field);
        if (!column)
            continue;
        if (how.unit == moneyUnitOfHeader(column->header).value_or(fileUnit))
            how.unit.reset();
        if (how.rateUnit == rateUnitOfHeader(column->header).value_or(RateUnit::AnnualPercent))
            how.rateUnit.reset();
    }
    return mapping;
}

} // namespace

QString headerFingerprint(const Recognition& recognition)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) {
        hash.addData(text.simplified().toUtf8());
        hash.addData(QByteArrayView("\x1f", 1));
    };
    for (const QStringList& row : recognition.headerTexts) {
        for (const QString& text : row)
            add(text);
        hash.addData(QByteArrayView("\x1e", 1));
    }
    add(recognition.title.unit ? code(*recognition.title.unit) : QString());
    add(recognition.title.badLoansOnly ? QStringLiteral("bad") : QString());
    return QString::fromLatin1(hash.result().toHex());
}

Mapping choicesOf(const Recognition& chosen, const Recognition& automatic)
{
    Mapping choices = withoutStated(chosen);
    const Mapping known = withoutStated(automatic);
    choices.encoding.reset(); // told by the bytes
    choices.statisticsDate.reset();
    if (choices.delimiter == known.delimiter)
        choices.delimiter.reset();
    if (choices.sheet == known.sheet)
        choices.sheet.clear();
    if (choices.headerRow == known.headerRow && choices.headerRows == known.headerRows) {
        choices.headerRow.reset();
        choices.headerRows = 1;
    }
    std::erase_if(choices.fields, [&known](const auto& each) {
        const auto automaticWay = known.fields.find(each.first);
        return same(each.second, automaticWay == known.fields.end() ? FieldMapping() : automaticWay->second);
    });
    // What would be taken for a field, and was not wanted.
    const Mapping all = mappingOf(chosen);
    for (const auto& [field, how] : known.fields)
        if (!all.fields.contains(field) && !same(how, {}))
            choices.fields.try_emplace(field);
    return choices;
}

bool isEmpty(const Mapping& mapping)
{
    return !mapping.encoding && !mapping.delimiter && mapping.sheet.isEmpty() && !mapping.headerRow && !mapping.unit &&
           !mapping.rateUnit && !mapping.dateFormat && !mapping.statisticsDate && !mapping.scope &&
           mapping.branch.isEmpty() && mapping.fields.empty();
}

} // namespace qingshou
