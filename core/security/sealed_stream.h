// SPDX-License-Identifier: GPL-3.0-or-later
// What is too large to be sealed in one piece: XChaCha20-Poly1305 block by block (libsodium's secretstream). Blocks
// that were altered, left out, put in another order or cut off at the end do not open.
#pragma once

#include "core/security/vault.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace qingshou {

/// Bytes of plain data in each block but the last, which has fewer.
inline constexpr qsizetype sealedBlockSize = 256 * 1024;
/// What sealing adds to a block.
extern const qsizetype sealedBlockOverhead;
extern const qsizetype sealedStreamHeader;

/// purpose is bound to every block: a stream sealed for one purpose does not open for another.
class StreamSealer {
public:
    StreamSealer(const Vault& vault, std::string_view purpose);
    ~StreamSealer();
    StreamSealer(const StreamSealer&) = delete;
    StreamSealer& operator=(const StreamSealer&) = delete;

    /// Stands before the first block.
    const QByteArray& header() const { return header_; }
    QByteArray seal(std::string_view block, bool last);

private:
    struct State;
    std::unique_ptr<State> state_;
    QByteArray header_;
    std::string purpose_;
};

class StreamOpener {
public:
    StreamOpener(const Vault& vault, std::string_view purpose, const QByteArray& header);
    ~StreamOpener();
    StreamOpener(const StreamOpener&) = delete;
    StreamOpener& operator=(const StreamOpener&) = delete;

    struct Block {
        QByteArray plain{};
        bool last = false; ///< nothing may follow
    };
    /// Nothing when the block is not the next one of this stream, as it was sealed.
    std::optional<Block> open(const QByteArray& sealed);

private:
    struct State;
    std::unique_ptr<State> state_;
    std::string purpose_;
};

} // namespace qingshou
