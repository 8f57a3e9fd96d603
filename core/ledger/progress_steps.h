// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a LedgerProgress of a reading, no oftener than it wants to hear. Beside a reader's loop.
#pragma once

#include "core/base/result.h"
#include "core/ledger/progress.h"

#include <algorithm>
#include <utility>

namespace qingshou {

class ProgressSteps {
public:
    /// size: of the file, in bytes.
    ProgressSteps(LedgerProgress progress, qint64 size) : progress_(std::move(progress)), size_(size) {}

    /// After every row. Cancelled when the reading shall stop.
    Outcome at(qint64 bytesRead) { return bytesRead - told_ < LedgerProgress::step ? Outcome(Done{}) : tell(bytesRead); }
    Outcome end() { return tell(size_); }

private:
    Outcome tell(qint64 bytesRead)
    {
        told_ = bytesRead;
        if (progress_.stop.stop_requested())
            return {ErrorCode::Cancelled};
        if (progress_.report)
            progress_.report(std::min(bytesRead, size_), size_);
        return Done{};
    }

    LedgerProgress progress_;
    qint64 size_;
    qint64 told_ = 0;
};

} // namespace qingshou
