// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a built program as a user would, and keeps what it said.
#pragma once

#include "tests/support/catch_qt.h"
#include "tests/support/paths.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

namespace qingshou::test {

struct Answer {
    int code = -1;
    QByteArray out;
    QString err;

    QJsonDocument json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        INFO(out.toStdString());
        REQUIRE(error.error == QJsonParseError::NoError);
        return document;
    }
};

inline Answer runProgram(const QString& name, const QStringList& arguments, const QString& password = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QINGSHOU_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    process.start(programPath(name), arguments);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace qingshou::test
