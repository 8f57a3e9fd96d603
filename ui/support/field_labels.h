// SPDX-License-Identifier: GPL-3.0-or-later
// What the arguments of an Error are called by people: fields, kinds of thing, reasons of a conflict.
// An id without a label is shown as it is.
#pragma once

#include <QString>

namespace qingshou {

QString fieldLabel(const QString& field);    ///< "login" → "User name"
QString kindLabel(const QString& kind);      ///< "branch" → "branch"
QString conflictText(const QString& reason); ///< "last_administrator" → a sentence

} // namespace qingshou
