// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/row_sorter.h"

#include "core/ledger/cell_text.h"
#include "core/ledger/recognition.h"

#include <algorithm>
#include <array>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

constexpr std::array totals{"合计"sv, "总计"sv, "共计"sv, "总合计"sv, "合计数"sv, "全部合计"sv, "合计金额"sv};
constexpr std::array subtotals{"小计"sv, "本页小计"sv, "本页合计"sv, "累计"sv, "本页累计"sv, "分页合计"sv};
constexpr std::array notes{"制表"sv, "复核"sv,     "审核"sv, "填表"sv,  "打印"sv, "经办"sv, "负责人"sv,
                           "主管"sv, "单位负责"sv, "说明"sv, "备注:"sv, "注:"sv,  "编制"sv, "报表人"sv};
constexpr size_t longestWord = 48; // bytes of a cell that can be a total's or a note's word
constexpr int fewCells = 2;        // a title row holds a text or two

template <size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The first three bytes as one number.
constexpr unsigned packed(std::string_view text)
{
    const auto byte = [text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    return byte(0) << 16 | byte(1) << 8 | byte(2);
}

/// Whether the cell may be one of the words above, by its first character or, for totals, its last: most cells are not,
/// and every row is asked.
bool canBeWord(std::string_view text)
{
    static constexpr std::array firsts{
        packed("合"), packed("总"), packed("共"), packed("全"), packed("小"), packed("本"), packed("累"), packed("分"),
        packed("制"), packed("复"), packed("审"), packed("填"), packed("打"), packed("经"), packed("负"), packed("主"),
        packed("单"), packed("说"), packed("备"), packed("注"), packed("编"), packed("报")};
    text = trimmed(text);
    if (text.empty() || text.size() > longestWord)
        return false;
    const bool wideBlank = text.starts_with("\u3000"sv);
    return wideBlank || text.ends_with("计"sv) || std::find(firsts.begin(), firsts.end(), packed(text)) != firsts.end();
}

std::string wordOf(std::string_view text)
{
    std::string word = nfkc(text);
    std::erase_if(word, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    return word;
}

/// "合计", "合计:", "合计300笔", "总计(300户)".
bool isTotal(std::string_view word)
{
    for (const std::string_view total : totals) {
        if (!word.starts_with(total))
            continue;
        const std::string_view rest = word.substr(total.size());
        if (rest.empty() || rest.front() == ':' || rest.front() == '(' || (rest.front() >= '0' && rest.front() <= '9'))
            return true;
    }
    return false;
}

} // namespace

RowSorter::RowSorter(const Recognition& plan)
{
    for (const QStringList& texts : plan.headerTexts) {
        std::vector<std::string> row;
        for (const QString& text : texts)
            row.push_back(text.toStdString());
        headers_.push_back(std::move(row));
    }
    const auto columnOf = [&](Field field) {
        const RecognisedColumn* column = plan.columnOf(field);
        return column ? column->index : -1;
    };
    loanColumn_ = columnOf(Field::LoanNumber);
    nameColumn_ = columnOf(Field::Name);
    balanceColumn_ = columnOf(Field::Balance);
}

RowSorter::RowSorter(const std::vector<std::vector<QString>>& headers, int number, int name, int amount)
    : loanColumn_(number), nameColumn_(name), balanceColumn_(amount)
{
    for (const std::vector<QString>& texts : headers) {
        std::vector<std::string> row;
        for (const QString& text : texts)
            row.push_back(text.toStdString());
        headers_.push_back(std::move(row));
    }
}

bool RowSorter::isRepeatedHeader(const Row& row) const
{
    for (const auto& header : headers_) {
        int same = 0, other = 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const Cell& cell = row.cells[i];
            if (cell.empty())
                continue;
            if (i < header.size() && !header[i].empty() && trimmed(cell.text) == header[i])
                ++same;
            else if (++other > 1)
                break;
        }
        if (same > 0 && same > 2 * other)
            return true;
    }
    return false;
}

RowKind RowSorter::kindOf(const Row& row) const
{
    const Cell& loan = row.at(loanColumn_);
    int filled = 0;
    for (const Cell& cell : row.cells) {
        if (cell.empty())
            continue;
        ++filled;
        if (filled > 3 || cell.type != CellType::Text || !canBeWord(cell.text))
            continue;
        const std::string word = wordOf(cell.text);
        if (isTotal(word))
            return RowKind::Total;
        if (isOneOf(word, subtotals))
            return RowKind::Subtotal;
        if (!loan.empty() && &cell != &loan) // a loan of 说明书出版社
            continue;
        const std::string_view view = word;
        if (view.ends_with("合计"sv) || view.ends_with("小计"sv) || view.starts_with("小计"sv))
            return RowKind::Subtotal;
        if (std::any_of(notes.begin(), notes.end(), [&](std::string_view note) { return view.starts_with(note); }))
            return RowKind::Other;
    }
    if (filled == 0 || isRepeatedHeader(row))
        return RowKind::Other;
    // A title on a later page stands in the first column, whatever that is for.
    const bool numbered = !loan.empty() && !(static_cast<unsigned char>(loan.text.front()) >= 0xE4);
    const bool nothing = !numbered && row.at(nameColumn_).empty() && row.at(balanceColumn_).empty();
    return nothing && filled <= fewCells ? RowKind::Other : RowKind::Loan;
}

} // namespace qingshou
