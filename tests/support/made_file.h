// SPDX-License-Identifier: GPL-3.0-or-later
// Files for tests that take them in: bytes that look random, the same each time.
#pragma once

#include "tests/support/catch_qt.h"

#include <QFile>

namespace qingshou::test {

inline QByteArray madeBytes(qsizetype size, unsigned seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes) {
        seed = seed * 1664525u + 1013904223u;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace qingshou::test
