// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/biff_walk.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <map>

namespace qingshou::xls {
namespace {

enum Record : std::uint32_t {
    Formula = 0x0006,
    Eof = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    CodePage = 0x0042,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    Dimensions = 0x0200,
    RString = 0x00D6,
    Xf = 0x00E0,
    Number = 0x0203,
    BoolErr = 0x0205,
    String = 0x0207,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809
};

constexpr std::uint32_t biff5 = 0x0500, biff8 = 0x0600;
constexpr int unicode = 1200;

double doubleAt(std::string_view bytes, std::size_t at)
{
    std::uint64_t bits = std::uint64_t(number(bytes, at + 4, 4)) << 32 | number(bytes, at, 4);
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

/// A number in four bytes: whole or the upper half of a double, perhaps a hundredth of it.
double rkValue(std::uint32_t rk)
{
    double value = 0;
    if (rk & 2) {
        value = static_cast<double>(static_cast<std::int32_t>(rk) >> 2);
    } else {
        const std::uint64_t bits = std::uint64_t(rk & ~3U) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return rk & 1 ? value / 100 : value;
}

/// As .xlsx writes numbers: the fewest digits that give the same value again.
std::string textOf(double value)
{
    std::array<char, 400> text{};
    const double size = std::fabs(value);
    const bool plain = size == 0 || (size >= 1e-5 && size < 1e15);
    const auto end = plain ? std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed)
                           : std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

const char* errorText(unsigned char code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

/// In UTF-8; what the code page does not have becomes "?", which no name has and everybody sees.
std::string converted(std::string_view bytes, const char* from)
{
    const iconv_t converter = iconv_open("UTF-8", from);
    if (converter == iconv_t(-1)) // NOLINT(performance-no-int-to-ptr): what iconv gives
        return std::string(bytes.size(), '?');
    std::string source(bytes), text(3 * bytes.size() + 4, '\0');
    char* in = source.data();
    char* out = text.data();
    std::size_t inLeft = source.size(), outLeft = text.size();
    while (inLeft > 0 && outLeft > 0 && iconv(converter, &in, &inLeft, &out, &outLeft) == std::size_t(-1)) {
        *out++ = '?';
        --outLeft;
        ++in;
        --inLeft;
    }
    iconv_close(converter);
    text.resize(text.size() - outLeft);
    return text;
}

class Walk {
public:
    Walk(std::string_view stream, int wanted) : stream_(stream), wanted_(wanted) {}

    Walked run()
    {
        int depth = 0;
        for (std::size_t at = 0; at + 4 <= stream_.size();) {
            const std::size_t begin = at;
            const std::uint32_t kind = number(stream_, at, 2);
            const std::size_t size = number(stream_, at + 2, 2);
            at += 4;
            if (kind == 0 && size == 0) // blanks behind the last record
                break;
            if (size > stream_.size() - at) {
                walked_.broken = true;
                break;
            }
            const std::string_view record = stream_.substr(at, size);
            at += size;
            if (kind == Bof) {
                if (++depth == 1)
                    beginPart(begin, record);
                if (!walked_.known)
                    return std::move(walked_);
            } else if (kind == Eof) {
                --depth;
            } else if (depth == 1) {
                if (sheet_ == nullptr)
                    takeGlobal(kind, record);
                else
                    takeCell(kind, record);
                if (walked_.encrypted) // what follows cannot be read
                    return std::move(walked_);
            }
        }
        walked_.broken = walked_.broken || depth > 0;
        for (WalkedSheet& sheet : walked_.sheets)
            std::stable_sort(sheet.cells.begin(), sheet.cells.end(), [](const WalkedCell& a, const WalkedCell& b) {
                return std::pair(a.row, a.column) < std::pair(b.row, b.column);
            });
        return std::move(walked_);
    }

private:
    void beginPart(std::size_t begin, std::string_view record)
    {
        if (begin == 0 && record.size() >= 4) {
            version_ = number(record, 0, 2);
            walked_.known = version_ == biff5 || version_ == biff8;
        }
        const auto sheet = std::find_if(walked_.sheets.begin(), walked_.sheets.end(),
                                        [&](const WalkedSheet& each) { return each.offset == begin; });
        sheet_ = begin > 0 && sheet != walked_.sheets.end() ? &*sheet : begin > 0 ? &other_ : nullptr;
        keeps_ = sheet_ && sheet_ != &other_ && wanted_ == sheet - walked_.sheets.begin();
        waiting_ = false;
    }

    void takeGlobal(std::uint32_t kind, std::string_view record)
    {
        switch (kind) {
        case FilePass:
            walked_.encrypted = true;
            break;
        case CodePage:
            codePage_ = record.size() >= 2 ? static_cast<int>(number(record, 0, 2)) : codePage_;
            break;
        case Date1904:
            walked_.from1904 = record.size() >= 2 && number(record, 0, 2) == 1;
            break;
        case BoundSheet:
            if (record.size() >= 6) {
                WalkedSheet sheet;
                sheet.offset = number(record, 0, 4);
                sheet.hidden = (record[4] & 3) != 0;
                sheet.workSheet = record[5] == 0;
                walked_.sheets.push_back(std::move(sheet));
            }
            break;
        case Format:
            if (record.size() >= 3)
                formats_[number(record, 0, 2)] = formatCode(asciiOf(record));
            break;
        case Xf:
            if (record.size() >= 4) {
                const std::uint32_t format = number(record, 2, 2);
                const auto own = formats_.find(format);
                styles_.push_back(own != formats_.end() ? own->second : builtInFormat(static_cast<int>(format)));
            }
            break;
        default:
            break;
        }
    }

    /// A format's code with "?" for all that is not ASCII: no such sign says what a format shows.
    std::string asciiOf(std::string_view record) const
    {
        std::string code;
        if (version_ == biff8) {
            if (record.size() < 5)
                return code;
            const bool wide = record[4] & 1;
            const std::size_t step = wide ? 2 : 1;
            for (std::size_t at = 5; at + step <= record.size(); at += step) {
                const std::uint32_t sign = number(record, at, step);
                code += sign < 0x80 ? static_cast<char>(sign) : '?';
            }
            return code;
        }
        for (std::size_t at = 3; at < record.size(); ++at) {
            const bool ascii = static_cast<unsigned char>(record[at]) < 0x80;
            code += ascii ? record[at] : '?';
            at += ascii ? 0 : 1; // the second byte of a Chinese character may look like a letter
        }
        return code;
    }

    void takeCell(std::uint32_t kind, std::string_view record)
    {
        if (waiting_ && kind == String) {
            waiting_ = false;
            addText(formula_, 0, record);
            return;
        }
        if (record.size() < 6)
            return;
        if (kind == Dimensions) {
            const bool wide = version_ == biff8;
            if (record.size() >= (wide ? 12 : 8))
                walked_.claimedCells +=
                    std::uint64_t(number(record, wide ? 4 : 2, wide ? 4 : 2)) * number(record, wide ? 10 : 6, 2);
            return;
        }
        const std::uint32_t row = number(record, 0, 2);
        const std::size_t column = number(record, 2, 2);
        switch (kind) {
        case Number:
            if (record.size() >= 14)
                addNumber(row, column, number(record, 4, 2), doubleAt(record, 6));
            break;
        case Rk:
            if (record.size() >= 10)
                addNumber(row, column, number(record, 4, 2), rkValue(number(record, 6, 4)));
            break;
        case MulRk:
            for (std::size_t at = 4, i = 0; at + 6 + 2 <= record.size(); at += 6, ++i)
                addNumber(row, column + i, number(record, at, 2), rkValue(number(record, at + 2, 4)));
            break;
        case BoolErr:
            if (record.size() >= 8)
                addResult(row, column, record[7] == 0 ? 1 : 2, static_cast<unsigned char>(record[6]));
            break;
        case Formula:
            if (record.size() < 14)
                break;
            if (number(record, 12, 2) != 0xFFFF)
                addNumber(row, column, number(record, 4, 2), doubleAt(record, 6));
            else
                addResult(row, column, record[6], static_cast<unsigned char>(record[8]));
            break;
        case RString:
            addText({row, static_cast<std::uint16_t>(column), CellKind::Text, NumberShownAs::Number, {}}, 6, record);
            break;
        default:
            break;
        }
    }

    void addNumber(std::uint32_t row, std::size_t column, std::uint32_t style, double value)
    {
        const auto shown = style < styles_.size() ? styles_[style] : NumberShownAs::Number;
        add({row, static_cast<std::uint16_t>(column), CellKind::Number, shown,
             keeps_ ? textOf(value) : std::string("0")});
    }

    /// What is no number: 0 a text that follows, 1 yes or no, 2 an error, 3 an empty text.
    void addResult(std::uint32_t row, std::size_t column, int kind, unsigned char value)
    {
        WalkedCell cell{row, static_cast<std::uint16_t>(column), CellKind::Boolean, NumberShownAs::Number, {}};
        waiting_ = kind == 0;
        if (kind == 0) {
            formula_ = std::move(cell);
        } else if (kind == 1) {
            cell.text = value ? "1" : "0";
            add(std::move(cell));
        } else if (kind == 2) {
            cell.kind = CellKind::Error;
            cell.text = errorText(value);
            add(std::move(cell));
        }
    }

    /// `at`: where the text's length stands.
    void addText(WalkedCell cell, std::size_t at, std::string_view record)
    {
        if (record.size() < at + 3)
            return;
        const bool wide = version_ == biff8 && (record[at + 2] & 1);
        const std::size_t from = version_ == biff8 ? at + 3 : at + 2;
        const std::size_t size = number(record, at, 2) * (wide ? 2 : 1);
        const std::string_view bytes = record.substr(from, size);
        cell.kind = CellKind::Text;
        if (bytes.size() < size) { // goes on in a record that is not followed: better none than half of it
            cell.kind = CellKind::Error;
            cell.text = "=";
        } else if (version_ == biff8) {
            cell.text = converted(bytes, wide ? "UTF-16LE" : "ISO-8859-1");
        } else {
            cell.text = converted(bytes, codePageName().c_str());
        }
        if (!cell.text.empty())
            add(std::move(cell));
    }

    void add(WalkedCell cell)
    {
        sheet_->filled = true;
        if (keeps_)
            sheet_->cells.push_back(std::move(cell));
    }

    std::string codePageName() const
    {
        if (codePage_ == unicode)
            return "UTF-16LE";
        if (codePage_ == 936)
            return "GB18030";
        return codePage_ == 0 ? "GB18030" : "CP" + std::to_string(codePage_);
    }

    std::string_view stream_;
    int wanted_;
    Walked walked_;
    WalkedSheet* sheet_ = nullptr; ///< whose cells come; null: the workbook's own part comes
    WalkedSheet other_;            ///< a part that no sheet is said to be
    WalkedCell formula_;           ///< whose text is to come
    std::uint32_t version_ = 0;
    int codePage_ = 0;
    std::map<std::uint32_t, NumberShownAs> formats_;
    std::vector<NumberShownAs> styles_;
    bool keeps_ = false, waiting_ = false;
};

} // namespace

void hidePartsWithin(std::string& stream)
{
    int depth = 0;
    for (std::size_t at = 0; at + 4 <= stream.size();) {
        const std::uint32_t kind = number(stream, at, 2);
        const std::size_t size = number(stream, at + 2, 2);
        if ((kind == 0 && size == 0) || size > stream.size() - at - 4)
            return;
        const bool begins = kind == Bof, ends = kind == Eof;
        if ((begins && depth > 0) || (ends && depth > 1)) {
            stream[at] = '\xFF';
            stream[at + 1] = '\x0F';
        }
        depth += begins ? 1 : ends ? -1 : 0;
        at += 4 + size;
    }
}

Walked walk(std::string_view stream, int wanted)
{
    return Walk(stream, wanted).run();
}

} // namespace qingshou::xls
