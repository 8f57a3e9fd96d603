// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that writes. What is posted runs in order; the destructor finishes what is queued.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace qingshou {

class WriterThread {
public:
    /// whenIdle: what is put off until nothing waits; runs on the thread after the last task of a row, must not throw.
    explicit WriterThread(std::function<void()> whenIdle = {});
    ~WriterThread();
    WriterThread(const WriterThread&) = delete;
    WriterThread& operator=(const WriterThread&) = delete;

    /// Callable from any thread. A task must not throw.
    void post(std::function<void()> task);
    /// Tasks that wait or run: an entry saved during a long import is seen to be queued.
    int pending() const;
    /// Waits until everything posted so far has run. Not from a task.
    void drain();

private:
    void run();

    std::function<void()> whenIdle_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::condition_variable idle_;
    std::deque<std::function<void()>> tasks_;
    bool running_ = false;
    bool stop_ = false;
    std::thread thread_;
};

} // namespace qingshou
