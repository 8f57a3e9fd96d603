// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/number_formats.h"

#include <algorithm>
#include <array>

namespace qingshou {

using namespace std::string_view_literals;

NumberShownAs builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return NumberShownAs::Percent;
    const bool date =
        (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return date ? NumberShownAs::Date : NumberShownAs::Number;
}

NumberShownAs formatCode(std::string_view code)
{
    bool year = false, month = false, day = false, clock = false, percent = false;
    for (size_t i = 0; i < code.size(); ++i) {
        switch (const char c = code[i]; c) {
        case '"':
            i = code.find('"', i + 1);
            break;
        case '[': // colour, condition, language, or hours beyond a day
            i = code.find(']', i + 1);
            clock = clock || (i != std::string_view::npos && i >= 2 && (code[i - 1] == 'h' || code[i - 1] == 's'));
            break;
        case '\\':
        case '_':
        case '*': // the sign behind it stands for itself, also a ;
            ++i;
            continue;
        case 'y':
        case 'Y':
        case 'e': // the year in East Asian formats; in numbers it is E+
            year = year || c != 'e' || !(i + 1 < code.size() && (code[i + 1] == '+' || code[i + 1] == '-'));
            break;
        case 'G':
        case 'g': // General, also GENERAL; else an era
            if (code.size() - i >= 7 && (code[i + 1] == 'e' || code[i + 1] == 'E'))
                i += 6;
            break;
        case 'm':
        case 'M':
            month = true;
            break;
        case 'd':
        case 'D':
            day = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            clock = true;
            break;
        case '%':
            percent = true;
            break;
        default:
            break;
        }
        if (i == std::string_view::npos || code[i] == ';') // only the first section: the one for positive numbers
            break;
    }
    if (year || day || (month && !clock))
        return NumberShownAs::Date;
    return percent ? NumberShownAs::Percent : NumberShownAs::Number;
}

NumberShownAs formatNameOrCode(std::string_view format)
{
    static constexpr std::array dates{"General Date"sv, "Long Date"sv, "Medium Date"sv, "Short Date"sv};
    static constexpr std::array numbers{"General"sv,     "General Number"sv, "Currency"sv,   "Euro Currency"sv,
                                        "Fixed"sv,       "Standard"sv,       "Scientific"sv, "Long Time"sv,
                                        "Medium Time"sv, "Short Time"sv,     "Yes/No"sv,     "True/False"sv,
                                        "On/Off"sv};
    if (std::find(dates.begin(), dates.end(), format) != dates.end())
        return NumberShownAs::Date;
    if (std::find(numbers.begin(), numbers.end(), format) != numbers.end())
        return NumberShownAs::Number;
    return format == "Percent"sv ? NumberShownAs::Percent : formatCode(format);
}

} // namespace qingshou
