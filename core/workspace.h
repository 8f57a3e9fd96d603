// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to a workstation file: creates, opens, checks and migrates it, signs a user in, owns the services.
//
// Threads: services() and context() belong to whoever writes (the command line and tests call them directly, the
// window posts to writer()). reader() belongs to the window's thread and only reads.
#pragma once

#include "core/base/result.h"
#include "core/jobs/writer_thread.h"
#include "core/security/key_slot.h"
#include "core/services/services.h"
#include "core/storage/workstation_repository.h"

#include <functional>
#include <memory>

namespace qingshou {

class Database;
class FileLock;

/// What the program stands on; tests replace parts of it.
struct Environment {
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::function<QByteArray(const QString& path)> fileSystemType; ///< empty: asks the system
    QString vfs;                                                   ///< a SQLite VFS that injects failures
    PasswordCost passwordCost;
};

struct NewWorkstation {
    struct NewBranch {
        QString name;
        int parent = -1; ///< index in branches; -1: directly below the cooperative
    };
    QString cooperative;
    qint64 number = 1;
    std::vector<NewBranch> branches;
    QString administratorLogin;
    QString administratorName;
    QString password;
    bool isDemo = false;
    /// Demo files only.
    struct DemoUser {
        QString login;
        QString name;
        Role role = Role::Officer;
        int branch = -1; ///< index in branches; -1: the whole book
        QString password;
        bool offered = true; ///< by the sign-in page with one click: the password stands in the file
    };
    std::vector<DemoUser> demoUsers{};
};

class Workspace {
public:
    struct Created {
        std::unique_ptr<Workspace> workspace; ///< with the administrator signed in
        QString recoveryKey;                  ///< shown once, to print and keep
    };

    /// FileExists, FolderNotWritable, FileOnNetworkShare, Required, OutOfRange, PasswordTooShort, DiskFull …
    /// On a refusal nothing is left behind.
    static Result<Created> create(const QString& path, const NewWorkstation& data, Environment environment = {});

    /// FileNotFound, NotAWorkstationFile, FileDamaged, FileTooNew, FileInUse, FileOnNetworkShare,
    /// FileNotWritable, FolderNotWritable, MigrationFailed. The file is as it was then.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, Environment environment = {});

    ~Workspace();

    QString path() const { return path_; }
    WorkstationInfo info(); ///< read afresh, on the window's thread
    const Clock& clock() const { return *environment_.clock; }
    Database& reader() { return *reader_; }
    ChangeFeed& feed() { return feed_; }
    /// Brings long logs into the file by itself, after the answers.
    WriterThread& writer();
    ServiceContext& context() { return *context_; }
    Services& services() { return *services_; }
    std::shared_ptr<const Session> session() const { return context_->session; }

private:
    Workspace(QString path, Environment environment);
    Outcome connect();

    QString path_;
    Environment environment_;
    ChangeFeed feed_;
    std::unique_ptr<FileLock> lock_;
    std::unique_ptr<Database> writing_;
    std::unique_ptr<Database> reader_;
    std::unique_ptr<ServiceContext> context_;
    std::unique_ptr<Services> services_;
    std::unique_ptr<WriterThread> writer_; ///< last: it ends before what its tasks use
};

} // namespace qingshou
