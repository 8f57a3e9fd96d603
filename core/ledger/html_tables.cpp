// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/html_tables.h"

#include "core/ledger/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

constexpr int mostColSpan = 1'000, mostRowSpan = 65'534; // as browsers bound them
constexpr size_t mostBlocks = 8, longestBlock = 400;
constexpr size_t mostTablesWithin = 32;
constexpr qint64 titleTableRows = 5;   // what is longer is no heading of the next table
constexpr int fewestColumnsToGoOn = 4; // narrower tables of one width are not taken for pages of one
constexpr size_t longestName = 60;
constexpr auto nbsp = "\u00A0"sv;

template <size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isBlock(std::string_view name)
{
    static constexpr std::array names{"br"sv, "p"sv,  "div"sv, "td"sv, "th"sv, "tr"sv,     "table"sv,   "li"sv, "h1"sv,
                                      "h2"sv, "h3"sv, "h4"sv,  "h5"sv, "h6"sv, "center"sv, "caption"sv, "hr"sv};
    return isOneOf(name, names);
}

bool isNotShown(std::string_view name)
{
    static constexpr std::array names{"head"sv, "title"sv, "script"sv, "style"sv, "xml"sv, "comment"sv, "select"sv};
    return isOneOf(name, names);
}

int numberOf(std::string_view digits, int otherwise, int most)
{
    int value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return std::clamp(value, 0, most);
}

/// Without blanks at its ends; a no-break space is a blank by now.
std::string_view trimmedText(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

/// Appends as a page shows it: any run of blanks is one. A no-break space stays a blank of its own.
void appendShown(std::string& into, std::string_view text, size_t from)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (text.substr(i).starts_with(nbsp)) {
            into += ' ';
            ++i;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
            if (into.size() > from && into.back() != ' ' && into.back() != '\n')
                into += ' ';
        } else {
            into += c;
        }
    }
}

bool hasValue(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return std::adjacent_find(text.begin(), text.end(), [&](char a, char b) { return isDigit(a) && isDigit(b); }) !=
           text.end();
}

bool isPlainNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.,-+"sv) == std::string_view::npos;
}

/// The value that Excel (x:num) and LibreOffice (sdval) write beside what a cell shows, where it says more than the
/// text does: amounts that are shown rounded, long numbers that are shown with an exponent.
Cell cellOf(std::string_view shown, std::string_view value, std::string& text)
{
    Cell cell;
    cell.type = CellType::Text;
    text = shown;
    if (value.empty())
        return cell;
    const bool exponent = shown.find_first_of("eE"sv) != std::string_view::npos &&
                          shown.find_first_not_of("0123456789.+-eE"sv) == std::string_view::npos;
    if (exponent && value.find_first_not_of("0123456789"sv) == std::string_view::npos) {
        text = value;
        return cell;
    }
    if (!isPlainNumber(shown) || !isPlainNumber(value))
        return cell;
    const auto rounded = parseDecimal(shown), whole = parseDecimal(value);
    if (!rounded || !whole || whole->places <= rounded->places)
        return cell;
    if (scaled(*whole, rounded->places) == scaled(*rounded, rounded->places)) {
        cell.type = CellType::Number;
        text = value;
    }
    return cell;
}

} // namespace

HtmlTables::HtmlTables(std::unique_ptr<ByteSource> source, const TableLimits& limits, const QString& path,
                       QString wanted)
    : HtmlStream(std::move(source), limits, path), wanted_(std::move(wanted))
{
}

void HtmlTables::check(std::optional<Error> error)
{
    if (error)
        fail(std::move(*error));
}

void HtmlTables::onStart(std::string_view name, const HtmlAttributes& attributes)
{
    frames_ = frames_ || name == "frameset"sv;
    if (isNotShown(name))
        ++skipped_;
    Table* table = open_.empty() ? nullptr : open_.back().get();
    if (isBlock(name)) {
        endBlock();
        if (table && table->inCell && (name == "br"sv || name == "p"sv || name == "div"sv))
            check(addToCell(*table, "\n"sv));
    }
    if (name == "table"sv) {
        beginTable();
    } else if (!table) {
        return;
    } else if (name == "tr"sv) {
        beginRow(*table);
    } else if (name == "td"sv || name == "th"sv) {
        beginCell(*table, attributes);
    } else if (name == "caption"sv) {
        table->inCaption = true;
    }
}

