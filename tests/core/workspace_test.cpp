// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "tests/support/temp_workspace.h"

#include <QFile>

#include <unistd.h>

using namespace qingshou;
using qingshou::test::TempWorkspace;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

ErrorCode openError(const QString& path, const Environment& environment = {})
{
    const auto opened = Workspace::open(path, environment);
    REQUIRE_FALSE(opened.ok());
    return opened.error().code;
}

} // namespace

TEST_CASE_METHOD(TempWorkspace, "Workspace: created, closed and opened again")
{
    CHECK(workspace->info().cooperative == "某县农村信用合作联社");
    CHECK(workspace->session()->role == Role::Administrator);
    CHECK(QFile::permissions(path()).testFlag(QFile::ReadGroup) == false);
    close();
    const auto again = reopen();
    REQUIRE(again.ok());
    CHECK_FALSE((*again)->session());
    CHECK((*again)->services().signIn.signIn("admin", "admin-password").ok());
}

TEST_CASE_METHOD(TempWorkspace, "Workspace: a second program is told who has the file open")
{
    const auto second = reopen();
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::FileInUse);
    CHECK(second.error().args.value(1).contains(QString::number(getpid())));
    QFile::link(path(), folder.filePath("link.qingshou"));
    CHECK(openError(folder.filePath("link.qingshou"), environment) == ErrorCode::FileInUse);
}

TEST_CASE_METHOD(TempWorkspace, "Workspace: an existing file is never overwritten")
{
    close();
    const QByteArray before = contents(path());
    CHECK(Workspace::create(path(), data(), environment).error().code == ErrorCode::FileExists);
    CHECK(contents(path()) == before);
}

TEST_CASE_METHOD(TempWorkspace, "Workspace: what is not a workstation file stays as it was")
{
    const QString other = folder.filePath("other.qingshou");
    SECTION("text") { write(other, "序号,机构"); }
    SECTION("empty") { write(other, ""); }
    SECTION("somebody else's database")
    {
        Database db(other, Database::Mode::Create);
        db.execute("PRAGMA journal_mode=DELETE; CREATE TABLE theirs (a INTEGER)");
    }
    SECTION("cut short")
    {
        close();
        write(other, contents(path()).left(5000));
    }
    const QByteArray before = contents(other);
    const ErrorCode code = openError(other, environment);
    CHECK((code == ErrorCode::NotAWorkstationFile || code == ErrorCode::FileDamaged));
    CHECK(contents(other) == before);
}

TEST_CASE_METHOD(TempWorkspace, "Workspace: a file from a newer version is refused")
{
    workspace->context().db.execute("INSERT INTO migrations VALUES (99, 'later', 'x', 99, '9.0', '2030-01-01')");
    close();
    const auto opened = reopen();
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::FileTooNew);
    CHECK(opened.error().args.value(1) == "9.0");
}

TEST_CASE_METHOD(TempWorkspace, "Workspace: a network share is refused with its name")
{
    close();
    environment.fileSystemType = [](const QString&) { return QByteArray("cifs"); };
    const auto opened = reopen();
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::FileOnNetworkShare);
    CHECK(opened.error().args.value(1) == "cifs");
}

TEST_CASE("Workspace: places where a file cannot be")
{
    QTemporaryDir folder;
    const NewWorkstation data = TempWorkspace::data();
    CHECK(Workspace::create(folder.filePath("no/such/folder.qingshou"), data).error().code == ErrorCode::FileNotFound);
    CHECK(openError(folder.filePath("none.qingshou")) == ErrorCode::FileNotFound);
    CHECK(openError(folder.path()) == ErrorCode::FileNotFound);
}

TEST_CASE("Workspace: a new file's data are checked before anything is written")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("new.qingshou");
    NewWorkstation data = TempWorkspace::data();
    SECTION("no name") { data.cooperative = " "; }
    SECTION("number too small") { data.number = 0; }
    SECTION("number too large") { data.number = 8'388'608; }
    SECTION("short password") { data.password = "1234567"; }
    SECTION("no login") { data.administratorLogin.clear(); }
    SECTION("a branch twice") { data.branches.push_back(data.branches.front()); }
    CHECK_FALSE(Workspace::create(path, data).ok());
    CHECK(QDir(folder.path()).isEmpty());
}
