// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of core/ledger/xls_protocol.h on their way to standard output.
#pragma once

#include "core/ledger/xls_protocol.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace qingshou::xls {

class Payload {
public:
    Payload& number(std::uint64_t value, std::size_t size);
    Payload& text(std::string_view bytes);
    const std::string& bytes() const { return bytes_; }
    bool empty() const { return bytes_.empty(); }
    void clear() { bytes_.clear(); }

private:
    std::string bytes_;
};

/// Ends the process when nobody reads any more.
void send(Message kind, const Payload& payload = {});
[[noreturn]] void sendFailure(Failure why, std::string_view words);

} // namespace qingshou::xls
