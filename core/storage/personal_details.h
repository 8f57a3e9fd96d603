// SPDX-License-Identifier: GPL-3.0-or-later
// A party's personal data for the screen and for entry, whole or masked (core/domain/masking.h).
#pragma once

#include "core/storage/party_details.h"

#include <QString>
#include <QStringList>

namespace qingshou {

struct PersonalDetails {
    QString idType{};
    QString idNumber{};
    QStringList phones{};
    QStringList addresses{};
    QStringList accounts{};
    friend bool operator==(const PersonalDetails&, const PersonalDetails&) = default;
};

PersonalDetails personalDetails(const PartyDetails& details);
PartyDetails partyDetails(const PersonalDetails& details);
/// As anybody may see them: enough to recognise, not to use.
PersonalDetails masked(const PersonalDetails& details);

} // namespace qingshou
