// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a ledger as the screen may show it before anything is imported (个人信息保护法 6, 51): what a column is
// taken for says how it is shortened (core/domain/masking.h). In a column of free words, or one that was not
// recognised, all that looks like an identity number, a phone or an account is shortened. Names, loan numbers, amounts
// and days stay; of a date of birth the year. Never fails; an empty cell stays empty.
#pragma once

#include "core/ledger/fields.h"

#include <QString>

#include <optional>

namespace qingshou {

/// text: as in the file; field: what its column is taken for, nothing for one that is kept as it is.
QString maskedCell(const QString& text, std::optional<Field> field);

} // namespace qingshou
