// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation file to try the program with: a made-up cooperative of 8 branches and some 3,000 loans, a campaign in
// its sixth week, and what its people did in it. Made through the same services as real work, under a clock that runs
// from the campaign's first day to now, so the audit tells the same story.
#pragma once

#include "core/base/result.h"
#include "core/workspace.h"

namespace qingshou {

/// The refusals of Workspace::create; nothing is left behind then. The administrator is given, an officer and a
/// supervisor are offered by the sign-in page with one click.
Outcome createDemoFile(const QString& path, const QString& administrator, const QString& password,
                       Environment environment);

} // namespace qingshou
