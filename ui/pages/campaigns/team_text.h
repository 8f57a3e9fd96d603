// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign's team as text, one person a line: duty, name, branch, in any order, split by spaces, tabs or commas.
// Without a duty it is a collector, without a branch the cooperative.
#pragma once

#include "core/domain/campaign.h"
#include "core/storage/branch_repository.h"

#include <QString>

namespace qingshou {

struct TeamText {
    std::vector<TeamMember> members{};
    QString problem{}; ///< of the first line that cannot be read; empty: none
};

TeamText readTeam(const QString& text, const std::vector<Branch>& branches);
QString writeTeam(const std::vector<TeamMember>& team, const std::vector<Branch>& branches);

} // namespace qingshou
