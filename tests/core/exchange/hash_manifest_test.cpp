// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hash_manifest.h"

#include "tests/support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace qingshou;

TEST_CASE("Hash manifest: sha256sum checks it, odd names too, and finds what was altered", "[evidence][exchange]")
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("sha256sum"));
    if (tool.isEmpty()) {
        WARN("sha256sum is not installed");
        return;
    }
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    std::vector<HashedFile> files;
    for (const QString& name : {QStringLiteral("欠条.txt"), QStringLiteral("a\\b"), QStringLiteral("two  blanks")}) {
        write(name, name.toUtf8());
        files.push_back({name, *sha256OfFile(folder.filePath(name))});
    }
    write(QStringLiteral("SHA256SUMS"), hashManifest(files));
    const auto check = [&] {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(tool, {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("SHA256SUMS")});
        REQUIRE(process.waitForFinished());
        return process.exitCode();
    };
    CHECK(check() == 0);
    write(QStringLiteral("欠条.txt"), "altered");
    CHECK(check() == 1);
    CHECK_FALSE(sha256OfFile(folder.filePath(QStringLiteral("missing"))).ok());
}

TEST_CASE("Hash manifest: file names keep what they were called and nothing that trips", "[evidence][exchange]")
{
    CHECK(numberedFileName(7, QStringLiteral("欠条 2024.jpg")) == QStringLiteral("07-欠条_2024.jpg"));
    CHECK(numberedFileName(112, QStringLiteral("../../etc/pass:wd?.tar.gz")) == QStringLiteral("112-pass_wd_.tar.gz"));
    CHECK(numberedFileName(1, QStringLiteral(".jpg")) == QStringLiteral("01-file.jpg"));
    CHECK(numberedFileName(1, QString(300, QChar(u'证')) + QStringLiteral(".pdf")).toUtf8().size() < 255);
}
