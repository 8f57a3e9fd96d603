// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two customers may be one person or firm. The identity number decides where both have one; a name alone never
// does, for many bear the same. A person confirms every one of them.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace qingshou {

enum class DuplicateGrade {
    Certain, ///< the same identity number
    Likely,  ///< names that are the same or sound the same, and a phone, account or address in common
    Possible ///< the same name at the same branch, and no number that says otherwise
};
template <>
struct EnumCodes<DuplicateGrade> {
    static constexpr auto table = std::to_array<EnumCode<DuplicateGrade>>({{DuplicateGrade::Certain, "certain"},
                                                                           {DuplicateGrade::Likely, "likely"},
                                                                           {DuplicateGrade::Possible, "possible"}});
};

/// What is compared of a customer; numbers as they are looked up (core/storage/party_details.h).
struct DuplicateTraits {
    QString name{};         ///< plainName()
    std::string identity{}; ///< empty: not known
    std::vector<std::string> phones{};
    std::vector<std::string> accounts{};
    std::vector<std::string> addresses{}; ///< plainAddress()
    BranchId branch{};
};

struct DuplicateJudgement {
    DuplicateGrade grade = DuplicateGrade::Possible;
    bool sameIdentity = false;
    bool sameName = false; ///< else they sound the same, or differ
    bool sameSound = false;
    bool samePhone = false;
    bool sameAccount = false;
    bool sameAddress = false;
    bool mistyped = false; ///< identity numbers that differ in a digit or two, one of them impossible
};

/// Nothing: they are two.
std::optional<DuplicateJudgement> judgeDuplicate(const DuplicateTraits& one, const DuplicateTraits& other);

/// Without blanks and dots, narrow, in lower case: 尼玛·扎西 = 尼玛扎西.
QString plainName(const QString& name);
/// Without blanks and marks; empty when it is too short to tell a household (a county or a town).
QString plainAddress(const QString& address);

} // namespace qingshou
