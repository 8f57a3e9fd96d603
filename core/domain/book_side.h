// SPDX-License-Identifier: GPL-3.0-or-later
// On the balance sheet, or written off or swapped out and still claimed (账销案存).
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class BookSide {
    OnBook, // 表内
    OffBook // 表外
};

template <>
struct EnumCodes<BookSide> {
    static constexpr auto table =
        std::to_array<EnumCode<BookSide>>({{BookSide::OnBook, "on_book"}, {BookSide::OffBook, "off_book"}});
};

} // namespace qingshou
