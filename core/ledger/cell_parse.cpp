// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/cell_parse.h"

#include "core/ledger/cell_text.h"
#include "core/ledger/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

constexpr qint64 mostFen = 100'000'000'000'000'000; // 10^15 yuan
constexpr qint64 mostRateE8 = 100'000'000;          // 100 % a year

bool eat(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

bool isScientific(std::string_view text)
{
    const auto letter = std::find_if(text.begin(), text.end(), [](char c) { return c == 'e' || c == 'E'; });
    const auto e = static_cast<size_t>(letter - text.begin());
    if (e == 0 || e + 1 >= text.size())
        return false;
    const auto isNumber = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789.") == std::string_view::npos;
    };
    const bool sign = text[e + 1] == '+' || text[e + 1] == '-';
    // 1E10 without sign or point may be somebody's number; 4.3E17 and 4E+17 are not.
    return isNumber(text.substr(0, e)) && isNumber(text.substr(e + 1 + sign)) &&
           (sign || text.substr(0, e).find('.') != std::string_view::npos);
}

std::optional<Decimal> decimalOf(const Cell& cell, std::string_view text)
{
    return cell.type == CellType::Number || cell.type == CellType::Date ? parseBinaryNumber(text) : parseDecimal(text);
}

} // namespace

qint64 fenPer(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Thousand:
        return 100'000;
    case MoneyUnit::Wan:
        return 1'000'000;
    case MoneyUnit::Yuan:
        break;
    }
    return 100;
}

Parsed<Money> parseAmount(const Cell& cell, MoneyUnit unit, std::string_view strip)
{
    if (cell.type == CellType::Error)
        return {{}, RefusalReason::CellError};
    std::string kept;
    std::string_view text = plainText(cell.text, kept);
    if (!strip.empty() && eat(text, strip))
        text = trimmed(text);
    if (!strip.empty() && text.starts_with(strip))
        text = trimmed(text.substr(strip.size()));
    if (text.empty() || isNothing(text))
        return {};
    const bool bracketed = text.front() == '(' && text.back() == ')';
    if (bracketed)
        text = trimmed(text.substr(1, text.size() - 2));
    if (text.starts_with("\u00A5"sv)) // ¥; NFKC has made one of the wide one
        text = trimmed(text.substr("\u00A5"sv.size()));
    if (eat(text, "元"sv)) {
        unit = MoneyUnit::Yuan;
        if (eat(text, "万"sv))
            unit = MoneyUnit::Wan;
        else if (eat(text, "千"sv))
            unit = MoneyUnit::Thousand;
        text = trimmed(text);
    }
    auto value = decimalOf(cell, text);
    if (!value)
        return {{}, isScientific(text) ? RefusalReason::ScientificNotation : RefusalReason::NotAnAmount};
    if (bracketed) {
        if (value->negative)
            return {{}, RefusalReason::NotAnAmount};
        value->negative = true;
    }
    const int power = unit == MoneyUnit::Wan ? 6 : unit == MoneyUnit::Thousand ? 5 : 2;
    const auto fen = scaled(*value, power);
    if (!fen || *fen > mostFen || *fen < -mostFen)
        return {{}, RefusalReason::OutOfRange};
    return {Money::fromFen(*fen), RefusalReason::None};
}

