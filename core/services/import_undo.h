// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an import can be taken back: the newest one, as long as nothing was built on it. What nobody can build on a
// book by (signing in, looking at personal data, passwords) does not count.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace qingshou {

class Database;
struct Session;

/// Reads only. NotFound("import_run", …), Conflict("import_undone"), Conflict("import_not_newest"), OutsideScope when
/// it brought loans that the user does not see, Conflict("import_copy_missing", path), Conflict("import_built_on",
/// action, user, instant in UTC) for the first thing that was.
Outcome mayUndoImport(Database& db, const Session& session, ImportRunId run);

} // namespace qingshou