void HtmlTables::onEnd(std::string_view name)
{
    if (isNotShown(name) && skipped_ > 0)
        --skipped_;
    if (isBlock(name))
        endBlock();
    if (open_.empty())
        return;
    Table& table = *open_.back();
    if (name == "td"sv || name == "th"sv) {
        endCell(table);
    } else if (name == "tr"sv) {
        endRow(table);
    } else if (name == "caption"sv) {
        table.inCaption = false;
    } else if (name == "table"sv) {
        endRow(table);
        if (table.row > titleTableRows)
            blocks_.clear();
        open_.pop_back();
    }
}

void HtmlTables::onText(std::string_view text)
{
    if (skipped_ > 0)
        return;
    if (!open_.empty()) {
        Table& table = *open_.back();
        if (table.inCell)
            check(addToCell(table, text));
        else if (table.inCaption && table.caption.size() < longestBlock)
            appendShown(table.caption, text, 0);
    }
    addToBlock(text);
}

void HtmlTables::onTextEnd()
{
    static constexpr std::array ends{"</tr>"sv, "</tbody>"sv, "</body>"sv, "</html>"sv};
    const std::string last = tail();
    const bool whole = std::any_of(ends.begin(), ends.end(), [&](auto end) { return last.ends_with(end); });
    if (!open_.empty() && !whole)
        fail({ErrorCode::LedgerTruncated, {path()}});
}

void HtmlTables::beginTable()
{
    if (open_.size() >= mostTablesWithin) {
        fail({ErrorCode::LedgerMalformed, {path()}, QStringLiteral("tables nested too deeply")});
        return;
    }
    auto table = std::make_unique<Table>();
    table->above.assign(blocks_.begin(), blocks_.end());
    open_.push_back(std::move(table));
}

void HtmlTables::beginRow(Table& table)
{
    endRow(table);
    table.inRow = true;
    table.column = 0;
    ++table.row;
    table.cells.begin(table.row);
}

void HtmlTables::endRow(Table& table)
{
    if (!table.inRow)
        return;
    endCell(table);
    table.inRow = false;
    if (table.sheet == undecided && !table.cells.empty())
        decide(table);
    if (table.sheet >= 0)
        keepRow(table);
}

void HtmlTables::beginCell(Table& table, const HtmlAttributes& attributes)
{
    if (!table.inRow)
        beginRow(table);
    endCell(table);
    const auto covered = [&](int column) {
        return static_cast<size_t>(column) < table.coveredUntil.size() &&
               table.coveredUntil[static_cast<size_t>(column)] >= table.row;
    };
    while (covered(table.column))
        ++table.column;
    table.colSpan = std::max(1, numberOf(attributes.value("colspan"), 1, mostColSpan));
    int rows = numberOf(attributes.value("rowspan"), 1, mostRowSpan);
    rows = rows == 0 ? mostRowSpan : rows; // to the end of the table
    if (auto error = table.cells.beginCell(table.column, limits())) {
        fail(std::move(*error));
        return;
    }
    if (rows > 1) {
        const auto end = static_cast<size_t>(table.column + table.colSpan);
        if (table.coveredUntil.size() < end)
            table.coveredUntil.resize(end, 0);
        std::fill_n(table.coveredUntil.begin() + table.column, table.colSpan, table.row + rows - 1);
    }
    const std::string_view excel = attributes.value("x:num");
    table.number = excel.empty() ? attributes.value("sdval") : excel;
    table.inCell = true;
}

void HtmlTables::endCell(Table& table)
{
    if (!table.inCell)
        return;
    table.inCell = false;
    std::string text;
    const Cell cell = cellOf(trimmedText(table.cells.text()), table.number, text);
    table.cells.replaceText(text);
    table.cells.endCell(cell);
    table.column += table.colSpan;
}