Parsed<Rate> parseRateCell(const Cell& cell, RateUnit unit)
{
    if (cell.type == CellType::Error)
        return {{}, RefusalReason::CellError};
    std::string kept;
    std::string_view text = plainText(cell.text, kept);
    if (text.empty() || isNothing(text))
        return {};
    if (eat(text, "%"sv))
        unit = RateUnit::AnnualPercent;
    else if (eat(text, "‰"sv))
        unit = RateUnit::MonthlyPerMille;
    else if (eat(text, "‱"sv))
        unit = RateUnit::DailyPerTenThousand;
    const auto value = decimalOf(cell, trimmed(text));
    if (!value || value->negative)
        return {{}, isScientific(text) ? RefusalReason::ScientificNotation : RefusalReason::NotARate};
    int power = 6; // per cent a year
    qint64 factor = 1;
    if (cell.percent) {
        power = 8; // the cell holds the fraction itself
    } else if (unit == RateUnit::MonthlyPerMille) {
        power = 5;
        factor = 12;
    } else if (unit == RateUnit::DailyPerTenThousand) {
        power = 4;
        factor = 360;
    }
    const auto e8 = scaled(*value, power, factor);
    if (!e8 || *e8 > mostRateE8)
        return {{}, RefusalReason::OutOfRange};
    return {Rate::fromE8(*e8), RefusalReason::None};
}

Parsed<qint32> parseCount(const Cell& cell)
{
    if (cell.type == CellType::Error)
        return {{}, RefusalReason::CellError};
    std::string kept;
    std::string_view text = plainText(cell.text, kept);
    if (text.empty() || isNothing(text))
        return {};
    for (const std::string_view unit : {"天"sv, "期"sv, "次"sv, "日"sv})
        if (eat(text, unit))
            break;
    const auto value = decimalOf(cell, trimmed(text));
    if (!value || value->negative)
        return {{}, RefusalReason::NotACount};
    Decimal whole = *value;
    while (whole.places > 0 && whole.digits % 10 == 0) { // 12.0 as text
        whole.digits /= 10;
        --whole.places;
    }
    const auto count = whole.places > 0 ? std::nullopt : scaled(whole, 0);
    if (!count)
        return {{}, RefusalReason::NotACount};
    if (*count > 1'000'000)
        return {{}, RefusalReason::OutOfRange};
    return {static_cast<qint32>(*count), RefusalReason::None};
}

RefusalReason parseIdentifierInto(const Cell& cell, std::string& into)
{
    into.clear();
    if (cell.type == CellType::Error)
        return RefusalReason::CellError;
    std::string kept;
    const std::string_view text = plainText(cell.text, kept);
    if (cell.type == CellType::Number || cell.type == CellType::Date) {
        const auto significant =
            static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
        const auto value = parseBinaryNumber(text);
        const auto whole = value && value->places <= 0 ? scaled(*value, 0) : std::nullopt;
        if (!whole && value && value->places > 0)
            into = shown(*value);
        if (!whole)
            return into.empty() ? RefusalReason::DigitsLost : RefusalReason::None;
        if (*whole > 999'999'999'999'999 || significant > 17)
            return RefusalReason::DigitsLost;
        into = std::to_string(*whole);
        return RefusalReason::None;
    }
    if (isScientific(text))
        return RefusalReason::ScientificNotation;
    if (!isNothing(text))
        into = text;
    return RefusalReason::None;
}

RefusalReason parseTextInto(const Cell& cell, std::string& into)
{
    into.clear();
    switch (cell.type) {
    case CellType::Error:
        return RefusalReason::CellError;
    case CellType::Date:
        if (const auto date = parseDate(cell); date.value) {
            into = date.value->toString(Qt::ISODate).toStdString();
            return RefusalReason::None;
        }
        break;
    case CellType::Number:
        if (const auto value = parseBinaryNumber(cell.text)) {
            into = shown(*value);
            return RefusalReason::None;
        }
        break;
    default:
        break;
    }
    readableText(cell.text, into);
    return RefusalReason::None;
}

Parsed<std::string> parseIdentifier(const Cell& cell)
{
    Parsed<std::string> parsed;
    std::string text;
    parsed.why = parseIdentifierInto(cell, text);
    if (!text.empty() && !parsed.refused())
        parsed.value = std::move(text);
    return parsed;
}

Parsed<std::string> parseText(const Cell& cell)
{
    Parsed<std::string> parsed;
    std::string text;
    parsed.why = parseTextInto(cell, text);
    if (!text.empty() && !parsed.refused())
        parsed.value = std::move(text);
    return parsed;
}

} // namespace qingshou
