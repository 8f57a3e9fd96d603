// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/xls/output.h"

#include <cstdio>
#include <cstdlib>

namespace qingshou::xls {

Payload& Payload::number(std::uint64_t value, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes_ += static_cast<char>(value >> (8 * i));
    return *this;
}

Payload& Payload::text(std::string_view bytes)
{
    bytes_ += bytes;
    return *this;
}

void send(Message kind, const Payload& payload)
{
    Payload header;
    header.number(static_cast<unsigned char>(kind), 1).number(payload.bytes().size(), 4);
    const auto write = [](const std::string& bytes) {
        return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    };
    if (!write(header.bytes()) || !write(payload.bytes()))
        std::exit(EXIT_FAILURE);
}

void sendFailure(Failure why, std::string_view words)
{
    Payload payload;
    payload.number(static_cast<unsigned char>(why), 1).text(words);
    send(Message::Failure, payload);
    std::fflush(stdout);
    std::_Exit(EXIT_SUCCESS); // what was built so far is not taken down: a broken file may have damaged it
}

} // namespace qingshou::xls
