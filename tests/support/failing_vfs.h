// SPDX-License-Identifier: GPL-3.0-or-later
// A SQLite VFS that fails the n-th write: a full disk or a broken one, at every position. Wraps the default VFS and is
// registered while it lives; Environment::vfs and Database take its name.
#pragma once

#include <QString>

#include <memory>

namespace qingshou::test
{

class FailingVfs
{
public:
    enum class Failure {
        DiskFull, ///< SQLITE_FULL
        IoError   ///< SQLITE_IOERR_WRITE
    };

    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    QString name() const;
    /// The n-th write from now on (1 = the next) and every one after it fails.
    void failFrom(qint64 write, Failure failure);
    /// Writes succeed again.
    void heal();
    /// Writes since the last failFrom() or heal(), and whether one was made to fail.
    qint64 writes() const;
    bool failed() const;

    struct State;

private:
    std::unique_ptr<State> state_;
};

} // namespace qingshou::test
