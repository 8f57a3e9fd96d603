// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/writer_thread.h"

#include <utility>

namespace qingshou {

WriterThread::WriterThread(std::function<void()> whenIdle)
    : whenIdle_(std::move(whenIdle)), thread_([this] { run(); })
{
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    wake_.notify_all();
    thread_.join();
}

void WriterThread::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
}

int WriterThread::pending() const
{
    const std::lock_guard lock(mutex_);
    return static_cast<int>(tasks_.size()) + (running_ ? 1 : 0);
}

void WriterThread::drain()
{
    std::unique_lock lock(mutex_);
    idle_.wait(lock, [this] { return tasks_.empty() && !running_; });
}

void WriterThread::run()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [this] { return stop_ || !tasks_.empty(); });
        if (tasks_.empty())
            return;
        std::function<void()> task = std::move(tasks_.front());
        tasks_.pop_front();
        running_ = true;
        lock.unlock();
        task();
        task = nullptr; // whatever it held goes before anybody is told that it is done
        lock.lock();
        running_ = false;
        if (!tasks_.empty())
            continue;
        idle_.notify_all();
        if (whenIdle_) {
            lock.unlock();
            whenIdle_();
            lock.lock();
        }
    }
}

} // namespace qingshou
