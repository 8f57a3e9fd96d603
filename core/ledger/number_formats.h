// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a number format of a workbook shows a day or a percentage (ECMA-376 part 1, 18.8.30).
#pragma once

#include <string_view>

namespace qingshou {

enum class NumberShownAs { Number, Date, Percent };

/// Of the formats 0 to 163, which a workbook does not spell out; East Asian versions use 27–36 and 50–58 for dates.
NumberShownAs builtInFormat(int id);
/// Of a format code: "yyyy\-mm\-dd", "0.00%", "[$-804]yyyy年m月d日;@". A time alone is a number.
NumberShownAs formatCode(std::string_view code);
/// Also one of the names that XML Spreadsheet 2003 has for some codes: "Short Date", "Percent", "Standard".
NumberShownAs formatNameOrCode(std::string_view format);

} // namespace qingshou
