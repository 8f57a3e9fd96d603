// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text. The last byte says delimiter, encoding and how the bytes come.
#include "core/ledger/csv_reader.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"

#include <array>

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

constexpr size_t firstBlock = 64 << 10; // what the reader takes at once

struct Options {
    std::optional<char> delimiter;
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype piece = 0;
};

Options optionsOf(unsigned char bits)
{
    constexpr std::array<std::optional<char>, 4> delimiters{std::nullopt, ',', ';', '\t'};
    constexpr std::array encodings{TextEncoding::Utf8, TextEncoding::Gb18030, TextEncoding::Utf16Le,
                                   TextEncoding::Utf16Be};
    return {delimiters.at(bits & 3), encodings.at(bits >> 2 & 3), pieceSize(bits >> 4)};
}

test::ReadTable read(std::string_view text, const Options& options, const TableLimits& limits)
{
    CsvReader reader(inPieces(text, options.piece), options.encoding, options.delimiter, limits,
                     QStringLiteral("made"));
    auto table = readChecked(reader, limits);
    promise(reader.bytesRead() <= static_cast<qint64>(text.size()), "progress ends with the file");
    return table;
}

/// The cells, written by the book and read again.
void promiseSameAgain(const test::ReadTable& table)
{
    std::string text;
    for (const test::ReadRow& row : table.rows) {
        for (const test::ReadCell& cell : row.cells) {
            text += &cell == row.cells.data() ? "\"" : ",\"";
            for (const char c : cell.text)
                text.append(c == '"' ? 2 : 1, c);
            text += '"';
        }
        text += "\r\n";
    }
    const auto again = read(text, {',', TextEncoding::Utf8, pieceSize(0)}, {});
    promise(!again.error && again.texts() == table.texts(), "what was read can be written and read again");
}

/// Behind a line that fills the first block but for a few bytes, so that the text lies across its end.
void promiseSameBehindALine(std::string_view text, Options options, const test::ReadTable& table, size_t shift)
{
    if (options.encoding != TextEncoding::Utf8 || text.starts_with("\xEF\xBB\xBF") || text.starts_with("sep="))
        return;
    options.delimiter = options.delimiter.value_or(',');
    std::string longer(firstBlock - 2 - shift, '0');
    longer += '\n';
    longer += text;
    auto behind = read(longer, options, {});
    if (behind.error && behind.rows.empty()) {
        promise(table.error && table.error->code == ErrorCode::LedgerEncoding, "a line in front changes no error");
        return;
    }
    behind.rows.erase(behind.rows.begin());
    for (test::ReadRow& row : behind.rows)
        --row.number;
    promise(behind.error.has_value() == table.error.has_value(), "a line in front changes no end");
    promise(table.error || sameRows(behind, table), "a line in front changes no row");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view text = textOf(data, size);
    const unsigned char bits = lastByteOff(text);
    const Options options = optionsOf(bits);
    const auto whole = read(text, {options.delimiter, options.encoding, pieceSize(0)}, {});
    const auto small = read(text, options, smallLimits());
    if (!small.error)
        promise(sameRows(whole, small) && !whole.error, "limits and pieces change no row");
    promiseSameAgain(whole);
    if (options.delimiter && bits >= 0xC0) // now and then: it takes as long as all the rest
        promiseSameBehindALine(text, options, whole, text.size() % 16);

    const auto file = LedgerFile::fromBytes(std::string(text), QStringLiteral("made"), smallLimits());
    if (!file)
        promiseDocumented(file.error());
    else if (file->kind() == FileKind::DelimitedText)
        readChecked(openTable(*file), file->limits());
    return 0;
}
