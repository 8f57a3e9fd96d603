// SPDX-License-Identifier: GPL-3.0-or-later
// qingshou_bench [--rows N] [--only import|workbook|window|list|search|dashboard|notices|contacts]… [--keep FOLDER]:
// measures what users wait for and prints it beside its aims. Exit status 0, also when an aim is missed: a busy machine
// is not a defect.
#include "tests/bench/bench.h"
#include "tests/bench/ledger_generator.h"
#include "tests/bench/made_file.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <string_view>

using namespace qingshou::bench;

namespace qingshou::bench {

QStringList runPart(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(QStringLiteral("The part %1 failed.").arg(arguments.join(QLatin1Char(' '))));
    return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace qingshou::bench

namespace {

/// Imports measure memory too, so that nothing of a window is there.
int runImportPart(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("import-part"))
        importPart(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    else
        nextImportPart(arguments.value(2), arguments.value(3));
    return 0;
}

/// True when this process was one of the other parts.
bool ranPart(const QStringList& arguments)
{
    const QString part = arguments.value(1);
    if (part == QLatin1String("sign-in-part"))
        signInPart(arguments.value(2));
    else if (part == QLatin1String("bare-window-part"))
        bareWindowPart();
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]).ends_with("import-part"))
        return runImportPart(argc, argv);
    const QApplication application(argc, argv);
    if (ranPart(QCoreApplication::arguments()))
        return 0;

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("Rows of the ledger (200000)."),
                                  QStringLiteral("n"), QStringLiteral("200000"));
    const QCommandLineOption only(
        QStringLiteral("only"),
        QStringLiteral("import, workbook, window, list, search, dashboard, notices or contacts."),
        QStringLiteral("part"));
    const QCommandLineOption keep(QStringLiteral("keep"), QStringLiteral("Keeps what is made here, and uses it again."),
                                  QStringLiteral("folder"));
    parser.addOptions({rows, only, keep});
    parser.process(application);

    const QTemporaryDir temporary;
    Bench bench;
    bench.rows = parser.value(rows).toInt();
    bench.folder = parser.isSet(keep) ? parser.value(keep) : temporary.path();
    QDir().mkpath(bench.folder);
    bench.ledger = QDir(bench.folder).filePath(QStringLiteral("ledger.csv"));
    bench.file = QDir(bench.folder).filePath(QStringLiteral("bench.qingshou"));
    if (!QFile::exists(bench.ledger) && !writeLedger(bench.ledger, bench.rows))
        giveUp(QStringLiteral("The ledger could not be written."));

    const QStringList parts = parser.values(only);
    const auto wanted = [&parts](const char* part) { return parts.isEmpty() || parts.contains(QLatin1String(part)); };
    std::printf("%d rows, 20 columns, %lld MiB of CSV\n", bench.rows,
                static_cast<long long>(QFile(bench.ledger).size() >> 20));
    Table table;
    if (wanted("import") || !QFile::exists(bench.file))
        measureImport(bench, table);
    if (wanted("workbook"))
        measureWorkbook(bench, table);
    if (wanted("window"))
        measureWindow(bench, table);
    if (wanted("list"))
        measureList(bench, table);
    if (wanted("search"))
        measureSearch(bench, table);
    if (wanted("dashboard"))
        measureDashboard(bench, table);
    if (wanted("notices"))
        measureNotices(bench, table);
    if (wanted("contacts"))
        measureContacts(bench, table);
    std::printf("\n%s\n", table.missed() == 0 ? "Every aim is met."
                                              : qPrintable(QStringLiteral("%1 aims are missed.").arg(table.missed())));
    return 0;
}
