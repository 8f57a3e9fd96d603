// SPDX-License-Identifier: GPL-3.0-or-later
// Telling how far a long reading is, and stopping it. Called on the reading thread, at most every 64 KiB or so.
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace qingshou {

struct LedgerProgress {
    static constexpr qint64 step = 64 << 10; ///< bytes between two calls

    std::function<void(qint64 bytesRead, qint64 bytesTotal)> report{}; ///< may be empty
    std::stop_token stop{};                                            ///< leads to ErrorCode::Cancelled
};

} // namespace qingshou
