// SPDX-License-Identifier: GPL-3.0-or-later
// The containers of .xls: the look into one that this process takes, and what qingshou-xls does before FreeXL sees the
// file: it takes the workbook's stream out, walks its records and packs it again.
#include "app/xls/biff_walk.h"
#include "app/xls/ole_stream.h"
#include "core/ledger/compound_file.h"
#include "tests/fuzz/promise.h"

#include <QBuffer>

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

void promiseWalked(const std::string& stream)
{
    const xls::Walked all = xls::walk(stream, -1);
    for (const xls::WalkedSheet& sheet : all.sheets)
        promise(sheet.cells.empty(), "nothing is kept that was not asked for");
    for (size_t wanted = 0; wanted < all.sheets.size() && wanted < 4; ++wanted) {
        const xls::Walked walked = xls::walk(stream, static_cast<int>(wanted));
        promise(walked.sheets.size() == all.sheets.size(), "the sheets are the same on each walk");
        promise(walked.claimedCells == all.claimedCells, "so is the room that they claim");
        const auto& cells = walked.sheets[wanted].cells;
        for (size_t i = 1; i < cells.size(); ++i)
            promise(std::pair(cells[i - 1].row, cells[i - 1].column) <= std::pair(cells[i].row, cells[i].column),
                    "cells come in their order");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view file = textOf(data, size);
    QBuffer buffer;
    buffer.setData(QByteArray(file.data(), static_cast<qsizetype>(file.size())));
    buffer.open(QIODevice::ReadOnly);
    compoundFileHas(buffer, QStringLiteral("EncryptedPackage"));

    std::string stream;
    const bool container = file.starts_with("\xD0\xCF\x11\xE0");
    if (xls::workbookStream(file, stream) != xls::OleResult::Fine) {
        if (container)
            return 0;
        stream = file; // records without a container around them
    }
    promise(stream.size() <= 2 * file.size() + 4096, "a stream is no longer than its file");
    promiseWalked(stream);
    xls::hidePartsWithin(stream);
    promiseWalked(stream);

    const std::string packed = xls::containerOf(stream);
    std::string unpacked;
    promise(xls::workbookStream(packed, unpacked) == xls::OleResult::Fine, "what was packed can be unpacked");
    promise(unpacked.starts_with(stream) && unpacked.find_first_not_of('\0', stream.size()) == std::string::npos,
            "and is the same but for zeros behind it");
    return 0;
}
