// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings: GB18030, UTF-8 and UTF-16, found and turned into UTF-8. The last byte says which, and how the bytes come.
#include "core/ledger/encoding.h"
#include "core/ledger/utf8_check.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"

#include <unicode/ucnv.h>

#include <array>

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

struct Decoded {
    std::string text;
    std::optional<Error> error;
};

Decoded decode(std::string_view bytes, TextEncoding encoding, qsizetype piece, size_t block)
{
    Decoded decoded;
    const auto source = utf8Source(inPieces(bytes, piece), encoding, QStringLiteral("made"));
    std::string room(block, '\0');
    for (;;) {
        const auto got = source->read(room.data(), static_cast<qsizetype>(room.size()));
        if (!got) {
            promise(got.error().code == ErrorCode::LedgerEncoding, "a text is refused for its encoding only");
            decoded.error = got.error();
            return decoded;
        }
        if (*got == 0)
            return decoded;
        decoded.text.append(room, 0, static_cast<size_t>(*got));
    }
}

std::string encoded(const std::string& text, const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string bytes(4 * text.size() + 8, '\0');
    const auto size = ucnv_convert(name, "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()), text.data(),
                                   static_cast<int32_t>(text.size()), &status);
    promise(U_SUCCESS(status), "what was decoded can be encoded");
    bytes.resize(static_cast<size_t>(size));
    return bytes;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view bytes = textOf(data, size);
    const unsigned char bits = lastByteOff(bytes);
    constexpr std::array encodings{TextEncoding::Gb18030, TextEncoding::Utf8, TextEncoding::Utf16Le,
                                   TextEncoding::Utf16Be};
    constexpr std::array names{"gb18030", "UTF-8", "UTF-16LE", "UTF-16BE"};
    const TextEncoding encoding = encodings.at(bits & 3);
    const qsizetype piece = pieceSize(bits >> 2);

    const Decoded whole = decode(bytes, encoding, pieceSize(0), 1 << 16);
    const Decoded pieces = decode(bytes, encoding, piece, bits & 16 ? 16 : 4096);
    promise(whole.error.has_value() == pieces.error.has_value(), "pieces change no error");
    promise(!whole.error || whole.error->args == pieces.error->args, "pieces change no offset");
    if (whole.error) {
        const qsizetype offset = whole.error->args.at(1).toLongLong();
        promise(offset >= 0 && offset <= static_cast<qsizetype>(bytes.size()), "the offset lies in the file");
        const Decoded before = decode(bytes.substr(0, static_cast<size_t>(offset)), encoding, pieceSize(0), 1 << 16);
        promise(!before.error, "what stands before the offset is sound");
    } else {
        promise(whole.text == pieces.text, "pieces change no text");
        promise(isUtf8(whole.text), "the text is UTF-8");
        if (!whole.text.starts_with("\xEF\xBB\xBF")) { // a second mark would be taken for the first
            const std::string again = encoded(whole.text, names.at(bits & 3));
            promise(decode(again, encoding, piece, 4096).text == whole.text, "encoded and decoded it is the same");
        }
    }

    const auto found = detectEncoding(*inPieces(bytes, pieceSize(0)), QStringLiteral("made"));
    const auto again = detectEncoding(*inPieces(bytes, piece), QStringLiteral("made"));
    promise(found.ok() == again.ok() && (!found || *found == *again), "pieces change no encoding");
    promise(found || found.error().code == ErrorCode::LedgerEncoding, "only a damaged encoding is refused");
    if (found && *found == TextEncoding::Utf8)
        promise(!decode(bytes, *found, piece, 4096).error, "what is found to be UTF-8 is");
    return 0;
}
