// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

namespace qingshou::test {

QString dataPath(const QString& relative) { return QStringLiteral(QINGSHOU_TEST_DATA "/") + relative; }
QString sourcePath(const QString& relative) { return QStringLiteral(QINGSHOU_SOURCE_DIR "/") + relative; }
QString programPath(const QString& name) { return QStringLiteral(QINGSHOU_BIN_DIR "/") + name; }

} // namespace qingshou::test
