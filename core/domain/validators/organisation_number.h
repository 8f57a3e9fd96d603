// SPDX-License-Identifier: GPL-3.0-or-later
// Unified social credit codes (统一社会信用代码, GB 32100-2015, 18 characters) and the organisation codes inside them
// (组织机构代码, GB 11714-1997, 8 + 1).
#pragma once

#include "core/base/enum_codes.h"

#include <QString>

#include <optional>

namespace qingshou {

enum class OrganisationProblem {
    None,
    WrongCheckDigit, // a warning in old ledgers
    WrongLength,
    WrongCharacter,
    WrongOrganisationCode // the credit code's own check holds, that of characters 9–17 does not
};

template <>
struct EnumCodes<OrganisationProblem> {
    static constexpr auto table = std::to_array<EnumCode<OrganisationProblem>>(
        {{OrganisationProblem::None, "none"},
         {OrganisationProblem::WrongCheckDigit, "wrong_check_digit"},
         {OrganisationProblem::WrongLength, "wrong_length"},
         {OrganisationProblem::WrongCharacter, "wrong_character"},
         {OrganisationProblem::WrongOrganisationCode, "wrong_organisation_code"}});
};

struct OrganisationNumber {
    OrganisationProblem problem = OrganisationProblem::None;
    QString number{}; ///< capitals, without spaces and hyphens; what was typed when it cannot be read
};

OrganisationNumber readCreditCode(const QString& typed);
OrganisationNumber readOrganisationCode(const QString& typed); ///< with or without the hyphen

} // namespace qingshou
