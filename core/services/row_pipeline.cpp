// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/row_pipeline.h"

#include <exception>

namespace qingshou {

RowPipeline::RowPipeline(const ImportPlan& plan, const Vault& vault, bool allNew, std::stop_token stop)
    : plan_(plan), vault_(vault), allNew_(allNew), outer_(std::move(stop))
{
    for (size_t i = 0; i < batchCount; ++i)
        empty_.push_back(std::make_unique<Batch>());
    thread_ = std::jthread([this](const std::stop_token& own) { produce(own); });
}

RowPipeline::~RowPipeline()
{
    thread_.request_stop();
    changed_.notify_all();
}

Result<std::span<PreparedRow>> RowPipeline::next()
{
    std::unique_lock lock(mutex_);
    if (taken_) {
        empty_.push_back(std::move(taken_));
        changed_.notify_all();
    }
    if (!changed_.wait(lock, outer_, [this] { return !ready_.empty() || end_; }))
        return ErrorCode::Cancelled;
    if (outer_.stop_requested())
        return ErrorCode::Cancelled;
    if (ready_.empty()) {
        if (!*end_)
            return end_->error();
        return std::span<PreparedRow>();
    }
    taken_ = std::move(ready_.front());
    ready_.pop_front();
    return std::span(taken_->rows).first(taken_->count);
}

void RowPipeline::produce(const std::stop_token& stop)
{
    Outcome outcome = Done{};
    try {
        outcome = readRows(stop);
    } catch (const std::exception& error) { // out of memory, or an amount beyond what can be counted
        outcome = {ErrorCode::Internal, {}, QString::fromUtf8(error.what())};
    }
    const std::lock_guard lock(mutex_);
    end_ = outcome;
    changed_.notify_all();
}

Outcome RowPipeline::readRows(const std::stop_token& stop)
{
    const LedgerProgress progress{[this](qint64 read, qint64) { bytesRead_ = read; }, outer_};
    Result<std::unique_ptr<LedgerReader>> opened = LedgerReader::open(plan_.file, plan_.recognition, progress);
    if (!opened)
        return opened.error();
    LedgerReader& reader = **opened;
    RowPreparer preparer(plan_, reader, vault_);
    RowCompleter completer(vault_);
    LedgerRow row;
    for (bool more = true; more;) {
        std::unique_ptr<Batch> batch = emptyBatch(stop);
        if (!batch)
            return ErrorCode::Cancelled;
        completer.sealAhead(isAhead_);
        batch->rows.resize(rowsPerBatch);
        batch->count = 0;
        while (batch->count < rowsPerBatch) {
            const Result<bool> read = reader.next(row);
            if (!read)
                return read.error();
            more = *read;
            if (!more)
                break;
            PreparedRow& prepared = batch->rows[batch->count];
            preparer.prepare(row, prepared);
            if (allNew_)
                completer.complete(prepared);
            ++batch->count;
        }
        const std::lock_guard lock(mutex_);
        if (!more)
            summary_ = reader.summary();
        if (batch->count > 0)
            ready_.push_back(std::move(batch));
        changed_.notify_all();
    }
    return Done{};
}

std::unique_ptr<RowPipeline::Batch> RowPipeline::emptyBatch(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop, [this] { return !empty_.empty(); });
    if (stop.stop_requested() || outer_.stop_requested() || empty_.empty())
        return nullptr;
    isAhead_ = ready_.size() > 1;
    std::unique_ptr<Batch> batch = std::move(empty_.front());
    empty_.pop_front();
    return batch;
}

} // namespace qingshou
