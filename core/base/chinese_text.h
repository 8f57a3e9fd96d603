// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese names in the order and spelling that people expect: by pinyin, surnames read as surnames (单 shan, 曾 zeng).
// Thread-safe. A character is looked up in ICU once and remembered.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace qingshou {

/// Sorts names by syllable, tone, character, then the next one: all 张 stand together, 张三 before 张三丰. Other text
/// follows in lower case. The characters stay in the key, so equal keys mean equal names (but for case and width).
std::string nameSortKey(std::string_view utf8);

/// "zhang san feng": what somebody types; the first character read as a surname.
QString pinyin(const QString& name);
/// "zsf".
QString pinyinInitials(const QString& name);

} // namespace qingshou
