// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a table's header with the help of a mapping, and turns what the mapping says of columns into places.
#pragma once

#include "core/ledger/header_match.h"
#include "core/ledger/mapping.h"
#include "core/ledger/table_reader.h"

#include <optional>
#include <vector>

namespace qingshou {

/// The first rows as texts, with their numbers in the file.
struct HeadRows {
    std::vector<std::vector<QString>> rows;
    std::vector<qint64> numbers;
};

/// A cell as people read it: a day as 2026-09-30, whatever its number.
QString shownText(const Cell& cell);

/// The first 20 rows; when the mapping says where the header is, up to there.
Result<HeadRows> readHead(TableReader& reader, const Mapping& mapping);

/// Where the header is: as given, else as found, else the first row that has every header that the mapping names.
std::optional<HeaderMatch> placeHeader(const HeadRows& head, const Mapping& mapping);

/// MappingInvalid when a column is not there, not clear, or given to two fields.
Result<HeaderHints> hintsOf(const Mapping& mapping, const HeaderMatch& match);

} // namespace qingshou
