// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealed_stream.h"

#include <sodium.h>

namespace qingshou {
namespace {

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

SecretKey streamKey(const Vault& vault)
{
    return vault.dataKey().derived("qs-strea");
}

} // namespace

const qsizetype sealedBlockOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
const qsizetype sealedStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

struct StreamSealer::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

StreamSealer::StreamSealer(const Vault& vault, std::string_view purpose)
    : state_(std::make_unique<State>()), header_(sealedStreamHeader, Qt::Uninitialized), purpose_(purpose)
{
    crypto_secretstream_xchacha20poly1305_init_push(&state_->stream, reinterpret_cast<unsigned char*>(header_.data()),
                                                    streamKey(vault).data());
}

StreamSealer::~StreamSealer() = default;

QByteArray StreamSealer::seal(std::string_view block, bool last)
{
    QByteArray sealed(static_cast<qsizetype>(block.size()) + sealedBlockOverhead, Qt::Uninitialized);
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
    crypto_secretstream_xchacha20poly1305_push(&state_->stream, reinterpret_cast<unsigned char*>(sealed.data()),
                                               nullptr, bytes(block), block.size(), bytes(purpose_), purpose_.size(),
                                               tag);
    return sealed;
}

struct StreamOpener::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    bool fits = false;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

StreamOpener::StreamOpener(const Vault& vault, std::string_view purpose, const QByteArray& header)
    : state_(std::make_unique<State>()), purpose_(purpose)
{
    state_->fits =
        header.size() == sealedStreamHeader &&
        crypto_secretstream_xchacha20poly1305_init_pull(
            &state_->stream, reinterpret_cast<const unsigned char*>(header.constData()), streamKey(vault).data()) == 0;
}

StreamOpener::~StreamOpener() = default;

std::optional<StreamOpener::Block> StreamOpener::open(const QByteArray& sealed)
{
    if (!state_->fits || sealed.size() < sealedBlockOverhead)
        return std::nullopt;
    Block block{QByteArray(sealed.size() - sealedBlockOverhead, Qt::Uninitialized)};
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &state_->stream, reinterpret_cast<unsigned char*>(block.plain.data()), nullptr, &tag,
            reinterpret_cast<const unsigned char*>(sealed.constData()), static_cast<unsigned long long>(sealed.size()),
            bytes(purpose_), purpose_.size()) != 0) {
        state_->fits = false;
        return std::nullopt;
    }
    block.last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return block;
}

} // namespace qingshou
