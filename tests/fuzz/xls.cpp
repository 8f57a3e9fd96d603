// SPDX-License-Identifier: GPL-3.0-or-later
// What comes through the pipe from the reader of .xls: raw bytes or, when the last byte is odd, messages as a kind, a
// size in one byte and a payload, so that lengths which agree are not left to chance.
#include "core/ledger/xls_protocol.h"
#include "core/ledger/xls_reader.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

void addMessage(std::string& output, char kind, std::string_view payload)
{
    output += kind;
    for (int byte = 0; byte < 4; ++byte)
        output += static_cast<char>(payload.size() >> (8 * byte));
    output += payload;
}

std::string framed(std::string_view input)
{
    std::string output;
    addMessage(output, static_cast<char>(xls::Message::Hello), xls::hello);
    while (input.size() >= 2) {
        const auto size = std::min<size_t>(static_cast<unsigned char>(input[1]), input.size() - 2);
        addMessage(output, input[0], input.substr(2, size));
        input.remove_prefix(2 + size);
    }
    return output;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view input = textOf(data, size);
    const unsigned char bits = lastByteOff(input);
    const std::string output = bits & 1 ? framed(input) : std::string(input);
    static const auto file = LedgerFile::fromBytes("a", QStringLiteral("made"), smallLimits());
    const auto reader = xlsRowsIn(inPieces(output, pieceSize(bits >> 1)), *file, QStringLiteral("a"));
    const auto table = readChecked(reader, file->limits());
    qint64 before = 0;
    for (const test::ReadRow& row : table.rows) {
        promise(row.number > before && row.number <= file->limits().rows, "rows come in their order");
        before = row.number;
    }
    if (reader)
        promise((*reader)->bytesRead() <= file->size(), "progress ends with the file");
    const auto again =
        readChecked(xlsRowsIn(inPieces(output, pieceSize(0)), *file, QStringLiteral("a")), file->limits());
    promise(sameRows(table, again) && sameEnd(table, again), "pieces change nothing");
    if (const auto sheets = xlsSheetsIn(inPieces(output, pieceSize(bits >> 1)), *file); !sheets)
        promiseDocumented(sheets.error());
    return 0;
}
