// SPDX-License-Identifier: GPL-3.0-or-later
// Words in a header that turn its meaning, so that a synonym within it does not count: 保证人联系电话 is not the
// borrower's telephone, 年初贷款余额 not today's balance, 担保人证件号 no guarantor's name.
#pragma once

#include "core/ledger/fields.h"

#include <QString>

namespace qingshou {

/// The header names another person, or another time, than the field is about.
bool speaksOfOther(const QString& header, Field field);
/// The field is a person or a thing, and the header names something about it.
bool namesAttribute(const QString& header, Field field);

} // namespace qingshou
