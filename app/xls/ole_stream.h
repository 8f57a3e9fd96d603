// SPDX-License-Identifier: GPL-3.0-or-later
// The stream of a workbook out of its OLE container ([MS-CFB]): its sectors in the order of their chain. Chains that
// turn in circles or leave the file are refused; nothing is read outside of the bytes given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace qingshou::xls {

enum class OleResult { Fine, NotOle, NoWorkbook, Truncated, Malformed };

/// The stream "Workbook" or, of Excel 5 and 95, "Book".
OleResult workbookStream(std::string_view file, std::string& stream);

/// A plain container with that stream and nothing else: FreeXL looks for it in the first four entries only, and reads
/// the sectors of small streams from the wrong place.
std::string containerOf(std::string_view stream);

} // namespace qingshou::xls
