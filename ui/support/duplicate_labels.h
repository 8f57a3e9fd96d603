// SPDX-License-Identifier: GPL-3.0-or-later
// Words for customers that may be one person.
#pragma once

#include "core/domain/duplicate_rule.h"

namespace qingshou {

QString label(DuplicateGrade grade);
/// What they have in common: "same identity number, same phone".
QString whyDuplicate(const DuplicateJudgement& judged);

} // namespace qingshou
