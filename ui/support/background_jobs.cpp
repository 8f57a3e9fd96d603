// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/background_jobs.h"

namespace qingshou {

void JobControl::report(qint64 done, qint64 total)
{
    total_ = total;
    done_ = done;
}

BackgroundJobs::BackgroundJobs(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace)
{
    tick_.setInterval(100);
    connect(&tick_, &QTimer::timeout, this, &BackgroundJobs::changed);
}

BackgroundJobs::~BackgroundJobs()
{
    for (auto& [id, thread] : threads_) {
        if (const auto job = jobs_.find(id); job != jobs_.end())
            job->second.control->cancel();
        thread.join();
    }
}

void BackgroundJobs::cancel(int id)
{
    if (const auto job = jobs_.find(id); job != jobs_.end())
        job->second.control->cancel();
    Q_EMIT changed();
}

std::vector<BackgroundJobs::Job> BackgroundJobs::running() const
{
    std::vector<Job> jobs;
    for (const auto& [id, job] : jobs_)
        jobs.push_back(job);
    return jobs;
}

std::shared_ptr<JobControl> BackgroundJobs::begin(const QString& title, int& id)
{
    id = next_++;
    auto control = std::make_shared<JobControl>();
    jobs_.emplace(id, Job{id, title, control});
    tick_.start();
    Q_EMIT changed();
    return control;
}

void BackgroundJobs::end(int id)
{
    jobs_.erase(id);
    if (const auto thread = threads_.find(id); thread != threads_.end()) {
        thread->second.join(); // its body has posted its last word
        threads_.erase(thread);
    }
    if (jobs_.empty())
        tick_.stop();
    Q_EMIT changed();
}

void BackgroundJobs::startThread(int id, std::function<void()> body)
{
    threads_.emplace(id, std::thread(std::move(body)));
}

} // namespace qingshou
