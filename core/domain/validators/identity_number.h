// SPDX-License-Identifier: GPL-3.0-or-later
// Citizen identity numbers (身份证号): GB 11643-1999, 18 digits, and the 15 digits used before.
// A wrong check digit is a warning: old ledgers are full of them.
#pragma once

#include "core/base/enum_codes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace qingshou {

enum class Gender { Male, Female };

template <>
struct EnumCodes<Gender> {
    static constexpr auto table = std::to_array<EnumCode<Gender>>({{Gender::Male, "male"}, {Gender::Female, "female"}});
};

enum class IdentityProblem {
    None,
    WrongCheckDigit, // a warning
    WrongLength,
    WrongCharacter,
    ImpossibleBirthday, // no such day, after today, or more than 120 years ago
};

template <>
struct EnumCodes<IdentityProblem> {
    static constexpr auto table =
        std::to_array<EnumCode<IdentityProblem>>({{IdentityProblem::None, "none"},
                                                  {IdentityProblem::WrongCheckDigit, "wrong_check_digit"},
                                                  {IdentityProblem::WrongLength, "wrong_length"},
                                                  {IdentityProblem::WrongCharacter, "wrong_character"},
                                                  {IdentityProblem::ImpossibleBirthday, "impossible_birthday"}});
};

struct IdentityNumber {
    IdentityProblem problem = IdentityProblem::None;
    QString number{}; ///< 18 characters, capital X; what was typed when it cannot be read
    std::optional<QDate> birthday{};
    std::optional<Gender> gender{};
    bool readable() const { return problem <= IdentityProblem::WrongCheckDigit; }
};

/// Spaces around are dropped, full-width characters narrowed, 15 digits lengthened to 18.
IdentityNumber readIdentityNumber(const QString& typed, QDate today);

/// Check character for the first 17 digits; nothing when they are not digits.
std::optional<QChar> identityCheckCharacter(QStringView first17);
/// Full years on a day.
int ageOn(QDate birthday, QDate day);

} // namespace qingshou
