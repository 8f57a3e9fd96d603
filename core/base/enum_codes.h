// SPDX-License-Identifier: GPL-3.0-or-later
// Stable codes of enumerations (lower_snake English): what the database, JSON and audit entries hold.
// A code, once released, never changes its meaning; the order of enumerators may.
// An enumeration joins in by specialising EnumCodes beside its definition, one row per enumerator in order:
//     template <> struct EnumCodes<Colour> {
//         static constexpr auto table = std::to_array<EnumCode<Colour>>({{Colour::Red, "red"}, …});
//     };
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace qingshou {

template <class E>
struct EnumCode {
    E value;
    std::string_view code;
};

template <class E>
struct EnumCodes; // specialised per enumeration

template <class E>
concept CodedEnum = requires
{
    EnumCodes<E>::table.size();
};

/// Rows stand in the order of the values, from 0 without gaps; codes are lower_snake and differ.
template <CodedEnum E>
constexpr bool enumCodesAreSound()
{
    const auto& table = EnumCodes<E>::table;
    for (size_t i = 0; i < table.size(); ++i) {
        if (static_cast<size_t>(table[i].value) != i || table[i].code.empty())
            return false;
        for (const char c : table[i].code)
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
                return false;
        for (size_t j = 0; j < i; ++j)
            if (table[j].code == table[i].code)
                return false;
    }
    return true;
}

/// For binding to a statement without an allocation. Lives for ever.
template <CodedEnum E>
constexpr std::string_view codeView(E value)
{
    static_assert(enumCodesAreSound<E>(), "codes must be lower_snake, unique and in the order of the values");
    return EnumCodes<E>::table.at(static_cast<size_t>(value)).code;
}

template <CodedEnum E>
QString code(E value)
{
    const std::string_view text = codeView(value);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// Nothing for an unknown code (a newer program's, or a damaged cell).
template <CodedEnum E>
constexpr std::optional<E> fromCode(std::string_view text)
{
    for (const auto& row : EnumCodes<E>::table)
        if (row.code == text)
            return row.value;
    return std::nullopt;
}

template <CodedEnum E>
std::optional<E> fromCode(QStringView text)
{
    for (const auto& row : EnumCodes<E>::table)
        if (text == QLatin1String(row.code.data(), static_cast<qsizetype>(row.code.size())))
            return row.value;
    return std::nullopt;
}

/// Every value in order: for combo boxes, checks and tests.
template <CodedEnum E>
constexpr auto allValues()
{
    std::array<E, EnumCodes<E>::table.size()> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = EnumCodes<E>::table[i].value;
    return values;
}

} // namespace qingshou
