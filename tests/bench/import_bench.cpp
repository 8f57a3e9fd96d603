// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger into an empty book through the import service, against `sqlite3 .import` of the same file into one table
// keyed by the loan number; the next day's ledger into that book, against the first; and the most memory that a process
// which does nothing else has used.
#include "tests/bench/bench.h"
#include "tests/bench/ledger_generator.h"
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

/// The header's names, of which the loan number is the key.
QString keyedColumns(const QString& ledger)
{
    QFile file(ledger);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("The ledger cannot be read."));
    QString header = QString::fromUtf8(file.readLine()).trimmed();
    header.remove(QChar::ByteOrderMark);
    QStringList columns;
    for (const QString& name : header.split(QLatin1Char(',')))
        columns << QStringLiteral("\"%1\" TEXT%2")
                       .arg(name, name == QStringLiteral("借据号") ? QStringLiteral(" PRIMARY KEY") : QString());
    return columns.join(QStringLiteral(", "));
}

void plainImport(const Bench& bench)
{
    const QString database = QDir(bench.folder).filePath(QStringLiteral("plain.db"));
    QFile::remove(database);
    QProcess process;
    process.start(QStringLiteral("sqlite3"),
                  {database, QStringLiteral("CREATE TABLE ledger (%1)").arg(keyedColumns(bench.ledger)),
                   QStringLiteral(".import --csv --skip 1 \"%1\" ledger").arg(bench.ledger)});
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

/// Prints the seconds until the answer, until the file is closed and of processors, and the peak.
void measureIn(std::unique_ptr<Workspace> workspace, const QString& ledger, QDate day, int added)
{
    signIn(*workspace);
    QElapsedTimer timer;
    timer.start();
    const double before = cpuSeconds(RUSAGE_SELF);
    const auto seconds = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e9; };
    double answered = 0; // the log is brought into the file after that, as in the window
    workspace->writer().post([&, &into = *workspace] {
        importLedger(into, ledger, day, added);
        answered = seconds();
    });
    workspace.reset();
    std::printf("%.6f\n%.6f\n%.6f\n%.3f\n", answered, seconds(), cpuSeconds(RUSAGE_SELF) - before, peakMiB());
}

/// What a part printed.
struct Measured {
    Runs answered, closed, memory;
    void add(const QStringList& found)
    {
        if (found.size() != 4)
            giveUp(QStringLiteral("The import did not say how long it took."));
        answered.add(found[0].toDouble(), found[2].toDouble());
        closed.add(found[1].toDouble(), 0);
        memory.add(found[3].toDouble(), 0);
    }
};

Figure memoryFigure(const QString& what, const Measured& measured)
{
    Figure peak = timed(what, measured.memory);
    peak.cpu.reset();
    peak.aim = 300;
    peak.unit = QStringLiteral("MiB");
    return peak;
}

} // namespace

void importPart(const QString& ledger, const QString& file, int rows)
{
    QFile::remove(file);
    measureIn(makeFile(file), ledger, ledgerDay, rows);
}

void nextImportPart(const QString& ledger, const QString& file)
{
    measureIn(openFile(file), ledger, ledgerDay.addDays(1), 0);
}

void measureImport(const Bench& bench, Table& table)
{
    const QString nextLedger = QDir(bench.folder).filePath(QStringLiteral("next.csv"));
    const QString nextFile = QDir(bench.folder).filePath(QStringLiteral("next.qingshou"));
    if (!writeNextLedger(bench.ledger, nextLedger))
        giveUp(QStringLiteral("The next day's ledger could not be written."));
    Measured ours, next;
    Runs plain;
    for (int i = 0; i < runs; ++i) { // in turns, so that a busy minute hits all
        const double before = cpuSeconds(RUSAGE_CHILDREN);
        QElapsedTimer timer;
        timer.start();
        plainImport(bench);
        plain.add(static_cast<double>(timer.nsecsElapsed()) / 1e9, cpuSeconds(RUSAGE_CHILDREN) - before);
        ours.add(runPart({QStringLiteral("import-part"), bench.ledger, bench.file, QString::number(bench.rows)}));
        QFile::remove(nextFile);
        if (!QFile::copy(bench.file, nextFile))
            giveUp(QStringLiteral("The file could not be copied."));
        next.add(runPart({QStringLiteral("next-import-part"), nextLedger, nextFile}));
    }
    table.heading(QStringLiteral("Import (yardstick: sqlite3 .import into one keyed table)"));
    Figure time = timed(QStringLiteral("into an empty book"), ours.answered);
    time.yardstick = median(plain.wall);
    time.aim = 3;
    time.aimIsRatio = true;
    time.unit = QStringLiteral("s");
    table.add(time);
    Figure whole{QStringLiteral("the same, until the file is closed"), median(ours.closed.wall)};
    whole.yardstick = time.yardstick;
    whole.unit = time.unit;
    table.add(whole);
    Figure work{QStringLiteral("the same, by processor time"), median(ours.answered.cpu)};
    work.yardstick = median(plain.cpu);
    work.unit = time.unit;
    table.add(work);
    table.add(memoryFigure(QStringLiteral("peak memory of the process"), ours));

    table.heading(QStringLiteral("The next day's ledger, 12 % changed (yardstick: the first import)"));
    Figure second = timed(QStringLiteral("into the same book"), next.answered);
    second.yardstick = median(ours.answered.wall);
    second.aim = 0.6;
    second.aimIsRatio = true;
    second.unit = time.unit;
    table.add(second);
    table.add(memoryFigure(QStringLiteral("peak memory of the process"), next));
}

} // namespace qingshou::bench
