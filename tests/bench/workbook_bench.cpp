// SPDX-License-Identifier: GPL-3.0-or-later
// The made ledger as a workbook into an empty book, against LibreOffice converting the same workbook to .csv: what an
// officer without the program would begin with.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include "core/exchange/table_writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace qingshou::bench {
namespace {

/// As spreadsheets hold it: amounts as numbers, days as dates, all else as text. The made ledger quotes nothing.
ColumnKind kindOf(const QString& value)
{
    static const QRegularExpression money(QStringLiteral("^-?\\d+\\.\\d\\d$")),
        day(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    return money.match(value).hasMatch() ? ColumnKind::Money
           : day.match(value).hasMatch() ? ColumnKind::Date
                                         : ColumnKind::Text;
}

TableCell cellOf(const QString& value, ColumnKind kind)
{
    if (kind == ColumnKind::Money)
        if (const auto money = parseMoney(value))
            return *money;
    if (kind == ColumnKind::Date)
        if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
            return day;
    return value;
}

void writeWorkbook(const QString& ledger, const QString& path)
{
    QFile file(ledger);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("The ledger could not be read."));
    const auto line = [&file] {
        QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        return text.split(QLatin1Char(','));
    };
    TableDocument document;
    document.name = QStringLiteral("台账");
    const QStringList headers = line();
    QStringList values = line();
    for (qsizetype i = 0; i < headers.size(); ++i)
        document.columns.push_back({.heading = headers[i], .kind = kindOf(values.value(i))});
    const RowSource rows = [&](TableRow& cells) -> Result<bool> {
        if (values.size() != headers.size())
            return false;
        cells.clear();
        for (qsizetype i = 0; i < headers.size(); ++i)
            cells.push_back(cellOf(values[i], document.columns[static_cast<size_t>(i)].kind));
        values = line();
        return true;
    };
    if (!writeTable(path, document, rows))
        giveUp(QStringLiteral("The workbook could not be written."));
}

/// Seconds. Its profile lies in the folder: a first start is not measured.
double convert(const QString& program, const QString& folder, const QString& workbook)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program,
                  {QStringLiteral("-env:UserInstallation=file://") + QDir(folder).filePath(QStringLiteral("office")),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"),
                   QStringLiteral("--outdir"), QDir(folder).filePath(QStringLiteral("converted")), workbook});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp(QStringLiteral("LibreOffice could not convert the workbook."));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

void measureWorkbook(const Bench& bench, Table& table)
{
    table.heading(QStringLiteral("Import of a workbook (yardstick: LibreOffice converting it to .csv)"));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QString workbook = QDir(bench.folder).filePath(QStringLiteral("ledger.xlsx"));
    const QString small = QDir(bench.folder).filePath(QStringLiteral("small.csv"));
    if (!QFile::exists(workbook))
        writeWorkbook(bench.ledger, workbook);
    const QStringList ours =
        runPart({QStringLiteral("import-part"), workbook,
                 QDir(bench.folder).filePath(QStringLiteral("workbook.qingshou")), QString::number(bench.rows)});
    Figure time{QStringLiteral("into an empty book"), ours.value(0).toDouble()};
    time.unit = QStringLiteral("s");
    if (!program.isEmpty()) {
        QFile file(small);
        if (file.open(QIODevice::WriteOnly) && file.write("a,b\n") > 0)
            file.close();
        convert(program, bench.folder, small); // makes its profile
        time.yardstick = convert(program, bench.folder, workbook);
        time.aim = 1.0 / 8;
        time.aimIsRatio = true;
    }
    table.add(time);
    Figure memory{QStringLiteral("peak memory of the process"), ours.value(3).toDouble()};
    memory.unit = QStringLiteral("MiB");
    memory.aim = 300;
    table.add(memory);
}

} // namespace qingshou::bench
