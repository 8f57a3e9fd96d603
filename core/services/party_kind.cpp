// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/party_kind.h"

#include <algorithm>
#include <array>
#include <optional>

namespace qingshou {
namespace {

constexpr std::array<std::string_view, 6> firmTypes{"对公", "企业", "公司", "法人", "机构", "单位"};
constexpr std::array<std::string_view, 5> personTypes{"对私", "个人", "自然人", "农户", "个体"};
constexpr std::array<std::string_view, 6> firmDocuments{"信用代码", "组织机构", "营业执照",
                                                        "登记证",   "机构代码", "对公"};
constexpr std::array<std::string_view, 7> personDocuments{"身份证", "户口", "护照", "军官", "士兵", "通行证", "居留"};
constexpr std::array<std::string_view, 14> firmEndings{"公司",   "厂",     "合作社", "集团", "中心",   "医院", "学校",
                                                       "村委会", "委员会", "经营部", "商行", "事务所", "矿",   "农场"};

template <size_t n>
bool containsAny(std::string_view text, const std::array<std::string_view, n>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

template <size_t n, size_t m>
std::optional<PartyKind> kindByWords(std::string_view text, const std::array<std::string_view, n>& firm,
                                     const std::array<std::string_view, m>& person)
{
    // 个体工商户 and 个人独资企业 answer with all they own: persons, so that word goes first.
    if (containsAny(text, person))
        return PartyKind::Person;
    if (containsAny(text, firm))
        return PartyKind::Firm;
    return std::nullopt;
}

/// 18 characters of which the first 17 are digits: a citizen; otherwise 18 or 9 digits and letters: an organisation.
std::optional<PartyKind> kindByNumber(std::string_view number)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto letterOrDigit = [&](char c) { return digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    if (number.size() == 15 && std::all_of(number.begin(), number.end(), digit))
        return PartyKind::Person;
    if (number.size() == 18 && std::all_of(number.begin(), number.begin() + 17, digit) &&
        (number.substr(6, 2) == "19" || number.substr(6, 2) == "20"))
        return PartyKind::Person;
    if ((number.size() == 18 && std::all_of(number.begin(), number.end(), letterOrDigit)) ||
        (number.size() == 9 && std::all_of(number.begin(), number.end(), letterOrDigit)) ||
        (number.size() == 10 && number[8] == '-'))
        return PartyKind::Firm;
    return std::nullopt;
}

} // namespace

PartyKind partyKindOf(std::string_view customerType, std::string_view idType, std::string_view idNumber,
                      std::string_view name)
{
    if (const auto kind = kindByWords(customerType, firmTypes, personTypes))
        return *kind;
    if (const auto kind = kindByWords(idType, firmDocuments, personDocuments))
        return *kind;
    if (const auto kind = kindByNumber(idNumber))
        return *kind;
    const bool firm = std::any_of(firmEndings.begin(), firmEndings.end(), [name](std::string_view ending) {
        // A name of two characters is a person's, whatever it ends in.
        return name.size() > 6 && name.size() > ending.size() && name.substr(name.size() - ending.size()) == ending;
    });
    return firm ? PartyKind::Firm : PartyKind::Person;
}

} // namespace qingshou
