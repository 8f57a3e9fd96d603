// SPDX-License-Identifier: GPL-3.0-or-later
// A text in pieces of so many bytes at most, as a slow pipe gives it: everything in it is cut at every place.
#pragma once

#include "core/ledger/byte_source.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace qingshou::test {

class Dribbling final : public ByteSource {
public:
    Dribbling(std::string text, qsizetype most) : text_(std::move(text)), most_(most) {}
    Result<qsizetype> read(char* into, qsizetype size) override
    {
        const auto count = std::min({size, most_, static_cast<qsizetype>(text_.size() - at_)});
        std::memcpy(into, text_.data() + at_, static_cast<size_t>(count));
        at_ += static_cast<size_t>(count);
        return count;
    }

private:
    std::string text_;
    qsizetype most_;
    size_t at_ = 0;
};

} // namespace qingshou::test