std::optional<Error> HtmlTables::addToCell(Table& table, std::string_view text)
{
    std::string shown(table.cells.text().empty() ? "" : table.cells.text().substr(table.cells.text().size() - 1));
    const size_t had = shown.size();
    if (text == "\n"sv) {
        if (had == 0 || shown.back() == '\n')
            return std::nullopt;
        shown += '\n';
    } else {
        appendShown(shown, text, 0);
    }
    return table.cells.append(std::string_view(shown).substr(had), limits());
}

/// Which sheet the table belongs to, by its first row with something in it.
void HtmlTables::decide(Table& table)
{
    const std::vector<std::string_view> texts = table.cells.cellTexts();
    std::string joined;
    for (const std::string_view text : texts)
        (joined += text) += '\x1F';
    const size_t key = std::hash<std::string>()(joined);
    const bool data = std::any_of(texts.begin(), texts.end(), hasValue);
    for (size_t i = 0; i < sheets_.size() && table.sheet == undecided; ++i) {
        const bool last = i + 1 == sheets_.size();
        const bool goesOn = last && data && table.column >= fewestColumnsToGoOn && table.column == sheets_[i].columns;
        if (sheets_[i].key == key || goesOn)
            table.sheet = static_cast<int>(i);
    }
    if (table.sheet >= 0) {
        sheets_[static_cast<size_t>(table.sheet)].rows += table.row - 1; // blank ones before this
        return;
    }
    if (sheets_.size() >= static_cast<size_t>(limits().sheets)) {
        table.sheet = leftOut;
        return;
    }
    Sheet sheet;
    const std::string_view caption = trimmedText(table.caption);
    const QString name = caption.empty() || caption.size() > longestName
                             ? QStringLiteral("表%1").arg(sheets_.size() + 1)
                             : QString::fromUtf8(caption.data(), static_cast<qsizetype>(caption.size())).simplified();
    sheet.name = name;
    for (int again = 2;
         std::any_of(sheets_.begin(), sheets_.end(), [&](const Sheet& had) { return had.name == sheet.name; }); ++again)
        sheet.name = QStringLiteral("%1 (%2)").arg(name).arg(again);
    sheet.key = key;
    table.sheet = static_cast<int>(sheets_.size());
    if (!wanted_.isEmpty() && sheet.name == wanted_ && wantedSheet_ == undecided) {
        wantedSheet_ = table.sheet;
        if (!caption.empty())
            table.above.emplace_back(caption);
        for (const std::string& text : table.above) {
            RowBuffer& row = ready_.emplace_back();
            row.begin(++sheet.rows);
            if (!row.beginCell(0, limits()) && !row.append(text, limits()))
                row.endCell({CellType::Text});
        }
    }
    sheet.rows += table.row - 1;
    sheets_.push_back(std::move(sheet));
}

void HtmlTables::keepRow(Table& table)
{
    Sheet& sheet = sheets_[static_cast<size_t>(table.sheet)];
    ++sheet.rows;
    sheet.columns = std::max(sheet.columns, table.column);
    if (sheet.rows > limits().rows)
        fail({ErrorCode::LedgerTooLarge, {path(), QString::number(limits().rows)}});
    else if (table.sheet == wantedSheet_ && !table.cells.empty()) {
        table.cells.setNumber(sheet.rows);
        ready_.push_back(std::move(table.cells));
        table.cells = RowBuffer();
    }
}

void HtmlTables::addToBlock(std::string_view text)
{
    if (block_.size() < longestBlock)
        appendShown(block_, text.substr(0, 4 * longestBlock), 0);
}

void HtmlTables::endBlock()
{
    const std::string_view text = trimmedText(block_);
    if (!text.empty() && text.size() <= longestBlock) {
        blocks_.emplace_back(text);
        if (blocks_.size() > mostBlocks)
            blocks_.pop_front();
    }
    block_.clear();
}

} // namespace qingshou
