// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/cell_parse.h"

#include "core/ledger/cell_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

constexpr std::array months{"jan"sv, "feb"sv, "mar"sv, "apr"sv, "may"sv, "jun"sv,
                            "jul"sv, "aug"sv, "sep"sv, "oct"sv, "nov"sv, "dec"sv};
constexpr int firstYear = 1900, lastYear = 2199;
const QDate serialEpoch(1899, 12, 30);
// Five digits stand for a serial day only in these bounds (1954-10-03 to 2119-01-10); others are something else.
constexpr int firstSerial = 20'000, lastSerial = 80'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Precondition: digits.
int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

Parsed<QDate> refused(RefusalReason why)
{
    return {{}, why};
}

Parsed<QDate> dateOf(int year, int month, int day)
{
    const bool none = (year == 0 && month == 0 && day == 0) || (year == 9999 && month == 12 && day == 31) ||
                      (year == 1900 && month == 1 && day == 0) || (year == 1899 && month == 12 && day >= 30);
    if (none)
        return {};
    const QDate date(year, month, day);
    if (!date.isValid())
        return refused(RefusalReason::NotADate);
    if (year < firstYear || year > lastYear)
        return refused(RefusalReason::OutOfRange);
    return {date, RefusalReason::None};
}

Parsed<QDate> dateOfSerial(int serial)
{
    if (serial == 0)
        return {};
    const QDate date = serialEpoch.addDays(serial);
    return dateOf(date.year(), date.month(), date.day());
}

/// Takes up to `most` digits off the front; -1 when there is none.
int takeNumber(std::string_view& text, size_t most)
{
    size_t size = 0;
    while (size < most && size < text.size() && isDigit(text[size]))
        ++size;
    if (size == 0)
        return -1;
    const int value = number(text.substr(0, size));
    text.remove_prefix(size);
    return value;
}

bool takeSign(std::string_view& text, std::string_view sign)
{
    if (!text.starts_with(sign))
        return false;
    text.remove_prefix(sign.size());
    return true;
}

/// What may follow a date: nothing, or a time of day, with a word for its half at most once.
bool isTime(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.front() != ' ' && text.front() != 'T')
        return false;
    const auto isClock = [](std::string_view part) {
        return part.find_first_not_of("0123456789:. T+Z"sv) == std::string_view::npos;
    };
    for (const auto word : {"上午"sv, "下午"sv, "AM"sv, "PM"sv})
        if (const size_t at = text.find(word); at != std::string_view::npos)
            return isClock(text.substr(0, at)) && isClock(text.substr(at + word.size()));
    return isClock(text);
}

Parsed<QDate> parseDigits(std::string_view text, bool monthAlone)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; }))
        return {};
    switch (text.size()) {
    case 8:
    case 12: // with hours and minutes
    case 14: // and seconds
        return dateOf(number(text.substr(0, 4)), number(text.substr(4, 2)), number(text.substr(6, 2)));
    case 6:
        return monthAlone ? dateOf(number(text.substr(0, 4)), number(text.substr(4, 2)), 1)
                          : refused(RefusalReason::NotADate);
    case 5:
        if (const int serial = number(text); serial >= firstSerial && serial <= lastSerial)
            return dateOfSerial(serial);
        break;
    default:
        break;
    }
    return refused(RefusalReason::NotADate);
}

Parsed<QDate> parseParts(std::string_view text, bool monthAlone)
{
    const auto notADate = refused(RefusalReason::NotADate);
    const size_t length = text.size();
    const int year = takeNumber(text, 4);
    if (year < 0 || length - text.size() != 4)
        return notADate;
    text = trimmed(text);
    const bool chinese = takeSign(text, "年"sv);
    const char separator = text.empty() ? '\0' : text.front();
    if (!chinese && separator != '-' && separator != '/' && separator != '.')
        return notADate;
    if (!chinese)
        text.remove_prefix(1);
    text = trimmed(text);
    const int month = takeNumber(text, 2);
    if (month < 0)
        return notADate;
    text = chinese ? trimmed(text) : text;
    if (chinese && !takeSign(text, "月"sv))
        return notADate;
    if (text.empty())
        return monthAlone ? dateOf(year, month, 1) : notADate;
    if (!chinese && !takeSign(text, {&separator, 1}))
        return notADate;
    text = trimmed(text);
    const int day = takeNumber(text, 2);
    if (day < 0)
        return notADate;
    if (chinese) {
        text = trimmed(text);
        if (!takeSign(text, "日"sv) && !takeSign(text, "号"sv))
            return notADate;
        if (!text.empty() && text.front() != ' ')
            return isTime(" " + std::string(text)) ? dateOf(year, month, day) : notADate;
    }
    return isTime(text) ? dateOf(year, month, day) : notADate;
}

} // namespace

