// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/file_hash.h"

#include "core/security/sha256.h"

namespace qingshou {

QString sha256Of(const LedgerFile& file, const std::stop_token& stop)
{
    Result<std::unique_ptr<ByteSource>> source = file.bytes();
    if (!source)
        return {};
    Sha256 hash;
    QByteArray block(1 << 18, Qt::Uninitialized);
    while (!stop.stop_requested()) {
        const Result<qsizetype> read = (*source)->read(block.data(), block.size());
        if (!read)
            return {};
        if (*read == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.add({block.constData(), static_cast<size_t>(*read)});
    }
    return {};
}

} // namespace qingshou
