// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger into an empty book through the import service, against `sqlite3 .import` of the same file into one table;
// and the most memory that a process which does nothing else has used.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>

#include <sys/resource.h>

namespace qingshou::bench {
namespace {

constexpr int runs = 3;

void plainImport(const Bench& bench)
{
    const QString database = QDir(bench.folder).filePath(QStringLiteral("plain.db"));
    QFile::remove(database);
    QProcess process;
    process.start(QStringLiteral("sqlite3"),
                  {database, QStringLiteral(".import --csv \"%1\" ledger").arg(bench.ledger)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp(QStringLiteral("sqlite3 could not import the ledger; the package sqlite3 has it."));
}

/// Seconds that processors have worked for this process, or for those that it has waited for.
double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// VmHWM, as the system keeps it.
double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

} // namespace

void importPart(const QString& ledger, const QString& file, int rows)
{
    QFile::remove(file);
    std::unique_ptr<Workspace> workspace = makeFile(file);
    signIn(*workspace);
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSeconds(RUSAGE_SELF);
    const auto seconds = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e9; };
    double answered = 0; // the log is brought into the file after that, as in the window
    workspace->writer().post([&, &into = *workspace] {
        importLedger(into, ledger, rows);
        answered = seconds();
    });
    workspace.reset();
    std::printf("%.6f\n%.6f\n%.6f\n%.3f\n", answered, seconds(), cpuSeconds(RUSAGE_SELF) - before, peakMiB());
}

void measureImport(const Bench& bench, Table& table)
{
    Runs ours, closed, plain, memory;
    for (int i = 0; i < runs; ++i) { // in turns, so that a busy minute hits both
        const double before = cpuSeconds(RUSAGE_CHILDREN);
        QElapsedTimer timer;
        timer.start();
        plainImport(bench);
        plain.add(static_cast<double>(timer.nsecsElapsed()) / 1e9, cpuSeconds(RUSAGE_CHILDREN) - before);
        const QStringList found =
            runPart({QStringLiteral("import-part"), bench.ledger, bench.file, QString::number(bench.rows)});
        if (found.size() != 4)
            giveUp(QStringLiteral("The import did not say how long it took."));
        ours.add(found[0].toDouble(), found[2].toDouble());
        closed.add(found[1].toDouble(), 0);
        memory.add(found[3].toDouble(), 0);
    }
    table.heading(QStringLiteral("Import (yardstick: sqlite3 .import into one table)"));
    Figure time = timed(QStringLiteral("into an empty book"), ours);
    time.yardstick = median(plain.wall);
    time.aim = 3;
    time.aimIsRatio = true;
    time.unit = QStringLiteral("s");
    table.add(time);
    Figure whole{QStringLiteral("the same, until the file is closed"), median(closed.wall)};
    whole.yardstick = time.yardstick;
    whole.unit = time.unit;
    table.add(whole);
    Figure work{QStringLiteral("the same, by processor time"), median(ours.cpu)};
    work.yardstick = median(plain.cpu);
    work.unit = time.unit;
    table.add(work);
    Figure peak = timed(QStringLiteral("peak memory of the process"), memory);
    peak.cpu.reset();
    peak.aim = 250;
    peak.unit = QStringLiteral("MiB");
    table.add(peak);
}

} // namespace qingshou::bench
