// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/acceptance/import_runs.h"

#include "core/storage/audit_repository.h"
#include "tests/support/book_dump.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <thread>

namespace qingshou::test {
namespace {

const QString login = QStringLiteral("admin"), password = QStringLiteral("admin-password");
const QString originalName = QStringLiteral("original.qingshou");

qint64 signIns(Database& db)
{
    return number(db, "SELECT count(*) FROM audit_entries WHERE action = 'sign_in'");
}

void remove(const QString& file)
{
    for (const char* suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(file + QLatin1String(suffix));
}

} // namespace

ImportRuns::ImportRuns()
{
    environment_.passwordCost = {1, 8192};
    Result<Workspace::Created> created = Workspace::create(path(originalName),
                                                           {.cooperative = QStringLiteral("某县农村信用合作联社"),
                                                            .administratorLogin = login,
                                                            .administratorName = QStringLiteral("系统管理员"),
                                                            .password = password},
                                                           environment_);
    REQUIRE(created.ok());
    original_ = std::move(created.value().workspace);
}

void ImportRuns::setOut(const QString& ledger, QDate day)
{
    ledger_ = ledger;
    day_ = day;
    signInsBefore_ = signIns(original_->reader());
    original_.reset();
    REQUIRE_FALSE(QFileInfo::exists(path(originalName) + QStringLiteral("-wal"))); // all of it is in the one file
}

QString ImportRuns::fresh(const QString& name) const
{
    const QString file = path(name);
    remove(file);
    REQUIRE(QFile::copy(path(originalName), file));
    return file;
}

RunResult ImportRuns::run(const QString& file, const std::function<bool(const RunState&)>& now) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QINGSHOU_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    const qint64 sizeBefore = QFileInfo(file).size();
    QElapsedTimer timer;
    timer.start();
    process.start(programPath(QStringLiteral("qingshou-cli")),
                  {QStringLiteral("--file"), file, QStringLiteral("--user"), login, QStringLiteral("import"),
                   QStringLiteral("ledger"), ledger_, QStringLiteral("--as-of"), day_.toString(Qt::ISODate)});
    REQUIRE(process.waitForStarted());

    RunResult result;
    RunState state;
    while (!process.waitForFinished(0) && process.state() == QProcess::Running) {
        state.ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (state.ms > 120'000)
            FAIL("qingshou-cli does not end");
        const qint64 log = QFileInfo(file + QStringLiteral("-wal")).size();
        state.signedIn = state.signedIn || log > 0;
        state.written = log + QFileInfo(file).size() - sizeBefore;
        if (state.signedIn && result.signedInAtMs == 0)
            result.signedInAtMs = state.ms;
        result.mostWritten = std::max(result.mostWritten, state.written);
        if (now && now(state)) {
            process.kill();
            REQUIRE(process.waitForFinished());
            break;
        }
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
    result.endedAtMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    result.killed = process.exitStatus() == QProcess::CrashExit;
    result.lockLeft = QFileInfo::exists(file + QStringLiteral(".lock"));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE((result.killed || process.exitCode() == 0));
    return result;
}

Survey ImportRuns::survey(const QString& file) const
{
    const QString copy = file + QStringLiteral(".copy");
    remove(copy);
    REQUIRE(QFile::copy(file, copy));
    if (const QString log = file + QStringLiteral("-wal"); QFileInfo::exists(log))
        REQUIRE(QFile::copy(log, copy + QStringLiteral("-wal")));
    const auto opened = Workspace::open(copy, environment_);
    REQUIRE(opened.ok());
    Workspace& workspace = **opened;
    Database& db = workspace.reader();
    CHECK(text(db, "PRAGMA integrity_check") == QStringLiteral("ok"));
    CHECK(number(db, "SELECT count(*) FROM pragma_foreign_key_check") == 0);
    Survey survey;
    survey.signedIn = signIns(db) > signInsBefore_;
    REQUIRE(workspace.services().signIn.signIn(login, password).ok());
    const Vault& vault = workspace.session()->vault;
    CHECK(AuditRepository(db, vault).verify().ok());
    survey.contents = contentsOf(db, vault);
    return survey;
}

} // namespace qingshou::test
