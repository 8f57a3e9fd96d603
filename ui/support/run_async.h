// SPDX-License-Identifier: GPL-3.0-or-later
// A use case from the window: runs on the one writing thread and comes back to the window's.
//
//   runOnWriter(workspace, this,
//       [entry](Services& services) { return services.promises.record(entry); },   // writer's thread
//       [this](Result<PromiseId> result) { … });                                    // window's thread
//
// The continuation is dropped when its owner has died meanwhile; what was written stays written. Whatever the work
// throws becomes an Error. For long reading or writing with progress and cancel see background_jobs.h.
#pragma once

#include "core/base/result.h"
#include "core/services/services.h"
#include "core/workspace.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

namespace qingshou {

/// Runs then on the window's thread unless owner is gone by then. Callable from any thread.
void runInWindow(QPointer<QObject> owner, std::function<void()> then);
/// The Error for the exception being handled. Call inside catch (...).
Error errorOfCurrentException(const QString& path);

/// work(), with whatever it throws turned into an Error.
template <class Work>
auto caught(const QString& path, Work&& work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (...) {
        return errorOfCurrentException(path);
    }
}

/// Brings a result home. then is moved, so that it dies on the window's thread.
template <class T, class Then>
void deliver(const QPointer<QObject>& owner, T result, std::shared_ptr<Then> then)
{
    auto kept = std::make_shared<T>(std::move(result));
    runInWindow(owner, [kept = std::move(kept), then = std::move(then)] { (*then)(std::move(*kept)); });
}

/// work: Result<T>(), on the given thread; path names the file in an Error for what it throws.
template <class Work, class Then>
void runOnThread(WriterThread& thread, const QString& path, QObject* owner, Work work, Then then)
{
    using T = std::invoke_result_t<Work>;
    static_assert(std::is_constructible_v<T, Error>, "the work returns a Result");
    static_assert(std::is_invocable_v<Then, T>, "the continuation takes the work's result");
    thread.post([path, guard = QPointer<QObject>(owner), job = std::make_shared<Work>(std::move(work)),
                 kept = std::make_shared<Then>(std::move(then))]() mutable {
        T result = caught(path, [&]() -> T { return (*job)(); });
        job.reset();
        deliver(guard, std::move(result), std::move(kept));
    });
}

template <class Work, class Then>
void runOnWriter(Workspace& workspace, QObject* owner, Work work, Then then)
{
    using T = std::invoke_result_t<Work, Services&>;
    runOnThread(
        workspace.writer(), workspace.path(), owner,
        [&services = workspace.services(), work = std::move(work)]() mutable -> T { return work(services); },
        std::move(then));
}

} // namespace qingshou
