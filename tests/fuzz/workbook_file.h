// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as text: after a line "=== xl/worksheets/sheet1.xml" comes that part. A fuzzer cannot get through deflate
// and checksums by chance, so parts that it changes are packed here.
#pragma once

#include <string>
#include <string_view>

namespace qingshou::fuzz {

/// An .xlsx with these parts and, where they are missing, those that a workbook of two sheets must have. Names that
/// no reader asks for are left out; text in front of the first name is the first sheet.
std::string packedWorkbook(std::string_view text);

} // namespace qingshou::fuzz
