// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/code_parse.h"

#include "core/ledger/cell_text.h"

#include <algorithm>
#include <array>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

/// The cell's word; sets `parsed` when there is nothing to look up.
template <class T>
std::string_view wordOf(const Cell& cell, std::string& kept, Parsed<T>& parsed)
{
    std::string_view word = plainText(cell.text, kept);
    if (word.find(' ') != std::string_view::npos) { // 损 失, set apart to fill the column
        std::string together(word);
        std::erase(together, ' ');
        word = kept = std::move(together);
    }
    if (cell.type == CellType::Error)
        parsed.why = RefusalReason::CellError;
    else if (!word.empty() && !isNothing(word))
        parsed.why = RefusalReason::UnknownCode; // until it is found
    return word;
}

bool has(std::string_view word, std::string_view part)
{
    return word.find(part) != std::string_view::npos;
}

template <size_t N>
bool hasOneOf(std::string_view word, const std::array<std::string_view, N>& parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return has(word, part); });
}

} // namespace

Parsed<RiskClass> parseRiskClass(const Cell& cell)
{
    static constexpr std::array names{"正常"sv, "关注"sv, "次级"sv, "可疑"sv, "损失"sv};
    Parsed<RiskClass> parsed;
    std::string kept;
    std::string_view word = wordOf(cell, kept, parsed);
    if (parsed.why != RefusalReason::UnknownCode)
        return parsed;
    const auto found = [&](size_t index) {
        parsed = {static_cast<RiskClass>(index), RefusalReason::None};
        return parsed;
    };
    size_t hits = 0, hit = 0;
    for (size_t i = 0; i < names.size(); ++i)
        if (has(word, names.at(i))) {
            ++hits;
            hit = i;
        }
    if (hits > 0)
        return hits == 1 ? found(hit) : parsed;
    if (word.ends_with(".0")) // a number out of a workbook
        word.remove_suffix(2);
    if (word.size() == 2 && word[0] == '0')
        word.remove_prefix(1);
    else if (word.size() == 2 && word[1] == '0')
        word.remove_suffix(1);
    if (word.size() == 1 && word[0] >= '1' && word[0] <= '5')
        return found(static_cast<size_t>(word[0] - '1'));
    return parsed;
}

Parsed<BookSide> parseBookSide(const Cell& cell, bool yesMeansOffBook)
{
    Parsed<BookSide> parsed;
    std::string kept;
    const std::string_view word = wordOf(cell, kept, parsed);
    if (parsed.why != RefusalReason::UnknownCode)
        return parsed;
    const bool on = has(word, "表内"), off = has(word, "表外");
    if (on != off && !has(word, "表内外"))
        return {on ? BookSide::OnBook : BookSide::OffBook, RefusalReason::None};
    if (yesMeansOffBook && (word == "是" || word == "1" || word == "Y" || word == "y"))
        return {BookSide::OffBook, RefusalReason::None};
    if (yesMeansOffBook && (word == "否" || word == "0" || word == "N" || word == "n"))
        return {BookSide::OnBook, RefusalReason::None};
    return parsed;
}

Parsed<GuaranteeType> parseGuaranteeType(const Cell& cell)
{
    static constexpr std::array<std::pair<std::string_view, GuaranteeType>, 7> names{
        {{"信用"sv, GuaranteeType::Credit},
         {"免担保"sv, GuaranteeType::Credit},
         {"抵押"sv, GuaranteeType::Mortgage},
         {"质押"sv, GuaranteeType::Pledge},
         {"组合"sv, GuaranteeType::Combined},
         {"联保"sv, GuaranteeType::JointGroup},
         {"保证"sv, GuaranteeType::Guarantee}}};
    Parsed<GuaranteeType> parsed;
    std::string kept;
    const std::string_view word = wordOf(cell, kept, parsed);
    if (parsed.why != RefusalReason::UnknownCode)
        return parsed;
    for (const auto& [name, type] : names) {
        if (!has(word, name))
            continue;
        const bool jointGuarantee = parsed.value == GuaranteeType::JointGroup && type == GuaranteeType::Guarantee;
        if (parsed.value && *parsed.value != type && !jointGuarantee) // 联保 is a guarantee too
            return {GuaranteeType::Combined, RefusalReason::None};
        if (!parsed.value)
            parsed = {type, RefusalReason::None};
    }
    return parsed;
}

Parsed<RepaymentMethod> parseRepaymentMethod(const Cell& cell)
{
    static constexpr std::array regular{"按月"sv, "按季"sv, "按半年"sv, "按年"sv,
                                        "定期"sv, "分期"sv, "每月"sv,   "每季"sv};
    static constexpr std::array interest{"结息"sv, "付息"sv, "还息"sv, "收息"sv};
    static constexpr std::array principal{"到期还本"sv, "一次还本"sv, "一次性还本"sv, "到期一次"sv, "到期归还本金"sv};
    static constexpr std::array bullet{"利随本清"sv, "一次性还本付息"sv, "一次还本付息"sv, "到期还本付息"sv};
    Parsed<RepaymentMethod> parsed;
    std::string kept;
    const std::string_view word = wordOf(cell, kept, parsed);
    if (parsed.why != RefusalReason::UnknownCode)
        return parsed;
    const auto found = [](RepaymentMethod method) { return Parsed<RepaymentMethod>{method, RefusalReason::None}; };
    if (has(word, "等额本息"))
        return found(RepaymentMethod::EqualPayment);
    if (has(word, "等额本金"))
        return found(RepaymentMethod::EqualPrincipal);
    if (has(word, "随借随还"))
        return found(RepaymentMethod::Revolving);
    if (has(word, "先息后本") || (hasOneOf(word, regular) && hasOneOf(word, interest) && hasOneOf(word, principal)))
        return found(RepaymentMethod::InterestOnly);
    if (hasOneOf(word, bullet))
        return found(RepaymentMethod::Bullet);
    return parsed;
}

} // namespace qingshou
