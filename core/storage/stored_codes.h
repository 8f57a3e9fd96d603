// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an enumeration from a column that holds its code. One that this program does not know reads as the fallback.
#pragma once

#include "core/base/enum_codes.h"
#include "core/storage/statement.h"

namespace qingshou {

template <CodedEnum E>
E readCode(const Statement& row, int column, E fallback)
{
    return fromCode<E>(row.utf8(column)).value_or(fallback);
}

} // namespace qingshou
