// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/workbook.h"

#include "app/xls/memory_file.h"
#include "app/xls/ole_stream.h"

#include <freexl.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <iterator>

namespace qingshou::xls {
namespace {

constexpr std::uint64_t bytesOfCell = 16; // with FreeXL

[[noreturn]] void refuse(int code)
{
    const std::string words = "FreeXL " + std::to_string(code);
    switch (code) {
    case FREEXL_INSUFFICIENT_MEMORY:
        sendFailure(Failure::Memory, words);
    case FREEXL_BIFF_WORKBOOK_NOT_FOUND:
        sendFailure(Failure::NoWorkbook, words);
    case FREEXL_CFBF_READ_ERROR:
    case FREEXL_CFBF_SEEK_ERROR:
        sendFailure(Failure::Truncated, words);
    default:
        sendFailure(Failure::Malformed, words);
    }
}

void check(int code)
{
    if (code != FREEXL_OK)
        refuse(code);
}

/// The workbook's stream; in files older than Excel 5 the file itself.
std::string streamOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    const std::string file{std::istreambuf_iterator<char>(in), {}};
    std::string stream;
    switch (workbookStream(file, stream)) {
    case OleResult::NotOle:
    case OleResult::Fine:
        break;
    case OleResult::NoWorkbook:
        sendFailure(Failure::NoWorkbook, "no stream of a workbook");
    case OleResult::Truncated:
        sendFailure(Failure::Truncated, "the container is cut off");
    case OleResult::Malformed:
        sendFailure(Failure::Malformed, "the container is damaged");
    }
    return stream;
}

/// The stream in a file of its own; empty where it cannot be made, and the file itself has to do.
std::string plainCopy(std::string stream)
{
    hidePartsWithin(stream);
    const std::string copy = containerOf(stream);
    return keptInMemory([&, at = std::size_t(0)](char* into, std::size_t size) mutable {
        const std::size_t count = std::min(size, copy.size() - at);
        std::memcpy(into, copy.data() + at, count);
        at += count;
        return static_cast<long>(count);
    });
}

std::string shortest(double value)
{
    std::array<char, 400> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

} // namespace

XlsWorkbook::XlsWorkbook(const std::string& path, std::uint64_t memoryBytes)
    : stream_(streamOf(path)), walked_(walk(stream_, -1))
{
    if (walked_.encrypted)
        sendFailure(Failure::Encrypted, "FILEPASS");
    if (walked_.broken)
        sendFailure(Failure::Truncated, "a record reaches beyond the end");
    // FreeXL takes this room at once; where it cannot, it reports success all the same.
    if (memoryBytes > 0 && walked_.claimedCells > memoryBytes / bytesOfCell)
        sendFailure(Failure::Memory, "the sheets claim too many cells");
    const std::string plain = walked_.known ? plainCopy(stream_) : std::string();
    const int opened = freexl_open(plain.empty() ? path.c_str() : plain.c_str(), &handle_);
    if (opened != FREEXL_OK && !walked_.known && opened != FREEXL_INSUFFICIENT_MEMORY)
        sendFailure(Failure::Malformed, "older than Excel 5, and damaged or without its code page");
    check(opened);
    if (!handle_) // what FreeXL leaves behind when a record is wrong
        sendFailure(Failure::Malformed, "a record is wrong");
    unsigned protection = FREEXL_BIFF_PLAIN, count = 0;
    check(freexl_get_info(handle_, FREEXL_BIFF_PASSWORD, &protection));
    if (protection == FREEXL_BIFF_OBFUSCATED)
        sendFailure(Failure::Encrypted, "FreeXL");
    check(freexl_get_info(handle_, FREEXL_BIFF_SHEET_COUNT, &count));
    if (walked_.known && count != walked_.sheets.size())
        sendFailure(Failure::Malformed, "the sheets do not add up");
    for (unsigned i = 0; i < count; ++i) {
        const WalkedSheet walked = walked_.known ? walked_.sheets[i] : WalkedSheet();
        if (!walked.workSheet)
            continue;
        const char* name = nullptr;
        check(freexl_get_worksheet_name(handle_, static_cast<unsigned short>(i), &name));
        sheets_.push_back({static_cast<unsigned short>(i), name ? name : "", walked.hidden, walked.filled});
    }
    if (sheets_.empty())
        sendFailure(Failure::Malformed, "no work sheet");
}

XlsWorkbook::~XlsWorkbook()
{
    freexl_close(handle_);
}

void XlsWorkbook::select(const Sheet& sheet, unsigned& rows, unsigned short& columns) const
{
    check(freexl_select_active_worksheet(handle_, sheet.index));
    check(freexl_worksheet_dimensions(handle_, &rows, &columns));
}

bool XlsWorkbook::isFilled(const Sheet& sheet) const
{
    if (sheet.numbers)
        return true;
    unsigned rows = 0;
    unsigned short columns = 0;
    select(sheet, rows, columns);
    FreeXL_CellValue value{};
    for (unsigned row = 0; row < rows; ++row)
        for (unsigned short column = 0; column < columns; ++column)
            if (freexl_get_cell_value(handle_, row, column, &value) == FREEXL_OK && value.type != FREEXL_CELL_NULL)
                return true;
    return false;
}

void XlsWorkbook::sendSheets()
{
    for (const Sheet& sheet : sheets_) {
        Payload payload;
        payload.number(sheet.hidden, 1).number(isFilled(sheet), 1).text(sheet.name);
        send(Message::Sheet, payload);
    }
}

/// The texts of a row, and in files that were not walked its numbers.
void XlsWorkbook::addTexts(unsigned row, unsigned short columns, std::vector<WalkedCell>& cells) const
{
    for (unsigned short column = 0; column < columns; ++column) {
        FreeXL_CellValue value{};
        if (freexl_get_cell_value(handle_, row, column, &value) != FREEXL_OK || value.type == FREEXL_CELL_NULL)
            continue;
        WalkedCell cell{row, column, CellKind::Text, NumberShownAs::Number, {}};
        const bool number = value.type == FREEXL_CELL_INT || value.type == FREEXL_CELL_DOUBLE;
        if (number && walked_.known)
            continue;
        if (number) {
            cell.kind = CellKind::Number;
            cell.text = value.type == FREEXL_CELL_INT ? std::to_string(value.value.int_value)
                                                      : shortest(value.value.double_value);
        } else if (value.type == FREEXL_CELL_TEXT || value.type == FREEXL_CELL_SST_TEXT || !walked_.known) {
            cell.text = value.value.text_value ? value.value.text_value : "";
        }
        if (!cell.text.empty())
            cells.push_back(std::move(cell));
    }
}

const XlsWorkbook::Sheet& XlsWorkbook::chosen(const std::string& name) const
{
    if (!name.empty()) {
        for (const Sheet& sheet : sheets_)
            if (sheet.name == name)
                return sheet;
        sendFailure(Failure::NoSheet, "no such sheet");
    }
    const Sheet* shown = nullptr;
    for (const Sheet& sheet : sheets_) {
        if (sheet.hidden)
            continue;
        if (isFilled(sheet))
            return sheet;
        shown = shown ? shown : &sheet;
    }
    return shown ? *shown : sheets_.front();
}

void XlsWorkbook::sendRows(const std::string& name)
{
    const Sheet& sheet = chosen(name);
    std::vector<WalkedCell> walked;
    if (walked_.known)
        walked = std::move(walk(stream_, sheet.index).sheets.at(sheet.index).cells);
    unsigned rows = 0;
    unsigned short columns = 0;
    select(sheet, rows, columns);
    if (!walked.empty())
        rows = std::max(rows, walked.back().row + 1);
    send(Message::Begin, Payload().number(rows, 4).number(walked_.from1904, 1).text(sheet.name));
    auto next = walked.begin();
    std::vector<WalkedCell> cells;
    for (unsigned row = 0; row < rows; ++row) {
        cells.clear();
        for (; next != walked.end() && next->row == row; ++next)
            cells.push_back(*next);
        addTexts(row, columns, cells);
        if (cells.empty())
            continue;
        std::stable_sort(cells.begin(), cells.end(),
                         [](const WalkedCell& a, const WalkedCell& b) { return a.column < b.column; });
        cells.erase(std::unique(cells.begin(), cells.end(),
                                [](const WalkedCell& a, const WalkedCell& b) { return a.column == b.column; }),
                    cells.end());
        Payload payload;
        payload.number(row + 1, 4);
        for (const WalkedCell& cell : cells)
            payload.number(cell.column, 2)
                .number(static_cast<unsigned char>(cell.kind), 1)
                .number(static_cast<unsigned char>(cell.shown), 1)
                .number(cell.text.size(), 4)
                .text(cell.text);
        send(Message::Row, payload);
    }
}

} // namespace qingshou::xls
