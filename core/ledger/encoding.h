// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of a text file (R8.1): UTF-8 mark → strict UTF-8 → UTF-16 mark → GB18030. Everything after this speaks
// UTF-8. Errors: LedgerEncoding with the offset of the first byte that does not fit; nothing is ever replaced by "?".
#pragma once

#include "core/base/enum_codes.h"
#include "core/ledger/byte_source.h"

#include <QString>

#include <optional>

namespace qingshou {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

template <>
struct EnumCodes<TextEncoding> {
    static constexpr auto table = std::to_array<EnumCode<TextEncoding>>({{TextEncoding::Utf8, "utf8"},
                                                                         {TextEncoding::Utf16Le, "utf16le"},
                                                                         {TextEncoding::Utf16Be, "utf16be"},
                                                                         {TextEncoding::Gb18030, "gb18030"}});
};
/// The codes above in any case, with hyphens too ("UTF-8"), and GBK, GB2312 and CP936 for GB18030.
std::optional<TextEncoding> textEncodingFromName(const QString& name);

/// Reads the source to its end. A text that is UTF-8 for long and then is not is a damaged UTF-8 file and refused, not
/// taken for GB18030. `path` is for the message.
Result<TextEncoding> detectEncoding(ByteSource& source, const QString& path);

/// The same text as UTF-8 without a mark, checked on the way.
std::unique_ptr<ByteSource> utf8Source(std::unique_ptr<ByteSource> source, TextEncoding encoding, const QString& path);

} // namespace qingshou
