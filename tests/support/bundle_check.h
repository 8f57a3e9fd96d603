// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the hashes of a court bundle hold: computed here, and by sha256sum where it is installed.
#pragma once

#include "tests/support/made_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace qingshou::test {

/// Each file that the list names, hashed here; how many.
inline int checkedFiles(const QDir& folder)
{
    int files = 0;
    for (const QByteArray& line : contentOf(folder.filePath(QStringLiteral("SHA256SUMS"))).split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArray bytes = contentOf(folder.filePath(QString::fromUtf8(line.mid(66))));
        CHECK(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == line.left(64));
        ++files;
    }
    if (const QString tool = QStandardPaths::findExecutable(QStringLiteral("sha256sum")); !tool.isEmpty()) {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(tool, {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("SHA256SUMS")});
        REQUIRE(process.waitForFinished());
        CHECK(process.exitCode() == 0);
    }
    return files;
}

} // namespace qingshou::test
