// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the conduct rules: what a finding says to an officer, and the facts about a person.
#pragma once

#include "core/domain/conduct_terms.h"

#include <QString>

namespace qingshou {

QString label(SpecialGroup value);
QString label(ConductFactKind value);
QString label(ConductLevel value);
/// What the rule is about, in a word or two.
QString label(ConductRule value);

/// What is found, what is allowed when, what to do.
QString findingText(const ConductFinding& finding);
/// The same after the rule's number.
QString findingSentence(const ConductFinding& finding);

} // namespace qingshou
