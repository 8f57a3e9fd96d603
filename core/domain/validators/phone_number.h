// SPDX-License-Identifier: GPL-3.0-or-later
// Phone numbers in mainland China: mobile, landline with area code and extension, 400/800; several in one cell.
#pragma once

#include "core/base/enum_codes.h"

#include <QString>

#include <vector>

namespace qingshou {

enum class PhoneKind { Mobile, Landline, Service, Unknown };

template <>
struct EnumCodes<PhoneKind> {
    static constexpr auto table = std::to_array<EnumCode<PhoneKind>>({{PhoneKind::Mobile, "mobile"},
                                                                      {PhoneKind::Landline, "landline"},
                                                                      {PhoneKind::Service, "service"},
                                                                      {PhoneKind::Unknown, "unknown"}});
};

struct PhoneNumber {
    PhoneKind kind = PhoneKind::Unknown;
    QString number{}; ///< mobile: 11 digits; landline: 0730-8234567-12; service: 400-123-4567; unknown: as typed
    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;
};

/// One number: full-width digits narrowed; spaces, a leading +86 or 86, and a mobile's hyphens dropped.
PhoneNumber readPhoneNumber(const QString& typed);

/// All numbers of a cell, split at , ， 、 ; ； / and line ends, and at spaces where the pieces are numbers by
/// themselves ("138 1234 5678" stays one). Each once, in order; an empty cell gives none.
std::vector<PhoneNumber> splitPhoneNumbers(const QString& cell);

} // namespace qingshou
