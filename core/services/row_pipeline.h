// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and prepares a ledger's rows on a thread of its own, a bounded number of rows ahead of whoever takes them.
// Memory does not grow with the file: batches go back and forth.
#pragma once

#include "core/services/prepared_row.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <thread>

namespace qingshou {

class RowPipeline {
public:
    /// The plan and the vault must outlive it. allNew: the book is empty, so that every row comes complete, and
    /// whichever of the two threads has the time seals the people in it.
    RowPipeline(const ImportPlan& plan, const Vault& vault, bool allNew, std::stop_token stop);
    ~RowPipeline(); ///< stops the thread wherever it is

    /// The next rows, empty at the end; they hold until the next call. Errors of LedgerReader and Cancelled.
    Result<std::span<PreparedRow>> next();
    /// After the end.
    const LedgerSummary& summary() const { return summary_; }
    qint64 bytesRead() const { return bytesRead_; }

private:
    struct Batch {
        std::vector<PreparedRow> rows;
        size_t count = 0;
    };
    void produce(const std::stop_token& stop);
    Outcome readRows(const std::stop_token& stop);
    std::unique_ptr<Batch> emptyBatch(const std::stop_token& stop);

    static constexpr size_t rowsPerBatch = 512;
    static constexpr size_t batchCount = 6;

    const ImportPlan& plan_;
    const Vault& vault_;
    bool allNew_;
    std::stop_token outer_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::unique_ptr<Batch>> empty_, ready_;
    std::unique_ptr<Batch> taken_;
    bool isAhead_ = false;       ///< the reading thread is, and may do more
    std::optional<Outcome> end_; ///< set when the thread has come to its end
    LedgerSummary summary_;
    std::atomic<qint64> bytesRead_ = 0;
    std::jthread thread_; ///< last: it uses all of the above
};

} // namespace qingshou
