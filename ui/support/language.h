// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: Chinese first, English complete. Qt's own dialogs follow where their texts are installed.
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace qingshou {

/// "zh_CN", "en".
QStringList languages();
/// Replaces the language that was set before. Unknown ones count as zh_CN.
void installLanguage(QCoreApplication& application, const QString& language);

} // namespace qingshou
