// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tests find the tree they were built from. Known to one file, so that the rest compiles anywhere alike.
#pragma once

#include <QString>

namespace qingshou::test {

QString dataPath(const QString& relative);   ///< below tests/data
QString sourcePath(const QString& relative); ///< below the project's top folder
QString programPath(const QString& name);    ///< a built program

} // namespace qingshou::test
