// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/services/change.h"
#include "core/services/setting_definitions.h"
#include "core/storage/database.h"
#include "core/storage/file_lock.h"
#include "core/storage/migrator.h"
#include "core/storage/user_repository.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace qingshou {
namespace {

Outcome checkPlace(const QString& path, const Environment& environment)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return {ErrorCode::FileNotFound, {folder.filePath()}};
    const QByteArray type = environment.fileSystemType ? environment.fileSystemType(path)
                                                       : QStorageInfo(folder.filePath()).fileSystemType();
    if (isSharedFileSystem(type))
        return {ErrorCode::FileOnNetworkShare, {path, QString::fromLatin1(type)}};
    if (!folder.isWritable())
        return {ErrorCode::FolderNotWritable, {folder.filePath()}};
    return Done{};
}

Outcome checkData(const NewWorkstation& data)
{
    if (data.cooperative.trimmed().isEmpty())
        return {ErrorCode::Required, {QStringLiteral("cooperative")}};
    if (data.number < 1 || data.number > 8'388'607)
        return {ErrorCode::OutOfRange,
                {QStringLiteral("workstation_number"), QString::number(data.number), QStringLiteral("1"),
                 QStringLiteral("8388607")}};
    if (data.administratorLogin.trimmed().isEmpty())
        return {ErrorCode::Required, {QStringLiteral("login")}};
    const int least =
        QString::fromLatin1(settingDefinition(QStringLiteral("password_min_length"))->defaultValue).toInt();
    if (data.password.size() < least)
        return {ErrorCode::PasswordTooShort, {QString::number(least)}};
    for (size_t i = 0; i < data.branches.size(); ++i) {
        if (data.branches[i].name.trimmed().isEmpty())
            return {ErrorCode::Required, {QStringLiteral("branch")}};
        for (size_t earlier = 0; earlier < i; ++earlier) {
            if (data.branches[earlier].name.trimmed() == data.branches[i].name.trimmed())
                return {ErrorCode::Duplicate, {QStringLiteral("branch"), data.branches[i].name}};
        }
    }
    return Done{};
}

/// The cooperative is the root of the tree.
std::vector<BranchId> insertBranches(Change& change, const NewWorkstation& data)
{
    BranchRepository branches(change.db());
    const auto root = change.newId<BranchId>("branches");
    branches.insert({root, {}, data.cooperative.trimmed(), {}, 0});
    std::vector<BranchId> ids;
    for (const NewWorkstation::NewBranch& branch : data.branches) {
        const bool below = branch.parent >= 0 && static_cast<size_t>(branch.parent) < ids.size();
        ids.push_back(change.newId<BranchId>("branches"));
        branches.insert({ids.back(),
                         below ? ids[static_cast<size_t>(branch.parent)] : root,
                         branch.name.trimmed(),
                         {},
                         static_cast<int>(ids.size())});
    }
    return ids;
}

void insertDemoUsers(Change& change, const NewWorkstation& data, const std::vector<BranchId>& branches,
                     const PasswordCost& cost)
{
    UserRepository users(change.db());
    for (const NewWorkstation::DemoUser& demo : data.demoUsers) {
        const bool inBranch = demo.branch >= 0 && static_cast<size_t>(demo.branch) < branches.size();
        const UserRecord user{change.newId<UserId>("users"),
                              demo.login,
                              demo.name,
                              code(demo.role),
                              inBranch ? branches[static_cast<size_t>(demo.branch)] : BranchId{},
                              true,
                              false,
                              demo.offered ? demo.password : QString()};
        users.insert(user, change.now());
        users.saveSlot(change.newId<UserId>("key_slots").value, user.id,
                       wrapKey(change.session().vault.dataKey(), demo.password, cost), change.now());
    }
}

/// Everything a new file starts with, in one audited transaction. Returns the recovery key.
QString fill(Database& db, const NewWorkstation& data, const Environment& environment)
{
    ChangeFeed feed;
    const IdAllocator ids(data.number);
    const UserRecord user{UserId{(data.number << 40) + 1},
                          data.administratorLogin.trimmed(),
                          data.administratorName.trimmed().isEmpty() ? data.administratorLogin.trimmed()
                                                                     : data.administratorName.trimmed(),
                          code(Role::Administrator),
                          {},
                          true,
                          false,
                          {}};
    ServiceContext context{db, *environment.clock, feed, ids,
                           std::make_shared<const Session>(Session{user.id,
                                                                   user.login,
                                                                   user.name,
                                                                   Role::Administrator,
                                                                   {},
                                                                   Scope::wholeBook(),
                                                                   false,
                                                                   Vault(SecretKey::random())})};
    const SecretKey& dataKey = context.session->vault.dataKey();
    const QString recoveryKey = newRecoveryKey();

    Change change(context);
    WorkstationRepository(db).insert({data.cooperative.trimmed(), data.number, data.isDemo, {}}, change.now());
    const std::vector<BranchId> branches = insertBranches(change, data);
    UserRepository users(db);
    change.newId<UserId>("users"); // the administrator's
    users.insert(user, change.now());
    users.saveSlot(change.newId<UserId>("key_slots").value, user.id,
                   wrapKey(dataKey, data.password, environment.passwordCost), change.now());
    users.saveSlot(change.newId<UserId>("key_slots").value, {}, wrapKey(dataKey, recoveryKey, environment.passwordCost),
                   change.now());
    if (data.isDemo)
        insertDemoUsers(change, data, branches, environment.passwordCost);
    change.audit({.action = QStringLiteral("create_workstation"),
                  .subjectKind = QStringLiteral("workstation"),
                  .change = {{"after", QJsonObject{{"cooperative", data.cooperative}, {"number", data.number}}}}});
    change.commit();
    return recoveryKey;
}

