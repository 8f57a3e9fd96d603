// SPDX-License-Identifier: GPL-3.0-or-later
// Long work with progress and cancel, shown in the status line while the page stays usable.
//
//   context.jobs.read(tr("Export"), this,
//       [filter](Database& reader, JobControl& control) -> Result<int> { … control.report(done, total); … },
//       [this](Result<int> result) { … });
//
// read() has a thread and a reading connection of its own; write() queues on the writer's thread and is given the
// services. Cancelled work answers ErrorCode::Cancelled, which is never shown as an error.
#pragma once

#include "core/storage/database.h"
#include "ui/support/run_async.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>
#include <stop_token>
#include <thread>

namespace qingshou {

/// What the work and the window share.
class JobControl {
public:
    /// total 0: how much there is to do is not known.
    void report(qint64 done, qint64 total);
    bool cancelled() const { return stop_.stop_requested(); }
    std::stop_token stopToken() const { return stop_.get_token(); }
    void cancel() { stop_.request_stop(); }

    qint64 done() const { return done_; }
    qint64 total() const { return total_; }

private:
    std::stop_source stop_;
    std::atomic<qint64> done_{0};
    std::atomic<qint64> total_{0};
};

class BackgroundJobs : public QObject {
    Q_OBJECT

public:
    struct Job {
        int id = 0;
        QString title;
        std::shared_ptr<JobControl> control;
    };

    explicit BackgroundJobs(Workspace& workspace, QObject* parent = nullptr);
    /// Cancels reading and waits for it; what was given to the writer runs on.
    ~BackgroundJobs() override;

    /// work: Result<T>(Database&, JobControl&), then: void(Result<T>). Returns the job's id.
    template <class Work, class Then>
    int read(const QString& title, QObject* owner, Work work, Then then);
    /// work: Result<T>(Services&, JobControl&).
    template <class Work, class Then>
    int write(const QString& title, QObject* owner, Work work, Then then);

    void cancel(int id);
    /// Oldest first.
    std::vector<Job> running() const;

Q_SIGNALS:
    /// A job began, went on or ended: at most ten times a second.
    void changed();

private:
    std::shared_ptr<JobControl> begin(const QString& title, int& id);
    void end(int id);
    void startThread(int id, std::function<void()> body);

    Workspace& workspace_;
    std::map<int, Job> jobs_;
    std::map<int, std::thread> threads_;
    QTimer tick_;
    int next_ = 1;
};

template <class Work, class Then>
int BackgroundJobs::read(const QString& title, QObject* owner, Work work, Then then)
{
    using T = std::invoke_result_t<Work, Database&, JobControl&>;
    int id = 0;
    auto control = begin(title, id);
    auto job = std::make_shared<Work>(std::move(work));
    auto kept = std::make_shared<Then>(std::move(then));
    startThread(id, [this, id, control, path = workspace_.path(), guard = QPointer<QObject>(owner),
                     self = QPointer<QObject>(this), job = std::move(job), kept = std::move(kept)]() mutable {
        T result = caught(path, [&]() -> T {
            Database reader(path, Database::Mode::ReadOnly);
            return (*job)(reader, *control);
        });
        job.reset();
        runInWindow(self, [this, id] { end(id); });
        deliver(guard, std::move(result), std::move(kept));
    });
    return id;
}

template <class Work, class Then>
int BackgroundJobs::write(const QString& title, QObject* owner, Work work, Then then)
{
    using T = std::invoke_result_t<Work, Services&, JobControl&>;
    int id = 0;
    auto control = begin(title, id);
    // Two continuations, because the job must leave the status line even when its page is gone.
    auto home = std::make_shared<Then>(std::move(then));
    runOnWriter(
        workspace_, this,
        [control, job = std::make_shared<Work>(std::move(work))](Services& services) -> T {
            if (control->cancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            return (*job)(services, *control);
        },
        [this, id, guard = QPointer<QObject>(owner), home](T result) {
            end(id);
            if (guard)
                (*home)(std::move(result));
        });
    return id;
}

} // namespace qingshou
