// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/header_place.h"

#include "core/ledger/cell_parse.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr size_t headRows = 20; // R8.2

Error invalid(const Mapping& mapping, Field field, const QString& value, const QString& why)
{
    return {ErrorCode::MappingInvalid, {mapping.path, QStringLiteral("columns.") + fieldId(field), value}, why};
}

/// The columns whose header is the one written in a mapping.
std::vector<int> columnsNamed(const HeaderMatch& match, const QString& header)
{
    std::vector<int> exact, alike;
    for (size_t i = 0; i < match.columns.size(); ++i) {
        const QString& text = match.columns[i].text;
        if (text == header.simplified())
            exact.push_back(static_cast<int>(i));
        else if (normalisedHeader(text) == normalisedHeader(header))
            alike.push_back(static_cast<int>(i));
    }
    return exact.empty() ? alike : exact;
}

bool holdsAllNames(const HeaderMatch& match, const Mapping& mapping)
{
    return std::all_of(mapping.fields.begin(), mapping.fields.end(), [&](const auto& each) {
        const auto* header = std::get_if<QString>(&each.second.column);
        return !header || !columnsNamed(match, *header).empty();
    });
}

bool namesColumns(const Mapping& mapping)
{
    return std::any_of(mapping.fields.begin(), mapping.fields.end(),
                       [](const auto& each) { return std::holds_alternative<QString>(each.second.column); });
}

} // namespace

QString shownText(const Cell& cell)
{
    std::string text;
    if (parseTextInto(cell, text) != RefusalReason::None)
        return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
    return QString::fromStdString(text);
}

Result<HeadRows> readHead(TableReader& reader, const Mapping& mapping)
{
    HeadRows head;
    Row row;
    const auto enough = [&] {
        if (!mapping.headerRow)
            return head.rows.size() >= headRows;
        const auto from = std::find_if(head.numbers.begin(), head.numbers.end(),
                                       [&](qint64 number) { return number >= *mapping.headerRow; });
        return head.numbers.end() - from >= mapping.headerRows;
    };
    while (!enough()) {
        const auto more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        std::vector<QString> texts;
        for (const Cell& cell : row.cells)
            texts.push_back(shownText(cell));
        head.rows.push_back(std::move(texts));
        head.numbers.push_back(row.number);
    }
    return head;
}

std::optional<HeaderMatch> placeHeader(const HeadRows& head, const Mapping& mapping)
{
    if (mapping.headerRow) {
        for (size_t i = 0; i < head.rows.size(); ++i)
            if (head.numbers[i] == *mapping.headerRow) {
                const int rows = i + 1 < head.rows.size() ? mapping.headerRows : 1;
                return matchHeader(head.rows, static_cast<int>(i), rows);
            }
        return std::nullopt;
    }
    HeaderMatch found = findHeader(head.rows);
    if (!namesColumns(mapping) || (found.found() && holdsAllNames(found, mapping)))
        return found.found() ? std::optional(std::move(found)) : std::nullopt;
    for (size_t i = 0; i < head.rows.size(); ++i)
        for (const int rows : {1, 2}) {
            if (i + static_cast<size_t>(rows) > head.rows.size())
                continue;
            HeaderMatch match = matchHeader(head.rows, static_cast<int>(i), rows);
            if (holdsAllNames(match, mapping))
                return match;
        }
    return found.found() ? std::optional(std::move(found)) : std::nullopt; // the mapping's error is told later
}

Result<HeaderHints> hintsOf(const Mapping& mapping, const HeaderMatch& match)
{
    HeaderHints hints;
    for (const auto& [field, each] : mapping.fields) {
        int column = -1;
        if (const auto* index = std::get_if<int>(&each.column)) {
            column = *index;
            if (column >= static_cast<int>(match.columns.size()))
                return invalid(mapping, field, QString::number(column + 1), QStringLiteral("no such column"));
        } else if (const auto* header = std::get_if<QString>(&each.column)) {
            const std::vector<int> named = columnsNamed(match, *header);
            if (named.size() != 1)
                return invalid(mapping, field, *header,
                               named.empty() ? QStringLiteral("no such column")
                                             : QStringLiteral("several columns have this header: give the number"));
            column = named.front();
        }
        if (column < 0)
            hints.closed.set(fieldBit(field));
        else if (!hints.fixed.emplace(column, field).second)
            return invalid(mapping, field, match.columns[static_cast<size_t>(column)].text,
                           QStringLiteral("another field has this column"));
    }
    return hints;
}

} // namespace qingshou
