// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be asked to pay and hear of the debt (C5 of the conduct rules; 个人信息保护法 13).
#pragma once

#include "core/domain/contact_terms.h"

namespace qingshou {

/// The debtors, whoever speaks for one, and nobody: then the borrower was tried.
bool owes(PersonReached person);

} // namespace qingshou
