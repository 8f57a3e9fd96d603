// SPDX-License-Identifier: GPL-3.0-or-later
// Words for extensions and other restructurings, in the user's language.
#pragma once

#include "core/domain/restructuring_proposal.h"
#include "ui/widgets/chip.h"

namespace qingshou {

QString label(ContractChange change);
QString label(RestructuringState state);
ChipStyle chipStyle(RestructuringState state);

} // namespace qingshou
