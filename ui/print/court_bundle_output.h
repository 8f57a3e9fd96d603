// SPDX-License-Identifier: GPL-3.0-or-later
// A court bundle on disk: "court-bundle.pdf", the exhibits under "evidence/", and "SHA256SUMS" that `sha256sum -c`
// checks, which is written last.
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <functional>

namespace qingshou {

class BundlePermit;
class Database;

/// How many files. What was written goes again when it fails or is cancelled; nothing that was there is touched. On any
/// thread with a connection of its own. progress: steps done and all. NotFound("borrower"), and the errors of
/// checkBundleFolder(), readEvidence(), writePdf().
Result<int> writeCourtBundle(Database& reader, const BundlePermit& permit, QDate today,
                             const std::function<bool(qint64 done, qint64 total)>& progress);

} // namespace qingshou
