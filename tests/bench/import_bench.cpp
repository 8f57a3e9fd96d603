// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of 200,000 rows into an empty book, against `sqlite3 .import` of the same file into one table. Counters:
// ratio (aim: 3 at most) and peak_MiB, the most memory that this process has used (aim: 250 at most).
#include "core/workspace.h"

#include "tests/bench/ledger_generator.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace qingshou::bench {
namespace {

constexpr int rows = 200'000;

/// Seconds; below 0 when the program is not there or failed.
double plainImport(const QString& ledger, const QString& database)
{
    QFile::remove(database);
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {database, QStringLiteral(".import --csv \"%1\" ledger").arg(ledger)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void importLedger(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(QStringLiteral("ledger.csv"));
    if (!writeLedger(ledger, rows)) {
        state.SkipWithError("the ledger cannot be written");
        return;
    }
    const double plain = plainImport(ledger, folder.filePath(QStringLiteral("plain.db")));
    double seconds = 0;
    int number = 0;
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        NewWorkstation data;
        data.cooperative = QStringLiteral("某县农村信用合作联社");
        data.administratorLogin = QStringLiteral("admin");
        data.password = QStringLiteral("admin-password");
        auto created = Workspace::create(folder.filePath(QStringLiteral("%1.qingshou").arg(++number)), data);
        if (!created) {
            state.SkipWithError("no workstation file");
            return;
        }
        ImportRequest request;
        request.path = ledger;
        request.statisticsDate = QDate(2026, 9, 30);
        request.scope = LedgerScope::WholeBook;
        QElapsedTimer timer;
        state.ResumeTiming();
        timer.start();
        const auto report = created.value().workspace->services().imports.importLedger(request);
        seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
        if (!report || report->counts.added != rows) {
            state.SkipWithError("not every row was imported");
            return;
        }
        state.PauseTiming();
        created.value().workspace.reset();
        state.ResumeTiming();
    }
    if (plain > 0)
        state.counters["ratio"] = seconds / static_cast<double>(state.iterations()) / plain;
    state.counters["sqlite3_s"] = plain;
    state.counters["peak_MiB"] = peakMiB();
}
BENCHMARK(importLedger)->Name("import/200000_rows")->Unit(benchmark::kSecond)->Iterations(3)->UseRealTime();

} // namespace
} // namespace qingshou::bench
