// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese names in the order and spelling that people expect: by pinyin, surnames read as surnames (单 shan, 曾 zeng).
// Thread-safe. A character is looked up in ICU once and remembered.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

/// Sorts names by syllable, tone, character, then the next one: all 张 stand together, 张三 before 张三丰. Other text
/// follows in lower case. The characters stay in the key, so equal keys mean equal names (but for case and width).
std::string nameSortKey(std::string_view utf8);
/// Builds the tables behind it, which take a sixth of a second that the first key would wait for.
void prepareNameSortKeys();

/// "zhang san feng": what somebody types; the first character read as a surname.
QString pinyin(const QString& name);
/// "zsf".
QString pinyinInitials(const QString& name);

/// Every way in which somebody may spell a character of a name, without tones: 单 shan, dan, chan; 张 zhang. The first
/// is the surname's. Nothing for what is no Chinese character. So that a name is found however it is read.
std::vector<std::string> readings(char32_t character);

} // namespace qingshou
