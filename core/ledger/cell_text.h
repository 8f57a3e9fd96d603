// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a cell, freed of what exports wrap around it. Plain ASCII and plain Chinese pass without a copy.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

/// Without blanks around it: space, tab, line breaks.
std::string_view trimmed(std::string_view text);

/// For numbers, dates, codes and numbers that name something: NFKC, trimmed, without the leading ' of text exports.
/// The view is into `text`, or into `kept` where something had to be changed.
std::string_view plainText(std::string_view text, std::string& kept);

/// For names, addresses and notes: trimmed, without the leading ', full-width digits and letters made plain, blanks of
/// every kind made plain ones; brackets and punctuation stay as they are (a firm's name is not ours to alter).
void readableText(std::string_view text, std::string& into);

/// What ledgers write where there is nothing: - -- — / 无 NULL.
bool isNothing(std::string_view text);

/// NFKC, for headers and codes.
std::string nfkc(std::string_view utf8);

/// Parts of a cell that holds several: split at 、 , ， ; ； / | line breaks and blanks (but not at a blank beside a
/// Latin word, and nowhere inside brackets). Each part is trimmed, none is empty.
std::vector<std::string> splitSeveral(std::string_view text);

} // namespace qingshou
