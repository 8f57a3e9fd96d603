// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/run_async.h"

#include "core/storage/storage_error.h"

#include <QCoreApplication>

namespace qingshou {

void runInWindow(QPointer<QObject> owner, std::function<void()> then)
{
    // The owner is only looked at on its own thread, so it cannot die between the look and the call.
    if (QCoreApplication* application = QCoreApplication::instance())
        QMetaObject::invokeMethod(
            application,
            [owner = std::move(owner), then = std::move(then)] {
                if (owner)
                    then();
            },
            Qt::QueuedConnection);
}

Error errorOfCurrentException(const QString& path)
{
    try {
        throw;
    } catch (const StorageError& error) {
        return {error.code(), {path}, QString::fromUtf8(error.what())};
    } catch (const std::exception& error) {
        return {ErrorCode::Internal, {}, QString::fromUtf8(error.what())};
    } catch (...) {
        return {ErrorCode::Internal, {}, {}};
    }
}

} // namespace qingshou
