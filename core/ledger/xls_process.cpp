// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xls_process.h"

#include "core/ledger/xls_protocol.h"

#include <QFileInfo>

namespace qingshou {
namespace {

constexpr int patience = 3; // a busy machine gives a process a third of its time, and more

} // namespace

XlsProcess::~XlsProcess()
{
    if (process_.state() == QProcess::NotRunning)
        return;
    process_.kill();
    process_.waitForFinished();
}

Error XlsProcess::unreadable(const char* why, const QString& detail) const
{
    return {ErrorCode::LedgerOldFormat, {file_.path(), QLatin1String(why)}, detail};
}

Outcome XlsProcess::start(const QString& program, const QString& what, const QString& sheet)
{
    if (program.isEmpty())
        return unreadable("missing", {});
    const TableLimits& limits = file_.limits();
    const bool memory = file_.memory() != nullptr;
    QStringList arguments{QStringLiteral("--memory"),
                          QString::number(limits.xlsMemoryBytes),
                          QStringLiteral("--seconds"),
                          QString::number(limits.xlsSeconds),
                          what,
                          memory ? QStringLiteral("-") : QFileInfo(file_.path()).absoluteFilePath()};
    if (!sheet.isEmpty())
        arguments += sheet;
    process_.setStandardErrorFile(QProcess::nullDevice());
    if (!memory)
        process_.setStandardInputFile(QProcess::nullDevice());
    process_.start(program, arguments);
    if (!process_.waitForStarted())
        return unreadable("missing", process_.errorString());
    if (memory) {
        process_.write(file_.memory()->data(), static_cast<qint64>(file_.memory()->size()));
        process_.closeWriteChannel();
    }
    return Done{};
}

Error XlsProcess::endedEarly() const
{
    const QString detail = QStringLiteral("exit %1").arg(process_.exitCode());
    const bool crashed = process_.exitStatus() == QProcess::CrashExit;
    return unreadable(!crashed && process_.exitCode() == xls::timeIsOver ? "time" : "crashed", detail);
}

Result<qsizetype> XlsProcess::read(char* into, qsizetype size)
{
    for (;;) {
        if (const qint64 got = process_.read(into, size); got > 0)
            return static_cast<qsizetype>(got);
        if (process_.state() == QProcess::NotRunning)
            return endedEarly();
        if (!process_.waitForReadyRead(patience * 1000 * file_.limits().xlsSeconds) &&
            process_.state() != QProcess::NotRunning)
            return unreadable("time", process_.errorString());
    }
}

} // namespace qingshou