std::optional<DateFormat> DateFormat::fromText(const QString& layout)
{
    DateFormat format;
    format.text_ = layout;
    const std::string text = layout.toStdString();
    int years = 0, monthParts = 0, days = 0;
    for (size_t i = 0; i < text.size();) {
        const char c = text[i];
        size_t size = 1;
        if (c == 'y' || c == 'M' || c == 'd') {
            while (i + size < text.size() && text[i + size] == c)
                ++size;
            const bool known = c == 'y' ? size == 2 || size == 4 : c == 'M' ? size <= 3 : size <= 2;
            if (!known)
                return std::nullopt;
            years += c == 'y', monthParts += c == 'M', days += c == 'd';
            format.parts_.push_back({c, static_cast<int>(size), 0});
        } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)) {
            return std::nullopt;
        } else {
            format.parts_.push_back({0, 0, c});
        }
        i += size;
    }
    return years == 1 && monthParts == 1 && days == 1 ? std::optional(format) : std::nullopt;
}

std::optional<QDate> DateFormat::parse(std::string_view text) const
{
    int year = 0, month = 0, day = 0;
    for (const Part& part : parts_) {
        if (part.letter == 0) {
            if (!takeSign(text, {&part.separator, 1}))
                return std::nullopt;
            continue;
        }
        int value = -1;
        if (part.letter == 'M' && part.width == 3) {
            std::string name(text.substr(0, 3));
            std::transform(name.begin(), name.end(), name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
            const auto found = std::find(months.begin(), months.end(), name);
            if (found == months.end())
                return std::nullopt;
            value = static_cast<int>(found - months.begin()) + 1;
            text.remove_prefix(3);
        } else {
            const size_t before = text.size();
            value = takeNumber(text, static_cast<size_t>(std::max(part.width, 2))); // M and d: one digit or two
            if (value < 0 || (part.width > 1 && before - text.size() != static_cast<size_t>(part.width)))
                return std::nullopt;
        }
        if (part.letter == 'y')
            year = part.width == 2 ? value + (value < 70 ? 2000 : 1900) : value;
        else
            (part.letter == 'M' ? month : day) = value;
    }
    const QDate date(year, month, day);
    return isTime(text) && date.isValid() && year >= firstYear && year <= lastYear ? std::optional(date) : std::nullopt;
}

Parsed<QDate> parseDate(const Cell& cell, const DateFormat* format, bool monthAlone)
{
    if (cell.type == CellType::Error)
        return refused(RefusalReason::CellError);
    if (cell.type == CellType::Date)
        return dateOfSerial(cell.serialDay);
    std::string kept;
    std::string_view text = plainText(cell.text, kept);
    if (text.empty() || isNothing(text))
        return {};
    if (format) {
        if (std::all_of(text.begin(), text.end(), [](char c) { return c == '0'; }))
            return {};
        std::string padded;
        const auto layout = static_cast<size_t>(format->text().size());
        if (cell.type == CellType::Number && areDigits(text) && text.size() + 1 == layout)
            text = padded = "0" + std::string(text); // 010315 kept as the number 10315
        const auto date = format->parse(text);
        return date ? Parsed<QDate>{date, RefusalReason::None} : refused(RefusalReason::NotADate);
    }
    if (areDigits(text))
        return parseDigits(text, monthAlone);
    if (const size_t point = text.find('.'); point == 5 || point == 8) { // 45658.5, 20230315.0
        const std::string_view fraction = text.substr(point + 1);
        if (areDigits(text.substr(0, point)) && areDigits(fraction))
            return parseDigits(text.substr(0, point), false);
    }
    return parseParts(text, monthAlone);
}

} // namespace qingshou
