// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a target over the files of a folder, without libFuzzer: every input that ever mattered is an ordinary test.
#include "tests/fuzz/promise.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: replay FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(arguments[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(name));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", qPrintable(name)); // the last one named is the one that broke
        std::fflush(stdout);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
    }
    std::printf("%lld inputs\n", static_cast<long long>(names.size()));
    return names.isEmpty() ? 1 : 0;
}