void removeFile(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Workspace::Workspace(QString path, Environment environment)
    : path_(std::move(path)), environment_(std::move(environment))
{
}

Workspace::~Workspace() = default;

Result<Workspace::Created> Workspace::create(const QString& path, const NewWorkstation& data, Environment environment)
{
    if (QFileInfo::exists(path))
        return {ErrorCode::FileExists, {path}};
    if (const Outcome checked = checkData(data); !checked)
        return checked.error();
    if (const Outcome checked = checkPlace(path, environment); !checked)
        return checked.error();

    // Built beside its place and moved there whole: half a file is never seen under the name.
    const QString unfinished = path + QStringLiteral(".new");
    removeFile(unfinished);
    QString recoveryKey;
    try {
        initialiseCryptography();
        Database db(unfinished, Database::Mode::Create, environment.vfs);
        QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner);
        if (const Outcome migrated = Migrator(db, *environment.clock).migrate(); !migrated) {
            removeFile(unfinished);
            return migrated.error();
        }
        recoveryKey = fill(db, data, environment);
        db.checkpoint();
    } catch (const StorageError& error) {
        removeFile(unfinished);
        return {error.code(), {path}, QString::fromUtf8(error.what())};
    }
    if (!QFile::rename(unfinished, path)) {
        removeFile(unfinished);
        return {ErrorCode::FileNotWritable, {path}};
    }
    Result<std::unique_ptr<Workspace>> opened = open(path, std::move(environment));
    if (!opened)
        return opened.error();
    Created created{std::move(opened).value(), recoveryKey};
    if (const auto session = created.workspace->services().signIn.signIn(data.administratorLogin, data.password);
        !session)
        return session.error();
    return created;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Environment environment)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return {ErrorCode::FileNotFound, {path}};
    if (!info.isReadable())
        return {ErrorCode::FileNotReadable, {path}};
    if (!info.isWritable())
        return {ErrorCode::FileNotWritable, {path}};
    if (const Outcome checked = checkPlace(path, environment); !checked)
        return checked.error();
    // The header is looked at before anything is written beside or into a file that may be somebody else's.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(16) != QByteArray("SQLite format 3\0", 16))
        return {ErrorCode::NotAWorkstationFile, {path}};
    file.close();

    std::unique_ptr<Workspace> workspace(new Workspace(info.canonicalFilePath(), std::move(environment)));
    Result<std::unique_ptr<FileLock>> lock = FileLock::take(workspace->path_);
    if (!lock)
        return lock.error();
    workspace->lock_ = std::move(lock).value();
    if (const Outcome connected = workspace->connect(); !connected)
        return connected.error();
    return workspace;
}

Outcome Workspace::connect()
{
    try {
        initialiseCryptography();
        {
            // Checked read-only first: a file that is not ours must stay byte for byte as it is.
            Database probe(path_, Database::Mode::ReadOnly, environment_.vfs);
            const Migrator migrator(probe, *environment_.clock);
            if (const Outcome checked = migrator.check(); !checked)
                return checked;
            if (migrator.current() == 0)
                return {ErrorCode::NotAWorkstationFile, {path_}};
        }
        writing_ = std::make_unique<Database>(path_, Database::Mode::ReadWrite, environment_.vfs);
        if (const Outcome migrated = Migrator(*writing_, *environment_.clock).migrate(); !migrated)
            return migrated;
        reader_ = std::make_unique<Database>(path_, Database::Mode::ReadOnly, environment_.vfs);
        const WorkstationInfo workstation = WorkstationRepository(*writing_).load();
        context_.reset(
            new ServiceContext{*writing_, *environment_.clock, feed_, IdAllocator(workstation.number), nullptr,
                               environment_.passwordCost});
        services_ = std::make_unique<Services>(*context_);
        return Done{};
    } catch (const StorageError& error) {
        return {error.code(), {path_}, QString::fromUtf8(error.what())};
    }
}

WorkstationInfo Workspace::info()
{
    return WorkstationRepository(*reader_).load();
}

WriterThread& Workspace::writer()
{
    if (!writer_) {
        writing_->putOffCheckpoints();
        writer_ = std::make_unique<WriterThread>([this] { writing_->checkpointWhenDue(); });
    }
    return *writer_;
}

} // namespace qingshou
