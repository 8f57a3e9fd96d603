// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while it imports, as by a task manager or a system that is short of memory: whatever the
// moment, the file opens with the book of before or the whole new one, and the same import can be done again.
//
// QINGSHOU_KILLS: how many of each story (200 for the long run). QINGSHOU_KILL_SEED: the moments of an earlier run.
#include "tests/acceptance/import_runs.h"
#include "tests/bench/ledger_generator.h"
#include "tests/support/catch_qt.h"

#include <QFile>

#include <random>

using namespace qingshou;
using namespace qingshou::test;

namespace {

constexpr int rows = 1000; // some 300 ms of a debug build
const QDate firstDay(2026, 9, 28);

/// Lines of a ledger, its header kept.
void keepRows(const QString& from, const QString& to, const std::function<bool(int row)>& wanted)
{
    QFile all(from), kept(to);
    REQUIRE(all.open(QIODevice::ReadOnly));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write(all.readLine());
    for (int row = 0; !all.atEnd(); ++row)
        if (const QByteArray line = all.readLine(); wanted(row))
            kept.write(line);
}

void importInto(Workspace& workspace, const QString& ledger, QDate day)
{
    REQUIRE(workspace.services()
                .imports.importLedger({.path = ledger, .statisticsDate = day, .scope = LedgerScope::WholeBook})
                .ok());
}

/// When to kill, by turns: at any time of a whole run, at any time once it works on the book, and when any part of what
/// it writes is written.
class Moments {
public:
    Moments(const RunResult& whole, quint32 seed) : whole_(whole), random_(seed) {}

    std::function<bool(const RunState&)> next()
    {
        const double share = std::uniform_real_distribution(0.0, 1.0)(random_);
        switch (turn_++ % 3) {
        case 0:
            return after(share * whole_.endedAtMs);
        case 1:
            return after(whole_.signedInAtMs + share * (whole_.endedAtMs - whole_.signedInAtMs));
        default:
            return [bytes = share * static_cast<double>(whole_.mostWritten)](const RunState& state) {
                return static_cast<double>(state.written) >= bytes && state.signedIn;
            };
        }
    }

private:
    static std::function<bool(const RunState&)> after(double ms)
    {
        return [ms](const RunState& state) { return state.ms >= ms; };
    }
    RunResult whole_;
    std::mt19937 random_;
    int turn_ = 0;
};

void killImports(const ImportRuns& runs)
{
    // What a run that nobody disturbs makes of the file, once and again; and that it makes the same every time.
    const BookContents oldBook = runs.survey(runs.fresh("old")).contents;
    const QString whole = runs.fresh("whole");
    runs.run(whole);
    const BookContents newBook = runs.survey(whole).contents;
    runs.run(whole);
    const BookContents newBookAgain = runs.survey(whole).contents;
    const QString other = runs.fresh("other");
    const RunResult undisturbed = runs.run(other);
    REQUIRE(difference(runs.survey(other).contents, newBook) == "");
    REQUIRE(difference(oldBook, newBook) != "");

    const int kills = qEnvironmentVariableIsSet("QINGSHOU_KILLS") ? qEnvironmentVariableIntValue("QINGSHOU_KILLS") : 6;
    const quint32 seed = qEnvironmentVariableIsSet("QINGSHOU_KILL_SEED")
                             ? qEnvironmentVariable("QINGSHOU_KILL_SEED").toUInt()
                             : std::random_device()();
    Moments moments(undisturbed, seed);
    int atTheBook = 0, leftOld = 0, leftNew = 0, tooLate = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString file = runs.fresh("killed");
        const RunResult result = runs.run(file, moments.next());
        const Survey found = runs.survey(file);
        const std::string unlikeOld = difference(found.contents, oldBook);
        const std::string unlikeNew = difference(found.contents, newBook);
        INFO("seed " << seed << ", kill " << kill << " after " << result.endedAtMs << " ms\nunlike the old book in "
                     << unlikeOld << "\nunlike the new one in " << unlikeNew);
        CHECK((unlikeOld.empty() || unlikeNew.empty()));
        CHECK((result.killed || unlikeNew.empty()));
        atTheBook += result.lockLeft && found.signedIn ? 1 : 0;
        leftOld += unlikeOld.empty() ? 1 : 0;
        leftNew += result.killed && unlikeNew.empty() ? 1 : 0;
        tooLate += result.killed ? 0 : 1;

        runs.run(file);
        CHECK(difference(runs.survey(file).contents, unlikeNew.empty() ? newBookAgain : newBook) == "");
    }
    WARN("seed " << seed << ": " << kills << " kills. " << kills - tooLate << " hit a running program, " << atTheBook
                 << " of these at work on the book: " << leftOld << " left the old book, " << leftNew
                 << " the new one. " << tooLate << " came too late. A whole run takes " << qRound(undisturbed.endedAtMs)
                 << " ms, of which " << qRound(undisturbed.signedInAtMs) << " until it has signed in.");
    CHECK(atTheBook > 0);
}

} // namespace

TEST_CASE("A killed import: the first ledger into an empty book", "[story]")
{
    ImportRuns runs;
    const QString ledger = runs.path("ledger.csv");
    REQUIRE(bench::writeLedger(ledger, rows));
    runs.setOut(ledger, firstDay);
    killImports(runs);
}

TEST_CASE("A killed import: the next ledger into a book, with changed, absent, new and returning loans", "[story]")
{
    ImportRuns runs;
    const QString first = runs.path("first.csv"), second = runs.path("second.csv"), next = runs.path("next.csv");
    const QString all = runs.path("all.csv"), allNext = runs.path("all_next.csv");
    REQUIRE(bench::writeLedger(all, rows));
    REQUIRE(bench::writeNextLedger(all, allNext)); // 12 % changed
    const auto part = [](int row, int number) { return row % 10 == number; };
    keepRows(all, first, [&](int row) { return !part(row, 0); });
    keepRows(all, second, [&](int row) { return !part(row, 0) && !part(row, 1); });
    keepRows(allNext, next, [&](int row) { return !part(row, 2); }); // 0 is new, 1 comes back, 2 is absent
    importInto(runs.original(), first, firstDay);
    importInto(runs.original(), second, firstDay.addDays(1));
    runs.setOut(next, firstDay.addDays(2));
    killImports(runs);
}
