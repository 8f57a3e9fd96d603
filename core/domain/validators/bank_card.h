// SPDX-License-Identifier: GPL-3.0-or-later
// Bank card numbers: 16–19 digits with Luhn's check digit (ISO/IEC 7812-1). Passbooks and internal accounts fail it:
// for warnings only.
#pragma once

#include <QString>

namespace qingshou {

bool luhnHolds(QStringView digits);
/// Spaces and hyphens are dropped first.
bool isBankCard(const QString& typed);

} // namespace qingshou
